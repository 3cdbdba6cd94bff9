// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csv_table.h"

#include "core/base/letters.h"
#include "core/base/utf8.h"
#include "core/exchange/csv/written_numbers.h"

#include <algorithm>
#include <fmt/format.h>

namespace mileplate::exchange {

namespace {

// Some apps put a title before the header.
constexpr int kRowsBeforeHeader = 10;
constexpr std::size_t kStrangeColumns = 2; // that are too many for a plain table
constexpr std::array kSeparators{',', ';', '\t', '|'};

// In lower case, the letters of Western Europe too: "Übung" is "übung".
std::string normalised(std::string_view header)
{
    std::string lower = lowerCased(trimmed(header));
    for (std::size_t i = 1; i < lower.size(); ++i) {
        const auto byte = static_cast<unsigned char>(lower[i]);
        const bool isUpper = byte >= 0x80 && byte <= 0x9E && byte != 0x97; // × is no letter
        if (lower[i - 1] == '\xC3' && isUpper)
            lower[i] = static_cast<char>(byte + 0x20);
    }
    return lower;
}

// Parts of headers that stand for an exercise or for what is done with it.
constexpr std::array<std::string_view, 10> kOfLifting{
    "exercise", "übung", "lift", "reps", "repetit", "wiederholung", "wdh", "sets", "satz", "sätze"};
// Parts of headers that stand beside a weight of the body: what else scales and tapes
// measure, and words about it.
constexpr std::array<std::string_view, 29> kOfBody{
    "fat",     "bmi",    "muscle",    "bone",      "water",  "waist",  "hip",    "neck",
    "chest",   "thigh",  "mass",      "body",      "bmr",    "hydrat", "viscer", "protein",
    "fett",    "muskel", "wasser",    "knochen",   "bauch",  "taille", "hüfte",  "note",
    "comment", "notiz",  "kommentar", "bemerkung", "measure"};

bool holdsOne(const std::string& header, std::span<const std::string_view> words)
{
    return std::ranges::any_of(
        words, [&](std::string_view word) { return header.find(word) != std::string::npos; });
}

bool isEmptyCell(std::string_view text)
{
    return text.empty() || text == "--" || text == "-" || text == "--:--:--" || text == "—";
}

std::string unknownColumns(const CsvRow& header)
{
    std::string names;
    for (std::size_t i = 0; i < std::min<std::size_t>(header.cells.size(), 5); ++i)
        names += (names.empty() ? "" : ", ") + oneLine(header.cells[i], 40);
    return fmt::format("the columns ({}{}) are those of no app that Mileplate knows", names,
                       header.cells.size() > 5 ? ", …" : "");
}

} // namespace

CsvTable::Places CsvTable::placesOf(const CsvApp& app, const CsvRow& header)
{
    std::vector<std::string> names;
    names.reserve(header.cells.size());
    std::ranges::transform(header.cells, std::back_inserter(names), normalised);
    Places places;
    for (const Column& column : app.columns) {
        int nth = 0;
        for (std::size_t i = 0; i < names.size(); ++i) {
            if (names[i] == column.header && ++nth == column.nth)
                places[static_cast<std::size_t>(column.field)].push_back({i, column.unit});
        }
    }
    return places;
}

bool CsvTable::isOfAnotherMatter(const CsvRow& header) const
{
    std::vector<std::size_t> strange;
    for (std::size_t i = 0; i < header.cells.size(); ++i) {
        const std::string name = normalised(header.cells[i]);
        const bool isKnown = std::ranges::any_of(m_places, [&](const auto& places) {
            return std::ranges::find(places, i, &Place::column) != places.end();
        });
        if (!isKnown && holdsOne(name, kOfLifting))
            return true;
        if (!isKnown && !holdsOne(name, kOfBody))
            strange.push_back(i);
    }
    return strange.size() >= kStrangeColumns && filled(strange) >= kStrangeColumns;
}

std::size_t CsvTable::filled(std::vector<std::size_t> columns) const
{
    const std::size_t all = columns.size();
    // What is broken further down is said where the rows are read.
    (void)forEachRow([&](const CsvRow& row) {
        std::erase_if(columns, [&](std::size_t at) {
            return at < row.cells.size() && !isEmptyCell(trimmed(row.cells[at]));
        });
    });
    return all - columns.size();
}

Result<CsvTable> CsvTable::recognised(std::string_view utf8)
{
    CsvTable best;
    CsvRow widest;
    std::optional<Error> broken;
    for (const char separator : kSeparators) {
        CsvReader reader(utf8, separator);
        CsvRow row;
        for (int i = 0; i < kRowsBeforeHeader; ++i) {
            const auto more = reader.next(row);
            if (!more && !broken)
                broken = more.error();
            if (!more || !*more)
                break;
            if (i == 0 && row.cells.size() > widest.cells.size())
                widest = row;
            for (const CsvApp* app : csvApps()) {
                CsvTable table;
                table.m_places = placesOf(*app, row);
                const bool complete = std::ranges::all_of(
                    app->required, [&](Field field) { return table.has(field); });
                for (const auto& places : table.m_places)
                    table.m_known += places.size();
                if (!complete || table.m_known <= best.m_known)
                    continue;
                table.m_text = utf8;
                table.m_app = app;
                table.m_separator = separator;
                table.m_headerLine = row.line;
                table.m_columns = row.cells.size();
                if (app->isPlain && table.isOfAnotherMatter(row))
                    continue;
                best = std::move(table);
            }
        }
    }
    if (best.m_app)
        return best;
    if (broken)
        return tl::unexpected(*broken);
    return badInput(unknownColumns(widest));
}

CellUnit CsvTable::unitOf(Field field) const
{
    for (const Place& place : columns(field)) {
        if (place.unit != CellUnit::None)
            return place.unit;
    }
    return CellUnit::None;
}

CsvCell CsvTable::cell(const CsvRow& row, Field field) const
{
    for (const Place& place : columns(field)) {
        if (place.column >= row.cells.size())
            continue;
        const std::string_view text = trimmed(row.cells[place.column]);
        if (!isEmptyCell(text))
            return {text, place.unit};
    }
    return {};
}

void CsvTable::joinExercise(CsvRow& row) const
{
    if (row.cells.size() <= m_columns || !has(Field::Exercise))
        return;
    const std::size_t at = columns(Field::Exercise).front().column;
    const std::size_t extra = row.cells.size() - m_columns;
    for (std::size_t i = 1; i <= extra; ++i)
        row.cells[at] += m_separator + row.cells[at + i];
    const auto first = row.cells.begin() + static_cast<std::ptrdiff_t>(at) + 1;
    row.cells.erase(first, first + static_cast<std::ptrdiff_t>(extra));
}

Result<> CsvTable::forEachRow(const Visit& visit) const
{
    CsvReader reader(m_text, m_separator);
    CsvRow row;
    while (true) {
        const auto more = reader.next(row);
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return {};
        if (row.line <= m_headerLine)
            continue;
        joinExercise(row);
        const bool isLast = reader.position() >= m_text.size();
        const bool isCut = isLast && row.cells.size() < m_columns && !m_text.ends_with('\n') &&
                           !m_text.ends_with('\r');
        const bool isBlank = row.cells.size() == 1 && trimmed(row.cells[0]).empty();
        if (isCut && !isBlank)
            return badInput(fmt::format("line {} has {} of {} cells: the file was cut off",
                                        row.line, row.cells.size(), m_columns));
        if (!isBlank)
            visit(row);
    }
}

} // namespace mileplate::exchange
