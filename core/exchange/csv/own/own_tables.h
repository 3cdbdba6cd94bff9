// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/diary.h"
#include "core/exchange/csv/csv_contents.h"

#include <filesystem>
#include <functional>

// A diary as four tables for spreadsheets, and back. What they do not hold (targets, laps,
// tracks, foods by themselves, seasons, the athlete) is in diary JSON.
namespace mileplate::exchange {

// Sessions without sets; sets; the items of meals; days.
enum class OwnTable { Runs, Sets, Meals, Days };

// "runs.csv"
std::string fileNameOf(OwnTable table);

// UTF-8 with a byte order mark, which spreadsheets need, and a header with the names and
// units of diary JSON. No cell starts a formula. Handed over in pieces.
void writeOwnTable(OwnTable table, const Diary& diary,
                   const std::function<void(std::string_view)>& write);

// All four as files of a folder, which is made where there is none.
Result<> writeOwnTables(const Diary& diary, const std::filesystem::path& folder);

// All four in one zip file, and its bytes.
Result<> writeOwnTablesZip(const Diary& diary, const std::filesystem::path& place);
Result<std::string> ownTablesZip(const Diary& diary);

// The rows that an entity has in its table, without the header.
std::string ownRows(const Session& session, const Diary& diary);
std::string ownRows(const Meal& meal, const Diary& diary);

// Which of them a text is, by its header; nothing where it is none.
std::optional<OwnTable> ownTableOf(std::string_view utf8);

// Fails where a cell is not what writeOwnTable writes, naming line and column. Exercises
// that are neither built in nor in the diary come as ones of the athlete's own.
Result<CsvContents> readOwnTable(OwnTable table, std::string_view utf8, const Diary& diary);

} // namespace mileplate::exchange

template <>
struct mileplate::Names<mileplate::exchange::OwnTable> {
    static constexpr std::array<std::string_view, 4> kWords{"runs", "sets", "meals", "days"};
};
