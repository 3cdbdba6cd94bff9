// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/fatigue/weekly_load.h"

#include "core/rules/fatigue/lighter_plan.h"

#include <algorithm>

namespace mileplate::rules {

namespace {

// The day with the least training of those whose sessions can all still be changed.
std::vector<const Entry*> easiestDay(const Scene& scene)
{
    std::vector<const Entry*> easiest;
    double least = 0;
    for (Day day = scene.week.first; day < scene.week.past; day += Days{1}) {
        const auto sessions = scene.on({day, day + Days{1}});
        double load = 0;
        for (const Entry* entry : sessions)
            load += entry->facts.sRpeLoad;
        const bool free = std::ranges::all_of(
            sessions, [&](const Entry* entry) { return mayChange(*entry, scene); });
        if (load > 0 && free && (easiest.empty() || load < least)) {
            easiest.assign(sessions.begin(), sessions.end());
            least = load;
        }
    }
    return easiest;
}

bool hasQualityRun(const Scene& scene, Day day)
{
    return std::ranges::any_of(scene.on({day, day + Days{1}}),
                               [](const Entry* entry) { return isQuality(entry->session->kind); });
}

// Whether the week before had one like it on the same weekday.
bool isUsual(const Entry& entry, const Scene& scene)
{
    const Day day = dayOf(entry.facts.start) - Days{7};
    return std::ranges::any_of(scene.on({day, day + Days{1}}), [&](const Entry* before) {
        return before->session->kind == entry.session->kind;
    });
}

// What is new in this week put off by a week, the heaviest first.
std::vector<Fix> newSessionsNextWeek(const Scene& scene)
{
    std::vector<const Entry*> added;
    for (const Entry* entry : scene.thisWeek()) {
        const LocalTime start = entry->facts.start + Days{7};
        if (mayChange(*entry, scene) && !isUsual(*entry, scene) &&
            isFree(scene, start, entry->facts.end - entry->facts.start))
            added.push_back(entry);
    }
    std::ranges::stable_sort(added, std::greater{},
                             [](const Entry* entry) { return entry->facts.sRpeLoad; });
    std::vector<Fix> fixes;
    for (const Entry* entry : added)
        fixes.push_back({Move{entry->session->id, entry->session->date + Days{7},
                              entry->session->slot, entry->session->time}});
    return fixes;
}

} // namespace

std::vector<Fix> fixMonotony(const Scene& scene, const Finding&)
{
    Fix rest;
    Fix shorter;
    for (const Entry* entry : easiestDay(scene)) {
        rest.push_back(Drop{entry->session->id});
        if (isRun(entry->session->kind))
            shorter.push_back(ScaleRun{entry->session->id, 0.5});
    }
    std::vector<Fix> fixes{std::move(rest), std::move(shorter)};
    for (const Entry* lift : scene.thisWeek()) {
        if (lift->session->kind == Kind::Strength)
            append(fixes, movesWhere(scene, *lift, [&](LocalTime start, LocalTime) {
                       return hasQualityRun(scene, dayOf(start));
                   }));
    }
    std::erase(fixes, Fix{});
    return fixes;
}

// Fewer sets are done at lower effort too: by minutes and effort alone, which is all
// that this load knows, they would weigh the same.
std::vector<Fix> fixTotalLoadJump(const Scene& scene, const Finding&)
{
    Fix lighterLifts;
    for (const Entry* lift : scene.thisWeek()) {
        if (lift->session->kind != Kind::Strength || !mayChange(*lift, scene))
            continue;
        lighterLifts.push_back(SetStyle{lift->session->id, Style::Light});
        std::ranges::move(setsScaled(*lift->session, 0.7), std::back_inserter(lighterLifts));
    }
    std::vector<Fix> fixes{std::move(lighterLifts), shorterEasyRuns(scene, 0.8)};
    append(fixes, newSessionsNextWeek(scene));
    std::erase(fixes, Fix{});
    return fixes;
}

std::vector<Fix> fixNoLighterWeek(const Scene& scene, const Finding&)
{
    return {{InsertCutback{scene.week.past, 0.65}}, {InsertCutback{scene.week.first, 0.7}}};
}

} // namespace mileplate::rules
