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

double doneUnits(const Timeline& days, Day day) { return days.on(day).sums.done.loadUnits; }

Condition seed(const Timeline& days, Day first)
{
    double sum = 0;
    for (Day day = first; day < first + kSeedDays; day += Days{1})
        sum += doneUnits(days, day);
    const double mean = sum / static_cast<double>(kSeedDays.count());
    return {.fitness = mean, .fatigue = mean};
}

Day blockStart(const Timeline& days, int block)
{
    return days.firstBlock() + Days{Timeline::kBlockDays * block};
}

Condition walked(Condition condition, const Timeline& days, Day from, Day to)
{
    for (Day day = from; day < to; day += Days{1})
        condition = after(condition, doneUnits(days, day));
    return condition;
}

// The first block whose starting condition has to be worked out anew.
int firstStale(const Timeline& days, const Timeline& old, Day firstTraining, Day firstChanged)
{
    const auto before = firstTrainingDay(old);
    const bool sameSeed = before == firstTraining && firstChanged >= firstTraining + kSeedDays &&
                          days.firstBlock() == old.firstBlock();
    return sameSeed ? std::max(0, days.blockOf(firstChanged) + 1) : 0;
}

} // namespace

std::optional<Day> firstTrainingDay(const Timeline& days)
{
    for (int block = 0; block < days.blockCount(); ++block) {
        const Day start = blockStart(days, block);
        for (Day day = start; day < start + Days{Timeline::kBlockDays}; day += Days{1}) {
            if (hasTraining(days.pageOf(day)))
                return day;
        }
    }
    return std::nullopt;
}

std::vector<Condition> conditionsOf(const Timeline& days, const Timeline& old, Day firstChanged)
{
    std::vector<Condition> conditions(static_cast<std::size_t>(days.blockCount()));
    const auto first = firstTrainingDay(days);
    if (!first)
        return conditions;
    const int stale = firstStale(days, old, *first, firstChanged);
    const int kept = std::min({stale, old.blockCount(), days.blockCount()});
    std::copy_n(old.conditions().begin(), kept, conditions.begin());

    const Condition start = seed(days, *first);
    for (int block = kept; block < days.blockCount(); ++block) {
        const Day begins = blockStart(days, block);
        const auto index = static_cast<std::size_t>(block);
        if (begins <= *first)
            conditions[index] = start;
        else
            conditions[index] = walked(block == 0 ? start : conditions[index - 1], days,
                                       std::max(*first, blockStart(days, block - 1)), begins);
    }
    return conditions;
}

double loadUnitsOn(const Timeline& days, Day day, LocalTime now)
{
    const DayBook& page = days.on(day);
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
    if (!first || *first + kSeedDays > dayOf(now) || days.blockCount() == 0)
        return std::nullopt;
    const Day known = std::min({day, dayOf(now), blockStart(days, days.blockCount() - 1)});
    if (known < *first)
        return std::nullopt;
    const auto block = static_cast<std::size_t>(std::max(0, days.blockOf(known)));
    Day from = std::max(*first, blockStart(days, static_cast<int>(block)));
    Condition condition = days.conditions()[block];
    for (; from < day; from += Days{1})
        condition = after(condition, loadUnitsOn(days, from, now));
    return condition;
}

} // namespace mileplate::load
