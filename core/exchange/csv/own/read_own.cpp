// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/utf8.h"
#include "core/exchange/csv/csv_reader.h"
#include "core/exchange/csv/own/flat_reader.h"
#include "core/exchange/csv/own/own_columns.h"
#include "core/exchange/csv/own/own_tables.h"
#include "core/library/exercises.h"

#include <fmt/format.h>
#include <unordered_map>

namespace mileplate::exchange {

namespace {

struct Header {
    char separator = ',';
    std::size_t cells = 0;
    // By name; of two columns of one name the first.
    std::unordered_map<std::string, std::size_t> columns{};

    bool has(std::string_view name) const { return columns.contains(std::string(name)); }
};

// Spreadsheets save with semicolons where a comma stands before decimals.
std::optional<Header> headerOf(std::string_view utf8)
{
    for (const char separator : {',', ';', '\t'}) {
        CsvReader reader(utf8, separator);
        CsvRow row;
        const auto more = reader.next(row);
        if (!more || !*more || row.cells.size() < 3)
            continue;
        Header header{.separator = separator, .cells = row.cells.size()};
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            header.columns.emplace(row.cells[i], i);
        return header;
    }
    return std::nullopt;
}

std::optional<OwnTable> tableOf(const Header& header)
{
    const auto hasAll = [&](std::initializer_list<std::string_view> names) {
        return std::ranges::all_of(names, [&](auto name) { return header.has(name); });
    };
    if (hasAll({"id", "date", "lift", "lift_exercise", "set_kind", "set_reps"}))
        return OwnTable::Sets;
    if (hasAll({"id", "date", "slot", "kind", "status", "done_start", "done_duration_s"}))
        return OwnTable::Runs;
    if (hasAll({"id", "date", "status", "item_name", "item_kcal"}))
        return OwnTable::Meals;
    if (hasAll({"date", "weight_kg", "sleep_h", "food_complete"}))
        return OwnTable::Days;
    return std::nullopt;
}

class OwnReader {
public:
    OwnReader(OwnTable table, Header header, const Diary& diary)
        : m_table(table)
        , m_header(std::move(header))
        , m_diary(diary)
    {}

    Result<CsvContents> read(std::string_view utf8)
    {
        CsvReader reader(utf8, m_header.separator);
        auto more = reader.next(m_row); // the header
        while (more && *more) {
            more = reader.next(m_row);
            if (!more || !*more)
                break;
            if (m_row.cells.size() < m_header.cells)
                return badInput(fmt::format("line {} has {} of {} cells: the file was cut off",
                                            m_row.line, m_row.cells.size(), m_header.cells));
            takeRow();
            if (!m_problem.empty())
                return badInput(fmt::format("line {}, column {}: \"{}\" was not understood",
                                            m_row.line, m_problem, oneLine(cell(m_problem), 60)));
        }
        if (!more)
            return tl::unexpected(more.error());
        return std::move(m_contents);
    }

private:
    std::string_view cell(const std::string& name) const
    {
        const auto at = m_header.columns.find(name);
        return at == m_header.columns.end() ? std::string_view{} : m_row.cells[at->second];
    }

    // Whether the row holds any of it.
    template <class T>
    bool fill(T& entity, std::string_view prefix = {})
    {
        FlatReader reader(m_cellOf, std::string(prefix));
        json::fieldsOf(reader, entity);
        if (m_problem.empty())
            m_problem = reader.problem();
        return reader.sawAnything();
    }

    // The entity that rows of the same id are about.
    template <class T>
    T& entityOf(std::vector<T>& entities)
    {
        std::string id(cell("id"));
        if (id.empty() || cell("date").empty())
            m_problem = id.empty() ? "id" : "date";
        const auto [at, isNew] = m_byId.try_emplace(std::move(id), entities.size());
        if (isNew)
            fill(entities.emplace_back());
        return entities[at->second];
    }

    void takeRow()
    {
        switch (m_table) {
        case OwnTable::Runs:
            entityOf(m_contents.sessions);
            break;
        case OwnTable::Sets:
            takeSet(entityOf(m_contents.sessions));
            break;
        case OwnTable::Meals: {
            Meal& meal = entityOf(m_contents.meals);
            MealItem item;
            if (fill(item, kItem))
                meal.items.push_back(std::move(item));
            break;
        }
        case OwnTable::Days:
            if (cell("date").empty())
                m_problem = "date";
            else
                fill(m_contents.days.emplace_back());
            break;
        }
    }

    void takeSet(Session& session)
    {
        const std::string lift = session.id.text + " " + std::string(cell("lift"));
        if (lift != m_lift || session.exercises.empty()) {
            m_lift = lift;
            ExerciseEntry& entry = session.exercises.emplace_back();
            fill(entry, kLift);
            if (entry.exercise.empty())
                m_problem = "lift_exercise";
            makeKnown(entry.exercise);
        }
        fill(session.exercises.back().sets.emplace_back(), kSet);
        ++m_contents.sets;
    }

    void makeKnown(const Id<Exercise>& id)
    {
        auto& own = m_contents.own;
        if (id.empty() || library::findExercise(id.text) || m_diary.exercises.find(id) ||
            std::ranges::find(own, id, &Exercise::id) != own.end())
            return;
        std::string name = unguarded(cell("lift_name"));
        own.push_back({.id = id, .name = name.empty() ? id.text : std::move(name)});
    }

    OwnTable m_table;
    Header m_header;
    const Diary& m_diary;
    const FlatReader::CellOf m_cellOf = [this](const std::string& name) { return cell(name); };
    CsvRow m_row;
    CsvContents m_contents;
    std::unordered_map<std::string, std::size_t> m_byId;
    std::string m_lift;
    std::string m_problem;
};

} // namespace

std::optional<OwnTable> ownTableOf(std::string_view utf8)
{
    const auto header = headerOf(utf8);
    return header ? tableOf(*header) : std::nullopt;
}

Result<CsvContents> readOwnTable(OwnTable table, std::string_view utf8, const Diary& diary)
{
    auto header = headerOf(utf8);
    if (!header)
        return badInput("the header is missing");
    return OwnReader(table, *std::move(header), diary).read(utf8);
}

} // namespace mileplate::exchange
