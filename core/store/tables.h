// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/holdings.h"
#include "core/store/sqlite.h"

#include <functional>
#include <set>
#include <string>
#include <unordered_map>

namespace mileplate::store {

// Statements of one connection, prepared once and kept.
class Statements {
public:
    explicit Statements(Database& database) : m_database(database) {}
    Statement& of(const std::string& sql);
    Database& database() { return m_database; }

private:
    Database& m_database;
    std::unordered_map<std::string, Statement> m_statements;
};

// Writes an entity whole, in place of what its row and its children held.
void write(Statements& statements, const Athlete& athlete);
void write(Statements& statements, const Session& session);
void write(Statements& statements, const Meal& meal);
void write(Statements& statements, const DayLog& log);
void write(Statements& statements, const Race& race);
void write(Statements& statements, const Phase& phase);
void write(Statements& statements, const Exercise& exercise);
void write(Statements& statements, const Food& food);
void write(Statements& statements, const SavedMeal& meal);

void remove(Statements& statements, const Athlete& athlete);
void remove(Statements& statements, const Session& session);
void remove(Statements& statements, const Meal& meal);
void remove(Statements& statements, const DayLog& log);
void remove(Statements& statements, const Race& race);
void remove(Statements& statements, const Phase& phase);
void remove(Statements& statements, const Exercise& exercise);
void remove(Statements& statements, const Food& food);
void remove(Statements& statements, const SavedMeal& meal);

// Is told what could not be read ("sessions of 2013-03-05") and is therefore left out.
using Unread = std::function<void(const std::string& what, const SqliteError& error)>;

// Everything in the file. Tables are read in order and their children along with
// them, so that twenty years take one pass.
Holdings readAll(Statements& statements, const Unread& unread);

// The same in pieces: what lies on no day, what lies on some days, and where to look.
// Where a table cannot be read, the others are; of days as many as can be.
Holdings readUndated(Statements& statements, const Unread& unread);
Holdings readSessions(Statements& statements, DayRange days, const Unread& unread);
Holdings readMealsAndLogs(Statements& statements, DayRange days, const Unread& unread);
// Which days of a table its index leads to; where it is damaged, up to a gap and after it.
struct ReadableSpan {
    std::optional<Day> first{};
    std::optional<Day> lastBeforeGap{};
    std::optional<Day> firstAfterGap{}; // if there is a gap
    std::optional<Day> last{};
    bool isWhole = false;
};
ReadableSpan readSpan(Statements& statements, const std::string& table);
DayIndex::Rows readDayIndex(Statements& statements, const std::string& table);
std::set<Day> readBlocks(Database& database); // the starts of blocks that are not empty
std::vector<WeighIn> readWeighIns(Database& database);

} // namespace mileplate::store
