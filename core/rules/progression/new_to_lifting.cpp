// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/progression/new_to_lifting.h"

#include "core/load/lifting.h"
#include "core/rules/fixes/proposals.h"
#include "core/rules/hits.h"

#include <algorithm>
#include <set>

namespace mileplate::rules {

namespace {

// Sets of compound lifts with a load so heavy that few repetitions are possible.
int heavyCompoundSets(const Entry& lift, const Scene& scene)
{
    int sets = 0;
    for (const SetGroup& group : lift.workingSets()) {
        const bool compound =
            group.exercise && group.exercise->type == ExerciseType::Compound && group.reps;
        if (compound && *group.reps + group.rir <= scene.limits.progNewRepsAndRir + kTolerance)
            sets += group.sets;
    }
    return sets;
}

// Whether each of the last weeks had its runs.
bool runsRegularly(const Scene& scene)
{
    const auto weeks = std::min(static_cast<std::size_t>(scene.limits.progBaseWeeks),
                                std::size_t{Scene::kPastWeeks});
    return std::ranges::all_of(
        scene.pastWeeks().begin(), scene.pastWeeks().begin() + static_cast<std::ptrdiff_t>(weeks),
        [&](const WeekSums& week) { return week.runs >= scene.limits.progBaseRuns; });
}

void add(Hits& hits, const Entry& lift, std::string kind, std::string what)
{
    hits.add({.severity = Severity::Advice,
              .roles = {{"S", &lift}},
              .figures = {{"kind", std::move(kind)}, {"what", std::move(what)}}});
}

// Easy runs on days of their own, until the week has the three that a base is built of.
Fix runsUpToThree(const Scene& scene)
{
    static constexpr std::ptrdiff_t kRuns = 3;
    std::set<Day> days;
    std::ptrdiff_t runs = 0;
    for (const Entry* entry : scene.thisWeek()) {
        days.insert(entry->session->date);
        runs += isRun(entry->session->kind);
    }
    Fix fix;
    for (const Fix& run :
         additionsWhere(scene, "W-EASY", [](LocalTime, LocalTime) { return true; })) {
        const bool enough = runs + std::ssize(fix) >= kRuns;
        if (!enough && days.insert(std::get<AddSession>(run.front()).date).second)
            fix.push_back(run.front());
    }
    return fix;
}

} // namespace

std::optional<Finding> tooHeavyTooSoon(const Scene& scene)
{
    if (scene.lifter != Level::Novice)
        return std::nullopt;
    const bool isNew = scene.athlete.liftingMonths.value_or(0) < scene.limits.progNewMonths;
    const bool isNewToBoth = scene.runner == Level::Novice && !runsRegularly(scene);
    Hits hits(scene);
    for (const Entry* lift : scene.thisWeek()) {
        if (lift->session->kind != Kind::Strength)
            continue;
        if (isNew && heavyCompoundSets(*lift, scene) >= scene.limits.progNewSets)
            add(hits, *lift, "load", "lifting");
        if (isNewToBoth && scene.hasHeavyLegs(*lift))
            add(hits, *lift, "both-new", "running and lifting");
    }
    return std::move(hits).merged();
}

std::vector<Fix> fixTooHeavyTooSoon(const Scene& scene, const Finding& finding)
{
    Fix lighter;
    for (const Id<Session>& id : finding.sessions) {
        const Entry* lift = scene.diary.find(id);
        if (lift && mayChange(*lift, scene))
            lighter.push_back(SetStyle{id, Style::Light});
    }
    if (lighter.empty())
        return {};
    Fix base = lighter;
    const Fix runs = runsUpToThree(scene);
    base.insert(base.end(), runs.begin(), runs.end());
    std::vector<Fix> fixes{std::move(lighter)};
    if (!runs.empty())
        fixes.push_back(std::move(base));
    return fixes;
}

} // namespace mileplate::rules
