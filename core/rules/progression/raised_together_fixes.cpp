// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/progression/raised_together.h"

#include "core/load/lifting.h"
#include "core/rules/fixes/proposals.h"
#include "core/rules/running/runs.h"

#include <algorithm>
#include <cmath>

namespace mileplate::rules {

namespace {

double excess(const Scene& scene, double WeekSums::*figure)
{
    const auto base = baselineOf(scene, figure);
    return base ? sumsOf(scene, scene.week.first).*figure - *base : 0;
}

Fix lessDistance(const Scene& scene)
{
    const double km = excess(scene, &WeekSums::km);
    Fix fix = shortened(changeableRuns(scene, isEasyRun), km);
    return fix.empty() ? shortened(changeableRuns(scene, isAnyRun), km) : fix;
}

// Makes quality runs easy, the least hard first, until the hard minutes are as before.
Fix lessIntensity(const Scene& scene)
{
    std::vector<const Entry*> runs;
    for (const Entry* entry : scene.thisWeek()) {
        if (isQualityTraining(entry->session->kind) && mayChange(*entry, scene))
            runs.push_back(entry);
    }
    std::ranges::stable_sort(runs, {}, [](const Entry* run) { return run->facts.hardMinutes; });
    double left = excess(scene, &WeekSums::hardMinutes);
    Fix fix;
    for (const Entry* run : runs) {
        if (left < scene.limits.progFactorsHardMin - kTolerance)
            break;
        fix.push_back(SetKindTo{run->session->id, Kind::Easy});
        left -= run->facts.hardMinutes;
    }
    return fix;
}

// How many sets a session can spare with one left of each exercise that counts.
int spareSets(const Session& session, const std::function<bool(const ExerciseEntry&)>& counts)
{
    int spare = 0;
    for (const ExerciseEntry& row : session.exercises) {
        if (row.target && counts(row))
            spare += std::max(0, row.target->sets - 1);
    }
    return spare;
}

// Takes hard sets out, of the week's last lift first, until there are as many as before.
Fix fewerHardSets(const Scene& scene)
{
    const load::ExerciseBook book(scene.diary.exercises);
    const auto counts = [&](const ExerciseEntry& row) {
        const Exercise* exercise = book.find(row.exercise);
        return (!exercise || exercise->region != Region::Core) &&
               row.target->rir.value_or(0) <= load::kHardSetRir;
    };
    int left = static_cast<int>(std::ceil(excess(scene, &WeekSums::hardSets) - kTolerance));
    Fix fix;
    const auto sessions = scene.thisWeek();
    for (auto place = sessions.rbegin(); place != sessions.rend() && left > 0; ++place) {
        if (!mayChange(**place, scene))
            continue;
        const Session& session = *(*place)->session;
        const int fewer = std::min(left, spareSets(session, counts));
        for (const FixOp& op : fewerSets(session, fewer, counts))
            fix.push_back(op);
        left -= fewer;
    }
    return fix;
}

Fix loadsAsBefore(const Scene& scene)
{
    Fix fix;
    for (const Entry* entry : scene.thisWeek()) {
        if (!mayChange(*entry, scene))
            continue;
        for (const SetGroup& group : entry->workingSets()) {
            if (!group.reps || !group.weight)
                continue;
            const auto best = recentBest(scene, group.entry->exercise, *group.reps);
            if (best && *best < *group.weight)
                fix.push_back(SetLoad{entry->session->id, group.entry->exercise, *best});
        }
    }
    return fix;
}

// What is new comes a week later.
Fix newNextWeek(const Scene& scene)
{
    Fix fix;
    for (const Entry* entry : scene.thisWeek()) {
        const Session& session = *entry->session;
        if (isNewStimulus(scene, session.kind) && mayChange(*entry, scene))
            fix.push_back(Move{session.id, session.date + Days{7}, session.slot, session.time});
    }
    return fix;
}

Fix asBefore(Variable variable, const Scene& scene)
{
    switch (variable) {
    case Variable::RunVolume:
        return lessDistance(scene);
    case Variable::RunIntensity:
        return lessIntensity(scene);
    case Variable::StrengthSets:
        return fewerHardSets(scene);
    case Variable::StrengthLoad:
        return loadsAsBefore(scene);
    case Variable::NewStimulus:
        return newNextWeek(scene);
    }
    return {};
}

// What is kept first: what the athlete trains for.
std::vector<Variable> byImportance(Priority priority)
{
    using enum Variable;
    if (priority == Priority::Muscle)
        return {StrengthSets, StrengthLoad, RunVolume, RunIntensity, NewStimulus};
    if (priority == Priority::Balanced)
        return {RunVolume, StrengthSets, RunIntensity, StrengthLoad, NewStimulus};
    return {RunVolume, RunIntensity, StrengthLoad, StrengthSets, NewStimulus};
}

} // namespace

std::vector<Fix> fixRaisedTogether(const Scene& scene, const Finding&)
{
    const auto raised = raisedVariables(scene);
    std::vector<Variable> ranked = byImportance(scene.priority);
    std::erase_if(ranked,
                  [&](Variable one) { return std::ranges::find(raised, one) == raised.end(); });
    std::vector<Fix> fixes;
    // Each of them kept in turn and all others as before; then each alone as before.
    for (const Variable kept : ranked) {
        Fix fix;
        for (const Variable other : ranked) {
            if (other == kept)
                continue;
            for (const FixOp& op : asBefore(other, scene))
                fix.push_back(op);
        }
        propose(fixes, std::move(fix));
    }
    for (auto least = ranked.rbegin(); least != ranked.rend(); ++least)
        propose(fixes, asBefore(*least, scene));
    return fixes;
}

} // namespace mileplate::rules
