// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/diary.h"
#include "core/rules/limits.h"

#include <span>
#include <vector>

namespace mileplate::rules {

// What a check looks at: a week of a diary as of a moment, and what came before
// and will come after it as far as any rule reaches. Lives shorter than the diary.
struct Scene {
    Scene(const Diary& diary, Day anyDayOfTheWeek, LocalTime now);

    const Diary& diary;
    const Athlete& athlete;
    Limits limits;
    LocalTime now;
    DayRange week;
    Priority priority;
    Level runner;
    Level lifter;

    // Effective sessions by start, and those of some days among them.
    std::vector<const Entry*> sessions;
    std::span<const Entry* const> on(DayRange days) const;
    std::span<const Entry* const> thisWeek() const { return on(week); }

    bool hasHeavyLegs(const Entry& entry) const;
    bool isKeyRun(const Entry& entry) const;
    // A or B race: key sessions give way to it by rules of their own.
    bool isMainRace(const Entry& entry) const;
    // Hard session and demanding run (rulebook 1.1).
    bool isHard(const Entry& entry) const;
    bool isDemandingRun(const Entry& entry) const;
    bool isHardDay(Day day) const;

    static constexpr Days kLookBack{14};
    static constexpr Days kLookAhead{7};
};

// Whether a lower or a higher number counts as the same as a limit: sums of
// fractions must not trip over their last bit.
inline constexpr double kTolerance = 1e-9;

double gapBetweenStarts(const Entry& earlier, const Entry& later);  // h
double gapFromEndToStart(const Entry& earlier, const Entry& later); // h, negative if they overlap

// Calls `visit(earlier)` for each effective session that starts before `later`
// does, the nearest first, back to so many hours.
template <class Visit>
void forEachBefore(const Scene& scene, const Entry& later, double hours, Visit visit)
{
    for (auto place = scene.sessions.rbegin(); place != scene.sessions.rend(); ++place) {
        const Entry& earlier = **place;
        if (&earlier == &later || earlier.facts.start > later.facts.start)
            continue;
        if (gapBetweenStarts(earlier, later) > hours)
            return;
        visit(earlier);
    }
}

} // namespace mileplate::rules
