// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/fatigue/form.h"

#include "core/load/fitness_fatigue.h"
#include "core/load/fitness_history.h"
#include "core/rules/fatigue/lighter_plan.h"
#include "core/rules/hits.h"
#include "core/rules/racing/race_day.h"

#include <algorithm>

namespace mileplate::rules {

namespace {

struct Low {
    Day morning{};
    Condition evening{}; // the one before it
    double share = 0;    // form over fitness
};

// What a race costs is meant to be paid: its morning is the last that is judged. Sunday
// night is the morning of the next Monday.
Day lastMorning(const Scene& scene)
{
    const auto races = racesOn(scene, scene.week);
    return races.empty() ? scene.week.past : races.front().day;
}

std::optional<Low> lowestForm(const Scene& scene)
{
    const Timeline& days = scene.diary.days;
    auto evening = load::conditionBefore(days, scene.week.first, scene.now);
    if (!evening || scene.history() < load::kSeedDays)
        return std::nullopt;
    std::optional<Low> lowest;
    const Day last = lastMorning(scene);
    for (Day morning = scene.week.first; morning <= last; morning += Days{1}) {
        if (morning != scene.week.first)
            evening = load::after(*evening, load::loadUnitsOn(days, morning - Days{1}, scene.now));
        if (evening->fitness < scene.limits.fatCtlMin - kTolerance)
            continue;
        const double share = load::formAfter(*evening) / evening->fitness;
        if (!lowest || share < lowest->share)
            lowest = Low{morning, *evening, share};
    }
    return lowest;
}

} // namespace

std::optional<Finding> formFarBelowFitness(const Scene& scene)
{
    const Limits& limits = scene.limits;
    const auto low = lowestForm(scene);
    if (!low || low->share >= limits.fatTsbFracAdvice - kTolerance)
        return std::nullopt;
    const bool deep = low->share < limits.fatTsbFracWarning - kTolerance;
    const Day day = std::min(low->morning, scene.week.past - Days{1});
    Hits hits(scene);
    hits.add({.severity = deep ? Severity::Warning : Severity::Advice,
              .figures = {{"day", day},
                          {"tsb", load::formAfter(low->evening)},
                          {"ctl", low->evening.fitness},
                          {"frac", low->share},
                          {"threshold", deep ? limits.fatTsbFracWarning : limits.fatTsbFracAdvice}},
              .day = day});
    return std::move(hits).merged();
}

std::vector<Fix> fixForm(const Scene& scene, const Finding&)
{
    std::vector<Fix> fixes{shorterEasyRuns(scene, 0.7)};
    append(fixes, nextQualityRunEasy(scene));
    fixes.push_back({InsertCutback{scene.week.past, 0.65}});
    std::erase(fixes, Fix{});
    return fixes;
}

} // namespace mileplate::rules
