// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tables.h"

namespace mileplate::store {

namespace {

Day dateOf(std::string_view text)
{
    const auto day = readDate(text);
    if (!day)
        throw SqliteError(kDamaged, "the column date holds an unknown value");
    return *day;
}

Day dayIn(Statement& statement) { return dateOf(statement.nextText()); }

// Jumps from block to block rather than going through all rows.
void addBlocks(Database& database, const std::string& table, std::set<Day>& starts)
{
    Statement next(database,
                   "SELECT date FROM " + table + " WHERE date >= ? ORDER BY date LIMIT 1");
    next.put(std::string_view("0")); // before every date
    while (next.step()) {
        const Day start = Timeline::blockStart(dayIn(next));
        starts.insert(start);
        next.restart().put(isoDate(start + Days{Block::kDays}));
    }
}

} // namespace

DayRange readSpan(Statements& statements, const std::string& table)
{
    Statement& ends = statements.of("SELECT min(date), max(date) FROM " + table).restart();
    ends.step();
    const Day first = dayIn(ends);
    const Day last = dayIn(ends);
    ends.restart();
    return {first, last + Days{1}};
}

DayIndex::Rows readDayIndex(Statements& statements, const std::string& table)
{
    DayIndex::Rows rows;
    std::string text;
    Day day{};
    Statement& statement = statements.of("SELECT date, id FROM " + table + " ORDER BY date");
    statement.restart();
    while (statement.step()) {
        if (const std::string_view date = statement.nextText(); date != text) {
            text = date;
            day = dateOf(text);
        }
        rows.emplace_back(std::string(statement.nextText()), day);
    }
    return rows;
}

std::set<Day> readBlocks(Database& database)
{
    std::set<Day> starts;
    for (const char* table : {"session", "meal", "day"})
        addBlocks(database, table, starts);
    return starts;
}

std::vector<WeighIn> readWeighIns(Database& database)
{
    std::vector<WeighIn> weighIns;
    Statement rows(database,
                   "SELECT date, weight_kg FROM day WHERE weight_kg IS NOT NULL ORDER BY date");
    while (rows.step()) {
        const Day day = dayIn(rows);
        weighIns.push_back({day, kilograms(rows.nextDouble())});
    }
    return weighIns;
}

} // namespace mileplate::store
