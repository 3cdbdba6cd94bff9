// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/schedule/hard_days.h"

#include "core/rules/fixes/proposals.h"

#include <algorithm>

namespace mileplate::rules {

namespace {

constexpr Duration kAfterRun = std::chrono::hours{6};

bool isChangeableRun(const Entry& entry, const Scene& scene)
{
    return isRun(entry.session->kind) && mayChange(entry, scene);
}

// Moves each movable lift among these sessions onto a day that has a quality run
// anyway, far enough behind it, so that hard days stay hard and easy ones easy.
std::vector<Fix> liftsOntoQualityDays(const Scene& scene, std::span<const Entry* const> sessions)
{
    std::vector<Fix> fixes;
    for (const Entry* lift : sessions) {
        if (!scene.hasHeavyLegs(*lift))
            continue;
        append(
            fixes, movesWhere(scene, *lift, [&](LocalTime start, LocalTime) {
                const Day day = dayOf(start);
                return std::ranges::any_of(scene.on({day, day + Days{1}}), [&](const Entry* run) {
                    return isQuality(run->session->kind) && start >= run->facts.end + kAfterRun;
                });
            }));
    }
    return fixes;
}

std::vector<Fix> lighterLifts(const Scene& scene, std::span<const Entry* const> sessions)
{
    std::vector<Fix> fixes;
    for (const Entry* lift : sessions) {
        if (scene.hasHeavyLegs(*lift) && mayChange(*lift, scene))
            fixes.push_back({SetStyle{lift->session->id, Style::Light}});
    }
    return fixes;
}

// The sessions of the week that can still be changed, the easiest first.
std::vector<const Entry*> easiestFirst(const Scene& scene)
{
    std::vector<const Entry*> sessions;
    for (const Entry* entry : scene.thisWeek()) {
        if (mayChange(*entry, scene) && !entry->facts.key)
            sessions.push_back(entry);
    }
    std::ranges::stable_sort(sessions, {}, [](const Entry* e) { return e->facts.sRpeLoad; });
    return sessions;
}

} // namespace

std::vector<Fix> fixKeyRuns(const Scene& scene, const Finding& finding)
{
    const Entry* first = roleOf(finding, "A", scene);
    const Entry* second = roleOf(finding, "B", scene);
    if (!first || !second)
        return {};
    auto fixes = swapsWithEasyRuns(scene, *second);
    append(fixes, movesWhere(scene, *second, [&](LocalTime start, LocalTime) {
               return start >= first->facts.start + std::chrono::hours{48};
           }));
    append(fixes, swapsWithEasyRuns(scene, *first));
    if (mayChange(*second, scene))
        fixes.push_back({SetKindTo{second->session->id, Kind::Easy}});
    return fixes;
}

std::vector<Fix> fixHardDaysInARow(const Scene& scene, const Finding& finding)
{
    const Entry* first = roleOf(finding, "A", scene);
    const Entry* last = roleOf(finding, "B", scene);
    if (!first || !last)
        return {};
    const auto sessions = scene.on({dayOf(first->facts.start), dayOf(last->facts.start) + Days{1}});
    auto fixes = liftsOntoQualityDays(scene, sessions);
    append(fixes, lighterLifts(scene, sessions));
    for (const Entry* entry : sessions) {
        if (isChangeableRun(*entry, scene) && scene.isHard(*entry))
            append(fixes, swapsWithEasyRuns(scene, *entry));
    }
    return fixes;
}

std::vector<Fix> fixNoRestDay(const Scene& scene, const Finding&)
{
    std::vector<Fix> fixes;
    for (const Entry* entry : easiestFirst(scene)) {
        fixes.push_back({Drop{entry->session->id}});
        if (isEasyRun(entry->session->kind))
            fixes.push_back(
                {SetKindTo{entry->session->id, Kind::Recovery, std::chrono::minutes{30}}});
    }
    return fixes;
}

std::vector<Fix> fixScattered(const Scene& scene, const Finding&)
{
    auto fixes = liftsOntoQualityDays(scene, scene.thisWeek());
    append(fixes, lighterLifts(scene, scene.thisWeek()));
    return fixes;
}

std::vector<Fix> fixOverloadedDay(const Scene& scene, const Finding& finding)
{
    const Entry* first = roleOf(finding, "A", scene);
    if (!first)
        return {};
    const Day day = dayOf(first->facts.start);
    std::vector<Fix> fixes;
    for (const Entry* entry : easiestFirst(scene)) {
        if (dayOf(entry->facts.start) != day)
            continue;
        append(fixes, movesWhere(scene, *entry,
                                 [&](LocalTime start, LocalTime) { return dayOf(start) != day; }));
        if (isChangeableRun(*entry, scene))
            fixes.push_back({ScaleRun{entry->session->id, 0.7}});
    }
    return fixes;
}

} // namespace mileplate::rules
