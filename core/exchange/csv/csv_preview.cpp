// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csv_preview.h"

#include "core/base/letters.h"
#include "core/exchange/csv/csv_text.h"
#include "core/exchange/csv/written_numbers.h"

#include <algorithm>
#include <fmt/format.h>

namespace mileplate::exchange {

bool looksLikeTable(std::string_view bytes)
{
    const CsvText text(bytes.substr(0, 4096));
    const std::string_view start = trimmed(text.utf8());
    if (start.empty() || start.front() == '<' || start.front() == '{' || start.front() == '[')
        return false;
    // A NUL behind whole lines is for the reader to complain of, with its line.
    const std::string_view head = start.substr(0, start.find('\0'));
    const bool isText = std::ranges::none_of(head, [](char c) {
        return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\r' && c != '\n';
    });
    return isText && (head.size() == start.size() || head.find('\n') != head.npos) &&
           head.find_first_of(",;\t|") != head.npos;
}

Result<CsvPreview> previewOf(std::string_view bytes, const CsvChoices& choices, const Diary& diary,
                             const OffsetAt& offsetAt)
{
    const CsvText text(bytes);
    const auto table = CsvTable::recognised(text.utf8());
    if (!table)
        return tl::unexpected(table.error());
    auto reading = understood(*table, choices, diary);
    if (!reading)
        return tl::unexpected(reading.error());
    auto contents = contentsOf(*table, *reading, choices, diary, offsetAt);
    if (!contents)
        return tl::unexpected(contents.error());
    return CsvPreview{.app = std::string(table->app().name),
                      .content = table->app().content,
                      .separator = table->separator(),
                      .encoding = text.encoding(),
                      .reading = *std::move(reading),
                      .sessions = contents->sessions.size(),
                      .sets = contents->sets,
                      .runningSets = contents->runningSets,
                      .meals = contents->meals.size(),
                      .days = contents->days.size(),
                      .span = contents->span(),
                      .exercises = std::move(contents->exercises),
                      .remarks = std::move(contents->remarks)};
}

namespace {

template <class T>
void add(std::vector<Assumption>& assumptions, const Decision<T>& decision, std::string_view what,
         std::string_view first, std::string_view second, std::string_view option)
{
    const bool isGuess =
        decision.certainty == Certainty::Assumed || decision.certainty == Certainty::Likely;
    if (!decision.value || !isGuess)
        return;
    const bool isFirst = *decision.value == T{};
    const T other = isFirst ? static_cast<T>(1) : T{};
    assumptions.push_back(
        {fmt::format("{} taken for {}{}.", what, isFirst ? first : second,
                     decision.certainty == Certainty::Likely ? " by the values"
                                                             : ", which nothing in the file says"),
         fmt::format("{} {}", option, nameOf(other))});
}

} // namespace

std::vector<Assumption> assumptionsOf(const CsvReading& reading)
{
    std::vector<Assumption> assumptions;
    add(assumptions, reading.dateOrder, "Dates are", "day before month", "month before day",
        "--date-order");
    add(assumptions, reading.massUnit, "Weights are", "kilograms", "pounds", "--weight-unit");
    add(assumptions, reading.lengthUnit, "Distances are", "kilometres", "miles", "--distance-unit");
    return assumptions;
}

} // namespace mileplate::exchange
