// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/fatigue/weekly_load.h"

#include "core/load/fitness_fatigue.h"
#include "core/rules/hits.h"

#include <algorithm>
#include <numeric>

namespace mileplate::rules {

namespace {

std::array<double, 7> dailyLoads(const Scene& scene)
{
    std::array<double, 7> loads{};
    for (const Entry* entry : scene.thisWeek())
        loads[static_cast<std::size_t>(weekdayIndex(dayOf(entry->facts.start)))] +=
            entry->facts.sRpeLoad;
    return loads;
}

double weekLoad(const Scene& scene)
{
    const auto loads = dailyLoads(scene);
    return std::accumulate(loads.begin(), loads.end(), 0.0);
}

// The load so many weeks before this one.
double loadWeeksBack(const Scene& scene, int back)
{
    if (back == 0)
        return weekLoad(scene);
    if (back <= Scene::kPastWeeks)
        return scene.pastWeeks()[static_cast<std::size_t>(back - 1)].sRpeLoad;
    return sumsOf(scene, scene.week.first - Days{7 * back}).sRpeLoad;
}

bool isLighterWeek(const Scene& scene, int back)
{
    const double highest = std::max({loadWeeksBack(scene, back + 1), loadWeeksBack(scene, back + 2),
                                     loadWeeksBack(scene, back + 3)});
    return loadWeeksBack(scene, back) <= scene.limits.fatDeloadFactor * highest + kTolerance;
}

} // namespace

std::optional<Finding> monotonousTraining(const Scene& scene)
{
    const Limits& limits = scene.limits;
    const auto usual = baselineOf(scene, &WeekSums::sRpeLoad);
    const double sum = weekLoad(scene);
    if (!usual || sum < limits.fatMonotonyMinAu - kTolerance ||
        sum < limits.fatMonotonyShareAdvice * *usual - kTolerance)
        return std::nullopt;
    const double monotony = load::monotony(dailyLoads(scene));
    if (monotony < limits.fatMonotonyAdvice - kTolerance)
        return std::nullopt;
    const bool isWarning = monotony >= limits.fatMonotonyWarning - kTolerance &&
                           sum >= limits.fatMonotonyShareWarning * *usual - kTolerance;
    Hits hits(scene);
    hits.add({.severity = isWarning ? Severity::Warning : Severity::Advice,
              .figures = {{"mono", monotony},
                          {"load", sum},
                          {"strain", nearest(sum * monotony)},
                          {"threshold",
                           isWarning ? limits.fatMonotonyWarning : limits.fatMonotonyAdvice}}});
    return std::move(hits).merged();
}

std::optional<Finding> totalLoadJump(const Scene& scene)
{
    const Limits& limits = scene.limits;
    const auto usual = baselineOf(scene, &WeekSums::sRpeLoad);
    if (scene.isQuietTime() || !usual || *usual <= 0)
        return std::nullopt;
    const double sum = weekLoad(scene);
    const double ratio = sum / *usual;
    if (sum - *usual < limits.fatCombinedMinAu - kTolerance ||
        ratio <= limits.fatCombinedAdvice + kTolerance)
        return std::nullopt;
    const bool isWarning = ratio > limits.fatCombinedWarning + kTolerance;
    Hits hits(scene);
    hits.add({.severity = isWarning ? Severity::Warning : Severity::Advice,
              .figures = {{"au", sum},
                          {"base", *usual},
                          {"pct", nearest(100 * (ratio - 1))},
                          {"threshold",
                           isWarning ? limits.fatCombinedWarning : limits.fatCombinedAdvice}}});
    return std::move(hits).merged();
}

std::optional<Finding> noLighterWeek(const Scene& scene)
{
    const int weeks = static_cast<int>(scene.limits.fatDeloadWeeks);
    const bool enoughHistory = scene.history() > Days{7 * (weeks - 1)};
    if (scene.isQuietTime() || !enoughHistory)
        return std::nullopt;
    for (int back = 0; back < weeks; ++back) {
        if (isLighterWeek(scene, back))
            return std::nullopt;
    }
    Hits hits(scene);
    hits.add({.severity = Severity::Advice, .figures = {{"n", std::int64_t{weeks}}}});
    return std::move(hits).merged();
}

} // namespace mileplate::rules
