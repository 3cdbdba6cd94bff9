// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/racing/preparation.h"

#include "core/rules/fixes/proposals.h"
#include "core/rules/racing/carb_days.h"

#include <algorithm>
#include <cmath>

namespace mileplate::rules {

namespace {

// Maintaining takes two or three sets of each lift.
Fix maintaining(const Session& lift)
{
    static constexpr int kMostSets = 3;
    Fix fix{SetStyle{lift.id, Style::Maintenance}};
    for (const ExerciseEntry& row : lift.exercises) {
        if (row.target && row.target->sets > kMostSets)
            fix.push_back(
                ChangeSets{.session = lift.id, .exercise = row.exercise, .target = kMostSets});
    }
    return fix;
}

Fix fewerSetsOf(const Session& lift)
{
    static constexpr double kLeft = 0.6;
    Fix fix;
    for (const ExerciseEntry& row : lift.exercises) {
        if (row.target)
            fix.push_back(ChangeSets{
                .session = lift.id,
                .exercise = row.exercise,
                .target = std::max(1, static_cast<int>(std::floor(row.target->sets * kLeft)))});
    }
    return fix;
}

const Entry* longestChangeableRun(const Scene& scene, Day week)
{
    const Entry* longest = nullptr;
    for (const Entry* entry : scene.on(weekOf(week))) {
        const Kind kind = entry->session->kind;
        const bool isEven = isEasyRun(kind) || kind == Kind::Steady || kind == Kind::Long;
        if (isEven && mayChange(*entry, scene) && (!longest || entry->facts.km > longest->facts.km))
            longest = entry;
    }
    return longest;
}

// This week's longest run and the next one's, each a tenth longer than the one before, until
// the race's need is met.
Fix longRunsGrowing(const Scene& scene, const Finding& finding)
{
    const auto figure = [&](std::string_view name) {
        const auto found = std::ranges::find(finding.figures, name, &Figure::name);
        const double* km =
            found == finding.figures.end() ? nullptr : std::get_if<double>(&found->value);
        return km ? *km : 0;
    };
    const double need = figure("need");
    double longest = figure("longest");
    Fix fix;
    for (const Day week : {scene.week.first, scene.week.past}) {
        const Entry* run = longestChangeableRun(scene, week);
        if (!run || run->facts.km <= 0 || longest >= need)
            break;
        longest = std::min(need, std::floor(longest * scene.limits.runSpikeAdvice * 2) / 2);
        fix.push_back(ScaleRun{.session = run->session->id, .distance = kilometres(longest)});
    }
    return fix;
}

} // namespace

std::vector<Fix> fixMuscleBlock(const Scene& scene, const Finding& finding)
{
    const Entry* lift = roleOf(finding, "S", scene);
    if (!lift || !mayChange(*lift, scene))
        return {};
    std::vector<Fix> fixes{maintaining(*lift->session), fewerSetsOf(*lift->session)};
    std::erase(fixes, Fix{});
    return fixes;
}

// The grams that are missing, in meals between the usual ones.
std::vector<Fix> fixCarbohydrateLoading(const Scene& scene, const Finding&)
{
    static constexpr std::array kClocks{ClockTime{10 * 60}, ClockTime{12 * 60 + 30},
                                        ClockTime{16 * 60}, ClockTime{20 * 60 + 30}};
    Fix fix;
    for (const CarbDay& day : carbDaysBeforeRaces(scene)) {
        const double missing =
            scene.limits.nutRaceCarb * inKilograms(day.bodyMass) - inGrams(day.carbs);
        const auto toCome = std::ranges::count_if(
            kClocks, [&](ClockTime clock) { return at(day.day, clock) > scene.now; });
        if (missing <= 0 || toCome == 0)
            continue;
        const double each = 5 * std::ceil(missing / static_cast<double>(toCome) / 5);
        for (const ClockTime clock : kClocks) {
            if (at(day.day, clock) > scene.now)
                fix.push_back(AddMeal{.date = day.day, .time = clock, .carbs = grams(each)});
        }
    }
    return fix.empty() ? std::vector<Fix>{} : std::vector<Fix>{std::move(fix)};
}

// A tenth more than the longest run of this week's plan is what single runs may grow by.
std::vector<Fix> fixLongestRun(const Scene& scene, const Finding& finding)
{
    std::vector<Fix> fixes;
    if (const Entry* run = longestChangeableRun(scene, scene.week.first);
        run && run->facts.km > 0) {
        const double km = std::floor(run->facts.km * scene.limits.runSpikeAdvice * 2) / 2;
        fixes.push_back({ScaleRun{.session = run->session->id, .distance = kilometres(km)}});
    }
    if (Fix growing = longRunsGrowing(scene, finding); growing.size() > 1)
        fixes.push_back(std::move(growing));
    fixes.push_back({Open{"season"}});
    return fixes;
}

} // namespace mileplate::rules
