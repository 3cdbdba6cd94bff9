// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/strength/lifts.h"

#include "core/rules/fixes/proposals.h"

#include <algorithm>
#include <iterator>

namespace mileplate::rules {

namespace {

using Sessions = std::vector<std::string_view>;

Sessions usualLifts(const Scene& scene)
{
    if (scene.lifter == Level::Novice)
        return {"S-NOV-A", "S-NOV-B"};
    if (scene.isQuietTime())
        return {"S-TAPER"};
    if (scene.phase == PhaseKind::Peak)
        return {"S-MAINT"};
    if (scene.priority == Priority::Muscle)
        return {"S-LOW-A", "S-UP-A", "S-LOW-B", "S-UP-B"};
    if (scene.priority == Priority::Run)
        return {"S-FULL-A", "S-FULL-B"};
    return scene.phase == PhaseKind::Base ? Sessions{"S-BUILD-A", "S-BUILD-B"}
                                          : Sessions{"S-HEAVY-A", "S-HEAVY-B"};
}

} // namespace

std::vector<const Entry*> liftsOf(const Scene& scene)
{
    std::vector<const Entry*> lifts;
    std::ranges::copy_if(scene.thisWeek(), std::back_inserter(lifts),
                         [](const Entry* entry) { return entry->session->kind == Kind::Strength; });
    return lifts;
}

std::vector<const Entry*> changeableLifts(const Scene& scene)
{
    auto lifts = liftsOf(scene);
    std::erase_if(lifts, [&](const Entry* lift) { return !mayChange(*lift, scene); });
    return lifts;
}

std::vector<const Entry*> changeableOf(const Finding& finding, const Scene& scene)
{
    std::vector<const Entry*> lifts;
    for (const Id<Session>& id : finding.sessions) {
        const Entry* entry = scene.diary.find(id);
        if (entry && mayChange(*entry, scene))
            lifts.push_back(entry);
    }
    return lifts;
}

bool isCompound(const SetGroup& sets)
{
    return sets.exercise && sets.exercise->type == ExerciseType::Compound;
}

bool isLowerCompound(const SetGroup& sets)
{
    return isCompound(sets) && sets.exercise->region == Region::Lower;
}

bool isBeforeKeyRun(const Scene& scene, LocalTime start, double hours)
{
    return std::ranges::any_of(scene.sessions, [&](const Entry* entry) {
        const double gap = inHours(entry->facts.start - start);
        return scene.isKeyRun(*entry) && gap > kTolerance && gap < hours - kTolerance;
    });
}

std::string_view nextLift(const Scene& scene)
{
    const Sessions usual = usualLifts(scene);
    return usual[liftsOf(scene).size() % usual.size()];
}

double plateStep(const Exercise* exercise)
{
    return exercise && exercise->region == Region::Lower ? kPlateStep : kPlateStep / 2;
}

} // namespace mileplate::rules
