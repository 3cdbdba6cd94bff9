// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/week_sums.h"

#include "core/load/lifting.h"
#include "core/rules/scene.h"

#include <algorithm>
#include <numeric>

namespace mileplate::rules {

namespace {

constexpr int kBaselineWeeks = 4;

void addRun(WeekSums& sums, const Entry& entry)
{
    ++sums.runs;
    sums.km += entry.facts.km;
    sums.runMinutes += entry.facts.minutes;
    if (entry.session->kind != Kind::Race)
        sums.hardMinutes += entry.facts.hardMinutes;
}

double hardSetsOf(const Entry& entry, const Scene& scene)
{
    const load::ExerciseBook book(scene.diary.exercises);
    double sets = 0;
    for (const load::SetGroup& group : load::workingSets(*entry.session, book)) {
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
        if (entry.session->kind == Kind::Strength)
            sums.hardSets += hardSetsOf(entry, scene);
    });
    return sums;
}

std::optional<double> baselineOf(const Scene& scene, double WeekSums::*figure)
{
    const std::size_t count = std::min<std::size_t>(weeksOfHistory(scene), kBaselineWeeks);
    if (count < 2)
        return std::nullopt;
    std::vector<double> values;
    for (std::size_t i = 0; i < count; ++i)
        values.push_back(scene.pastWeeks()[i].*figure);
    std::ranges::sort(values);
    if (values.size() >= 3)
        values.erase(values.begin());
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

} // namespace mileplate::rules
