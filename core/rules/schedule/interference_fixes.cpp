// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/schedule/interference.h"

#include "core/rules/fixes/proposals.h"

#include <algorithm>

namespace mileplate::rules {

namespace {

using std::chrono::hours;

constexpr Duration kClusterGap = hours{6}; // run first, lift so much later (rulebook 2.2, D3)

void addLighter(std::vector<Fix>& fixes, const Entry& lift, const Scene& scene)
{
    if (mayChange(lift, scene) && lift.session->style != Style::Light)
        fixes.push_back({SetStyle{lift.session->id, Style::Light}});
}

// Whether no key run follows within so long of a lift at that time.
bool clearOfKeyRuns(const Scene& scene, LocalTime start, Duration clear)
{
    return std::ranges::none_of(scene.sessions, [&](const Entry* entry) {
        const auto gap = entry->facts.start - start;
        return scene.isKeyRun(*entry) && gap > Duration{} && gap < clear;
    });
}

} // namespace

std::vector<Fix> fixHeavyLegsBeforeKeyRun(const Scene& scene, const Finding& finding)
{
    const Entry* lift = roleOf(finding, "S", scene);
    const Entry* run = roleOf(finding, "K", scene);
    if (!lift || !run)
        return {};
    const LocalTime runEnds = run->facts.end;
    auto fixes = movesWhere(scene, *lift, [&](LocalTime start, LocalTime) {
        return dayOf(start) == dayOf(run->facts.start) && start >= runEnds + kClusterGap;
    });
    append(fixes, movesWhere(scene, *lift, [&](LocalTime start, LocalTime) {
               return clearOfKeyRuns(scene, start, hours{24});
           }));
    addLighter(fixes, *lift, scene);
    append(fixes, swapsWithEasyRuns(scene, *run));
    append(fixes, fewerLegSets(scene, *lift, scene.limits.legHeavyLss));
    return fixes;
}

std::vector<Fix> fixLiftBeforeKeyRun(const Scene& scene, const Finding& finding)
{
    const Entry* lift = roleOf(finding, "S", scene);
    const Entry* run = roleOf(finding, "K", scene);
    if (!lift || !run)
        return {};
    std::vector<Fix> fixes;
    if (mayChange(*lift, scene) && mayChange(*run, scene))
        fixes.push_back({Swap{run->session->id, lift->session->id}});
    append(fixes, movesWhere(scene, *lift, [&](LocalTime start, LocalTime) {
               return dayOf(start) == dayOf(run->facts.start) &&
                      start >= run->facts.end + kClusterGap;
           }));
    return fixes;
}

std::vector<Fix> fixNoGap(const Scene& scene, const Finding& finding)
{
    const Entry* run = roleOf(finding, "R", scene);
    const Entry* later = roleOf(finding, "X", scene);
    if (!run || !later)
        return {};
    const Duration least = minutes(scene.limits.schSameDaySepH * 60);
    const Day day = dayOf(run->facts.start);
    const auto sameDayAfter = [&](Duration gap) {
        return movesWhere(scene, *later, [&, gap](LocalTime start, LocalTime) {
            return dayOf(start) == day && start >= run->facts.end + gap;
        });
    };
    auto fixes = sameDayAfter(kClusterGap);
    append(fixes, sameDayAfter(least));
    // What is explosive is best done before the run, which then warms nobody up too far.
    if (mayChange(*run, scene) && mayChange(*later, scene))
        fixes.push_back({Swap{run->session->id, later->session->id}});
    append(fixes, movesWhere(scene, *later,
                             [&](LocalTime start, LocalTime) { return dayOf(start) != day; }));
    addLighter(fixes, *later, scene);
    return fixes;
}

std::vector<Fix> fixHeavyLegsAfterLongRun(const Scene& scene, const Finding& finding)
{
    const Entry* run = roleOf(finding, "R", scene);
    const Entry* lift = roleOf(finding, "S", scene);
    if (!run || !lift)
        return {};
    auto fixes = movesWhere(scene, *lift, [&](LocalTime start, LocalTime end) {
        return start >= run->facts.end + hours{24} || end <= run->facts.start;
    });
    addLighter(fixes, *lift, scene);
    if (mayChange(*lift, scene))
        fixes.push_back({SetFocus{lift->session->id, Focus::Upper}});
    return fixes;
}

} // namespace mileplate::rules
