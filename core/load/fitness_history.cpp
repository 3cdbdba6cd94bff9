// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/fitness_history.h"

#include "core/load/fitness_fatigue.h"

#include <algorithm>

namespace mileplate::load {

namespace {

bool hasTraining(const DayBookPtr& page)
{
    return page && std::ranges::any_of(page->sessions, [](const Entry& entry) {
               return entry.facts.completed && entry.facts.counts();
           });
}

double doneUnits(const Timeline& days, Day day) { return days.sessionsOn(day).sums.done.loadUnits; }

Condition seed(const Timeline& days, Day first)
{
    double sum = 0;
    for (Day day = first; day < first + kSeedDays; day += Days{1})
        sum += doneUnits(days, day);
    const double mean = sum / static_cast<double>(kSeedDays.count());
    return {.fitness = mean, .fatigue = mean};
}

// What lies further back weighs less than a twenty-thousandth of fitness, e^(-420/42): no
// figure that is shown would differ, and each four weeks more are read at the start.
constexpr Days kMemory{420};

std::optional<Day> firstTrainingDayIn(const Block& block)
{
    const auto page = std::ranges::find_if(block.sessionPages(), hasTraining);
    return page == block.sessionPages().end() ? std::nullopt : std::optional((*page)->day);
}

} // namespace

std::optional<Day> firstTrainingDay(const Timeline& days)
{
    for (const BlockPtr& block : days.blocks()) {
        if (const auto first = block ? firstTrainingDayIn(*block) : std::nullopt)
            return first;
    }
    return std::nullopt;
}

double loadUnitsOn(const Timeline& days, Day day, LocalTime now)
{
    const DayBook& page = days.sessionsOn(day);
    const Day today = dayOf(now);
    if (day < today)
        return page.sums.done.loadUnits;
    if (day > today)
        return page.sums.done.loadUnits + page.sums.planned.loadUnits;
    double sum = 0;
    for (const Entry& entry : page.sessions)
        sum += entry.facts.effectiveAt(now) ? entry.facts.loadUnits : 0;
    return sum;
}

std::optional<Condition> conditionBefore(const Timeline& days, Day day, LocalTime now)
{
    const auto first = firstTrainingDay(days);
    const Day known = std::min(day, dayOf(now));
    if (!first || *first + kSeedDays > dayOf(now) || known < *first)
        return std::nullopt;
    Day from = std::max(*first, known - kMemory);
    Condition condition = seed(days, from);
    for (; from < day; from += Days{1})
        condition = after(condition, loadUnitsOn(days, from, now));
    return condition;
}

} // namespace mileplate::load
