// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/own/flat_writer.h"
#include "core/exchange/csv/own/own_columns.h"
#include "core/exchange/csv/own/own_tables.h"

#include "core/base/whole_file.h"
#include "core/exchange/zip/zip_bytes.h"
#include "core/library/exercises.h"

namespace mileplate::exchange {

namespace {

using Cells = std::vector<std::string>;

// One row, of several entities side by side.
class Row {
public:
    template <class T>
    Row& add(const T& entity, KeepColumn keep, std::string_view prefix = {})
    {
        FlatWriter writer(std::move(keep), std::string(prefix));
        json::fieldsOf(writer, entity);
        names.insert(names.end(), writer.names().begin(), writer.names().end());
        cells.insert(cells.end(), writer.cells().begin(), writer.cells().end());
        return *this;
    }
    Row& add(std::string name, std::string cell)
    {
        names.push_back(std::move(name));
        cells.push_back(std::move(cell));
        return *this;
    }

    Cells names{};
    Cells cells{};
};

Row runRow(const Session& session) { return std::move(Row{}.add(session, isRunColumn)); }

Row setRow(const Session& session, std::size_t lift, const ExerciseEntry& entry,
           const std::string& name, std::size_t number, const LiftSet& set)
{
    Row row;
    row.add(session, isSessionOfSets)
        .add("lift", std::to_string(lift))
        .add(entry, isLiftColumn, kLift)
        .add("lift_name", guarded(name))
        .add("set", std::to_string(number))
        .add(set, isAnyColumn, kSet);
    return row;
}

Row itemRow(const Meal& meal, const MealItem& item)
{
    return std::move(Row{}.add(meal, isAnyColumn).add(item, isItemColumn, kItem));
}

Row dayRow(const DayLog& log) { return std::move(Row{}.add(log, isAnyColumn)); }

bool hasSets(const Session& session)
{
    return std::ranges::any_of(session.exercises,
                               [](const ExerciseEntry& entry) { return !entry.sets.empty(); });
}

// A food of the athlete's is written out: its name and what the item amounts to.
MealItem writtenOut(MealItem item, const Diary& diary)
{
    const Food* food = item.food.empty() ? nullptr : diary.foods.find(item.food);
    item.nutrients = nutrientsOf(item, food);
    if (item.name.empty() && food)
        item.name = food->name;
    return item;
}

Cells headerOf(OwnTable table)
{
    switch (table) {
    case OwnTable::Runs:
        return runRow({}).names;
    case OwnTable::Sets:
        return setRow({}, 1, {}, {}, 1, {}).names;
    case OwnTable::Meals:
        return itemRow({}, {}).names;
    case OwnTable::Days:
        return dayRow({}).names;
    }
    return {};
}

} // namespace

std::string fileNameOf(OwnTable table) { return std::string(nameOf(table)) + ".csv"; }

std::string ownRows(const Session& session, const Diary& diary)
{
    if (!hasSets(session))
        return csvLine(runRow(session).cells);
    std::string rows;
    std::size_t lift = 0;
    for (const ExerciseEntry& entry : session.exercises) {
        ++lift;
        const std::string name = library::exerciseName(entry.exercise, diary.exercises);
        for (std::size_t i = 0; i < entry.sets.size(); ++i)
            rows += csvLine(setRow(session, lift, entry, name, i + 1, entry.sets[i]).cells);
    }
    return rows;
}

std::string ownRows(const Meal& meal, const Diary& diary)
{
    std::string rows;
    for (const MealItem& item : meal.items)
        rows += csvLine(itemRow(meal, writtenOut(item, diary)).cells);
    return rows.empty() ? csvLine(itemRow(meal, {}).cells) : rows;
}

void writeOwnTable(OwnTable table, const Diary& diary,
                   const std::function<void(std::string_view)>& write)
{
    write("\xEF\xBB\xBF");
    write(csvLine(headerOf(table)));
    const DayRange span = diary.days.span();
    for (Day day = span.first; day < span.past; day += Days{1}) {
        const DayBook& book = diary.days.on(day);
        const bool ofSessions = table == OwnTable::Runs || table == OwnTable::Sets;
        for (const Entry& entry : book.sessions) {
            if (ofSessions && hasSets(*entry.session) == (table == OwnTable::Sets))
                write(ownRows(*entry.session, diary));
        }
        if (table == OwnTable::Meals) {
            for (const auto& meal : book.meals)
                write(ownRows(*meal, diary));
        }
        if (table == OwnTable::Days && book.log)
            write(csvLine(dayRow(*book.log).cells));
    }
}

Result<> writeOwnTables(const Diary& diary, const std::filesystem::path& folder)
{
    std::error_code error;
    std::filesystem::create_directories(folder, error); // else the first file says what is wrong
    for (int i = 0; i < static_cast<int>(kCountOf<OwnTable>); ++i) {
        const auto table = static_cast<OwnTable>(i);
        WholeFile file(folder / fileNameOf(table));
        writeOwnTable(table, diary, [&](std::string_view text) { file.write(text); });
        if (const auto written = file.commit(); !written)
            return written;
    }
    return {};
}

Result<std::string> ownTablesZip(const Diary& diary)
{
    std::vector<ZipPart> parts;
    for (std::size_t i = 0; i < kCountOf<OwnTable>; ++i) {
        const auto table = static_cast<OwnTable>(i);
        ZipPart& part = parts.emplace_back(ZipPart{.name = fileNameOf(table)});
        writeOwnTable(table, diary, [&](std::string_view text) { part.bytes += text; });
    }
    return zipOf(parts);
}

Result<> writeOwnTablesZip(const Diary& diary, const std::filesystem::path& place)
{
    const auto bytes = ownTablesZip(diary);
    if (!bytes)
        return tl::unexpected(bytes.error());
    WholeFile file(place);
    file.write(*bytes);
    return file.commit();
}

} // namespace mileplate::exchange
