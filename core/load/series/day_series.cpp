// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/series/day_series.h"

#include "core/load/fitness_fatigue.h"
#include "core/load/fitness_history.h"

namespace mileplate::load {

namespace {

double strengthUnitsOn(const Timeline& days, Day day, LocalTime now)
{
    const DaySums& sums = days.on(day).sums;
    return sums.done.strengthUnits + (day >= dayOf(now) ? sums.planned.strengthUnits : 0);
}

} // namespace

std::vector<DayFigures> dayFigures(const Diary& diary, DayRange range, LocalTime now)
{
    std::vector<DayFigures> figures;
    const auto first = firstTrainingDay(diary.days);
    const Day begins = first ? std::max(range.first, *first) : range.first;
    auto condition = conditionBefore(diary.days, begins, now);
    for (Day day = range.first; day < range.past; day += Days{1}) {
        DayFigures& today = figures.emplace_back(
            DayFigures{.day = day,
                       .loadUnits = loadUnitsOn(diary.days, day, now),
                       .strengthUnits = strengthUnitsOn(diary.days, day, now)});
        if (!condition || day < begins)
            continue;
        today.form = formAfter(*condition);
        condition = after(*condition, today.loadUnits);
        today.condition = condition;
    }
    return figures;
}

} // namespace mileplate::load
