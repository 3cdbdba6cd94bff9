// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/schedule/calendar_conflict.h"

#include "core/rules/fixes/proposals.h"
#include "core/rules/hits.h"

#include <algorithm>

namespace mileplate::rules {

namespace {

constexpr double kLongestOverlapH = 30;

void findOverlaps(const Scene& scene, const Entry& later, Hits& hits)
{
    forEachBefore(scene, later, kLongestOverlapH, [&](const Entry& earlier) {
        const bool stillPlanned = !earlier.facts.completed || !later.facts.completed;
        const Duration overlap = std::min(earlier.facts.end, later.facts.end) - later.facts.start;
        if (!stillPlanned || overlap <= Duration{})
            return;
        hits.add({.severity = Severity::Warning,
                  .roles = {{"A", &earlier}, {"B", &later}},
                  .figures = {{"kind", std::string("overlap")}, {"min", inMinutes(overlap)}}});
    });
}

} // namespace

std::optional<Finding> calendarConflict(const Scene& scene)
{
    Hits hits(scene);
    for (const Entry* entry : scene.thisWeek()) {
        findOverlaps(scene, *entry, hits);
        const Duration length = entry->facts.end - entry->facts.start;
        const bool toCome = !entry->facts.completed && entry->facts.start > scene.now;
        if (toCome && !isFree(scene, entry->facts.start, length))
            hits.add({.severity = Severity::Advice,
                      .roles = {{"S", entry}},
                      .figures = {{"kind", std::string("availability")},
                                  {"day", dayOf(entry->facts.start)}},
                      .wording = 1});
    }
    return std::move(hits).merged();
}

std::vector<Fix> fixCalendarConflict(const Scene& scene, const Finding& finding)
{
    std::vector<Fix> fixes;
    for (const Role& role : finding.roles) {
        const Entry* entry = scene.diary.find(role.session);
        if (!entry)
            continue;
        append(fixes, movesWhere(scene, *entry, [&](LocalTime start, LocalTime end) {
                   return std::ranges::none_of(scene.sessions, [&](const Entry* other) {
                       return other != entry && other->facts.start < end &&
                              start < other->facts.end;
                   });
               }));
    }
    return fixes;
}

} // namespace mileplate::rules
