// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/number.h"
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

ReadableSpan readSpan(Statements& statements, const std::string& table)
{
    ReadableSpan span;
    const auto walk = [&](const char* direction, std::optional<Day>& from, std::optional<Day>& to) {
        Statement& dates =
            statements.of("SELECT date FROM " + table + " ORDER BY date " + direction).restart();
        try {
            while (dates.step()) {
                to = dayIn(dates);
                from = from.value_or(*to);
            }
            return true;
        } catch (const SqliteError&) {
            dates.restart();
            return false;
        }
    };
    span.isWhole = walk("ASC", span.first, span.lastBeforeGap);
    if (!span.isWhole)
        walk("DESC", span.last, span.firstAfterGap);
    return span;
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
        const double weight = rows.nextDouble();
        // Another is damage, of which the day itself tells.
        if (weight >= 0 && weight <= json::kKilograms.most)
            weighIns.push_back({day, kilograms(weight)});
    }
    return weighIns;
}

} // namespace mileplate::store
