// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csv_contents.h"

#include "core/exchange/csv/rows/row_values.h"

#include <algorithm>
#include <fmt/format.h>

namespace mileplate::exchange {

namespace {

std::unique_ptr<RowTaker> takerFor(CsvContent content, const CsvChoices& choices,
                                   const Diary& diary)
{
    switch (content) {
    case CsvContent::Sets:
        return setTaker(choices, diary);
    case CsvContent::Activities:
        return activityTaker();
    case CsvContent::FoodItems:
    case CsvContent::FoodDays:
        return foodTaker();
    case CsvContent::Measurements:
        return measurementTaker();
    case CsvContent::Nothing:
        break;
    }
    return nullptr;
}

} // namespace

std::optional<DayRange> CsvContents::span() const
{
    std::optional<DayRange> range;
    const auto widen = [&](const auto& entities) {
        for (const auto& entity : entities) {
            if (!range)
                range = DayRange{entity.date, entity.date + Days{1}};
            range->first = std::min(range->first, entity.date);
            range->past = std::max(range->past, entity.date + Days{1});
        }
    };
    widen(sessions);
    widen(meals);
    widen(days);
    return range;
}

std::string sentenceOf(const CsvRemark& remark)
{
    const bool one = remark.count == 1;
    switch (remark.what) {
    case CsvRemark::What::RowsLeftOut:
        return fmt::format("{} row{} left out, the first in line {}: no day or nothing of use.",
                           remark.count, one ? " was" : "s were", remark.line);
    case CsvRemark::What::MeasurementsLeftOut:
        return fmt::format("{} other measurement{} left out.", remark.count,
                           one ? " was" : "s were");
    case CsvRemark::What::LongWorkouts:
        return fmt::format("{} workout{} longer than 12 hours, kept as written (the first on {}).",
                           remark.count, one ? " is" : "s are", isoDate(remark.day));
    case CsvRemark::What::CellsNotUnderstood:
        return fmt::format("{} cell{} not understood and left out, the first in line {}: \"{}\".",
                           remark.count, one ? " was" : "s were", remark.line, remark.cell);
    case CsvRemark::What::RangesAsTargets:
        return fmt::format("{} set{} a range of repetitions, kept as what was planned (the first "
                           "in line {}).",
                           remark.count, one ? " has" : "s have", remark.line);
    }
    return {};
}

Result<CsvContents> contentsOf(const CsvTable& table, const CsvReading& reading,
                               const CsvChoices& choices, const Diary& diary,
                               const OffsetAt& offsetAt)
{
    CsvContents contents;
    const auto taker = takerFor(table.app().content, choices, diary);
    if (!taker)
        return contents;
    RowValues values(table, reading, offsetAt);
    std::size_t leftOut = 0;
    std::size_t firstLine = 0;
    const auto read = table.forEachRow([&](const CsvRow& row) {
        values.use(row);
        if (!taker->take(values) && ++leftOut == 1)
            firstLine = row.line;
    });
    if (!read)
        return tl::unexpected(read.error());
    taker->finish(contents);
    if (leftOut > 0)
        contents.remarks.push_back(
            {.what = CsvRemark::What::RowsLeftOut, .count = leftOut, .line = firstLine});
    return contents;
}

} // namespace mileplate::exchange
