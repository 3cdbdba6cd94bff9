// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/progression/raised_together.h"

#include "core/load/lifting.h"
#include "core/rules/hits.h"

#include <algorithm>

namespace mileplate::rules {

namespace {

DayRange lookBack(const Scene& scene)
{
    return {scene.week.first - Days{static_cast<int>(scene.limits.progLookbackD)},
            scene.week.first};
}

struct Growth {
    double WeekSums::*figure;
    double factor; // and
    double atLeast;
};

bool hasGrown(const Scene& scene, const WeekSums& week, const Growth& growth)
{
    const auto base = baselineOf(scene, growth.figure);
    const double now = week.*growth.figure;
    return base && now >= growth.factor * *base - kTolerance &&
           now >= *base + growth.atLeast - kTolerance;
}

// More sets than in weeks of which they are not known would be a guess.
bool knowsRecentSets(const Scene& scene)
{
    return std::ranges::all_of(recentWeeks(scene),
                               [](const WeekSums& week) { return week.liftsWithoutSets == 0; });
}

bool hasHeavierCompound(const Scene& scene, const Entry& entry)
{
    const auto groups = entry.workingSets();
    return std::ranges::any_of(groups, [&](const SetGroup& group) {
        if (!group.exercise || group.exercise->type != ExerciseType::Compound || !group.reps ||
            !group.weight)
            return false;
        const auto best = recentBest(scene, group.entry->exercise, *group.reps);
        return best && inKilograms(*group.weight) >=
                           scene.limits.progFactorsLoad * inKilograms(*best) - kTolerance;
    });
}

bool hasNewStimulus(const Scene& scene)
{
    return std::ranges::any_of(scene.thisWeek(), [&](const Entry* entry) {
        return isNewStimulus(scene, entry->session->kind);
    });
}

bool hasHeavierLoad(const Scene& scene)
{
    return std::ranges::any_of(scene.thisWeek(), [&](const Entry* entry) {
        return entry->session->kind == Kind::Strength && hasHeavierCompound(scene, *entry);
    });
}

} // namespace

std::optional<Mass> recentBest(const Scene& scene, const Id<Exercise>& exercise, int reps)
{
    std::optional<Mass> best;
    forEachIn(scene, lookBack(scene), [&](const Entry& entry) {
        if (!entry.facts.completed || entry.session->kind != Kind::Strength)
            return;
        for (const SetGroup& group : entry.workingSets()) {
            if (group.entry->exercise == exercise && group.reps.value_or(0) >= reps && group.weight)
                best = std::max(best.value_or(*group.weight), *group.weight);
        }
    });
    return best;
}

bool isNewStimulus(const Scene& scene, Kind kind)
{
    if (kind != Kind::Hills && kind != Kind::HillSprints && kind != Kind::Plyometrics)
        return false;
    if (static_cast<double>(scene.history().count()) < scene.limits.progLookbackD)
        return false;
    bool isKnown = false;
    forEachIn(scene, lookBack(scene),
              [&](const Entry& entry) { isKnown = isKnown || entry.session->kind == kind; });
    return !isKnown;
}

std::vector<Variable> raisedVariables(const Scene& scene)
{
    if (!baselineOf(scene, &WeekSums::km))
        return {};
    const Limits& limits = scene.limits;
    const WeekSums week = sumsOf(scene, scene.week.first);
    std::vector<Variable> raised;
    const auto addIf = [&](Variable variable, bool isRaised) {
        if (isRaised)
            raised.push_back(variable);
    };
    addIf(Variable::RunVolume,
          hasGrown(scene, week, {&WeekSums::km, limits.progFactorsKm, limits.progFactorsKmMin}));
    addIf(Variable::RunIntensity,
          hasGrown(scene, week,
                   {&WeekSums::hardMinutes, limits.progFactorsHard, limits.progFactorsHardMin}));
    addIf(Variable::StrengthSets,
          knowsRecentSets(scene) &&
              hasGrown(scene, week,
                       {&WeekSums::hardSets, limits.progFactorsSets, limits.progFactorsSetsMin}));
    addIf(Variable::StrengthLoad, hasHeavierLoad(scene));
    addIf(Variable::NewStimulus, hasNewStimulus(scene));
    return raised;
}

std::optional<Finding> raisedTogether(const Scene& scene)
{
    if (scene.isQuietTime())
        return std::nullopt;
    const auto raised = raisedVariables(scene);
    if (raised.size() < 2)
        return std::nullopt;
    std::vector<std::string> words;
    for (const Variable variable : raised)
        words.emplace_back(nameOf(variable));
    Hits hits(scene);
    hits.add({.severity = raised.size() >= 3 ? Severity::Warning : Severity::Advice,
              .figures = {{"vars", std::move(words)}}});
    return std::move(hits).merged();
}

} // namespace mileplate::rules
