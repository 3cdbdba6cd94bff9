// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/week_sums.h"

#include "core/load/lifting.h"
#include "core/rules/scene.h"

#include <algorithm>
#include <numeric>

namespace mileplate::rules {

namespace {

constexpr std::size_t kBaselineWeeks = 4;

void addRun(WeekSums& sums, const Entry& entry)
{
    ++sums.runs;
    sums.km += entry.facts.km;
    sums.runMinutes += entry.facts.minutes;
    if (entry.session->kind != Kind::Race)
        sums.hardMinutes += entry.facts.hardMinutes;
}

double hardSetsOf(const Entry& entry)
{
    double sets = 0;
    for (const SetGroup& group : entry.workingSets()) {
        const bool core = group.exercise && group.exercise->region == Region::Core;
        if (!core && group.rir <= load::kHardSetRir + kTolerance)
            sets += group.sets;
    }
    return sets;
}

// Weeks before this one that lie wholly or partly in the history.
std::size_t weeksOfHistory(const Scene& scene)
{
    const auto days = static_cast<std::size_t>(scene.history().count());
    return (days + 6) / 7;
}

} // namespace

WeekSums sumsOf(const Scene& scene, Day monday)
{
    WeekSums sums;
    forEachIn(scene, {monday, monday + Days{7}}, [&](const Entry& entry) {
        sums.sRpeLoad += entry.facts.sRpeLoad;
        if (isRun(entry.session->kind))
            addRun(sums, entry);
        if (entry.session->kind == Kind::Strength) {
            sums.hardSets += hardSetsOf(entry);
            sums.liftsWithoutSets += entry.session->exercises.empty() ? 1 : 0;
        }
    });
    return sums;
}

std::span<const WeekSums> recentWeeks(const Scene& scene)
{
    const std::size_t count = std::min(weeksOfHistory(scene), kBaselineWeeks);
    return std::span(scene.pastWeeks()).first(count);
}

std::optional<double> baselineOf(const Scene& scene, double WeekSums::*figure)
{
    std::vector<double> values;
    for (const WeekSums& week : recentWeeks(scene))
        values.push_back(week.*figure);
    if (values.size() < 2)
        return std::nullopt;
    if (values.size() >= 3)
        values.erase(std::ranges::min_element(values));
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

} // namespace mileplate::rules
