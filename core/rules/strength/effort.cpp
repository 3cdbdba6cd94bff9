// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/strength/effort.h"

#include "core/load/one_rep_max.h"
#include "core/rules/fixes/proposals.h"
#include "core/rules/hits.h"
#include "core/rules/strength/lifts.h"

#include <algorithm>

namespace mileplate::rules {

namespace {

using enum Severity;

constexpr double kNearFailure = 1; // less in reserve than this
constexpr double kEnoughReserve = 2;

// The compound sets of a session by what they left in reserve.
struct Effort {
    int sets = 0;
    int failSets = 0;
    double reserve = 0; // summed
    bool nearFailureLegs = false;

    double meanReserve() const { return reserve / sets; }
};

Effort effortOf(const Entry& lift)
{
    Effort effort;
    for (const SetGroup& group : lift.workingSets()) {
        if (!isCompound(group))
            continue;
        effort.sets += group.sets;
        effort.reserve += group.sets * group.rir;
        if (group.rir <= kTolerance)
            effort.failSets += group.sets;
        effort.nearFailureLegs |= isLowerCompound(group) && group.rir < kNearFailure - kTolerance;
    }
    return effort;
}

Severity oneUp(Severity severity) { return severity == Info ? Advice : Warning; }

Fix moreReserve(const Entry& lift)
{
    Fix fix;
    for (const SetGroup& group : lift.workingSets()) {
        if (isCompound(group) && group.rir < kEnoughReserve - kTolerance)
            fix.push_back(SetRir{lift.session->id, group.entry->exercise, kEnoughReserve});
    }
    return fix;
}

// The same repetitions leave more in reserve with a little less weight.
Fix lessWeight(const Entry& lift)
{
    Fix fix;
    for (const SetGroup& group : lift.workingSets()) {
        if (!isCompound(group) || group.rir >= kEnoughReserve - kTolerance || !group.weight)
            continue;
        const double kg =
            load::loadWithin(0.95 * inKilograms(*group.weight), plateStep(group.exercise));
        if (kg > 0)
            fix.push_back(SetLoad{lift.session->id, group.entry->exercise, kilograms(kg)});
    }
    return fix;
}

} // namespace

std::optional<Finding> tooCloseToFailure(const Scene& scene)
{
    const Limits& limits = scene.limits;
    Hits hits(scene);
    for (const Entry* lift : liftsOf(scene)) {
        const Effort effort = effortOf(*lift);
        if (effort.sets == 0)
            continue;
        const bool tooManyFail = effort.failSets >= limits.strFailSets;
        if (!tooManyFail && effort.meanReserve() >= limits.strFailMeanRir - kTolerance)
            continue;
        const Severity base = scene.lifter == Level::Advanced ? Info : Advice;
        const bool beforeKeyRun =
            effort.nearFailureLegs &&
            isBeforeKeyRun(scene, lift->facts.start, limits.strFailBeforeKeyH);
        hits.add(
            {.severity = beforeKeyRun ? oneUp(base) : base,
             .roles = {{"S", lift}},
             .figures = {{"failSets", std::int64_t{effort.failSets}},
                         {"meanRIR", effort.meanReserve()},
                         {"threshold", tooManyFail ? limits.strFailSets : limits.strFailMeanRir}}});
    }
    return std::move(hits).merged();
}

std::vector<Fix> fixTooCloseToFailure(const Scene& scene, const Finding& finding)
{
    std::vector<Fix> fixes;
    for (const Entry* lift : changeableOf(finding, scene)) {
        const Fix reserve = moreReserve(*lift);
        const Fix weight = lessWeight(*lift);
        if (!reserve.empty())
            fixes.push_back(reserve);
        if (!reserve.empty() && !weight.empty()) {
            fixes.push_back(reserve);
            fixes.back().insert(fixes.back().end(), weight.begin(), weight.end());
        }
        append(fixes, movesWhere(scene, *lift, [&](LocalTime start, LocalTime) {
                   return !isBeforeKeyRun(scene, start, scene.limits.strFailBeforeKeyH);
               }));
    }
    return fixes;
}

} // namespace mileplate::rules
