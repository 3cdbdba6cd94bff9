// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/recovery/check_in.h"

#include "core/rules/fixes/proposals.h"

#include <algorithm>

namespace mileplate::rules {

namespace {

bool isEasy(const Entry& entry) { return isEasyRun(entry.session->kind) && !entry.facts.key; }

// Trades places with the easy runs of the days to come, tomorrow's first.
std::vector<Fix> swapsWithLaterEasyRuns(const Scene& scene, const Entry& entry)
{
    std::vector<Fix> fixes;
    const Day today = dayOf(entry.facts.start);
    for (const Entry* other : scene.on({today + Days{1}, scene.week.past})) {
        if (isEasy(*other) && mayChange(*other, scene))
            fixes.push_back({Swap{entry.session->id, other->session->id}});
    }
    return fixes;
}

Fix easier(const Entry& entry)
{
    if (isRun(entry.session->kind))
        return {SetKindTo{.session = entry.session->id, .kind = Kind::Easy}};
    return {SetStyle{entry.session->id, Style::Light}};
}

} // namespace

std::optional<Day> todayIn(const Scene& scene)
{
    const Day today = dayOf(scene.now);
    return scene.week.contains(today) ? std::optional(today) : std::nullopt;
}

const DayLog* checkInToday(const Scene& scene)
{
    const auto today = todayIn(scene);
    return today ? scene.diary.days.on(*today).log.get() : nullptr;
}

std::vector<const Entry*> demandingToday(const Scene& scene)
{
    std::vector<const Entry*> demanding;
    const auto today = todayIn(scene);
    if (!today)
        return demanding;
    std::ranges::copy_if(scene.on({*today, *today + Days{1}}), std::back_inserter(demanding),
                         [&](const Entry* entry) {
                             return !entry->facts.completed &&
                                    (scene.isKeyRun(*entry) || scene.hasHeavyLegs(*entry));
                         });
    return demanding;
}

std::vector<Fix> easierToday(const Scene& scene)
{
    std::vector<Fix> fixes;
    for (const Entry* entry : demandingToday(scene)) {
        if (!mayChange(*entry, scene) || scene.isMainRace(*entry))
            continue;
        auto later = swapsWithLaterEasyRuns(scene, *entry);
        if (later.empty())
            later = movesWhere(scene, *entry, [&](LocalTime start, LocalTime) {
                return dayOf(start) > dayOf(entry->facts.start);
            });
        append(fixes, std::move(later));
        fixes.push_back(easier(*entry));
    }
    return fixes;
}

} // namespace mileplate::rules
