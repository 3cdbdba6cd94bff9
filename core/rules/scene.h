// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/diary.h"
#include "core/rules/limits/limits.h"
#include "core/rules/week_sums.h"

#include <span>
#include <vector>

namespace mileplate::rules {

// How near a race is, whatever the phases say (rulebook 1.4).
struct RaceWindow {
    bool raceWeek = false; // an A or B race in this week
    bool taper = false;    // an A race less than 14 days (marathon: 21) after this Monday
};

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
    PhaseKind phase; // of the week's Monday; base where none is set
    RaceWindow window;

    // Taper, race week or recovery: what is cut there is cut on purpose.
    bool isQuietTime() const;

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

    // Weekly sums of the eight weeks before this one, the last first.
    const std::vector<WeekSums>& pastWeeks() const;

    // From the first completed session to this Monday; nothing without one before it.
    Days history() const;

    static constexpr Days kLookBack{14};
    static constexpr Days kLookAhead{7};
    static constexpr int kPastWeeks = 8;

private:
    // Made at the first question: most slots under a card never ask.
    mutable std::vector<WeekSums> m_pastWeeks;
};

// Whether a lower or a higher number counts as the same as a limit: sums of
// fractions must not trip over their last bit.
inline constexpr double kTolerance = 1e-9;

// Calls `visit(entry)` for each effective session of some days, in order, however far
// from the week they lie.
template <class Visit>
void forEachIn(const Scene& scene, DayRange days, Visit visit)
{
    for (Day day = days.first; day < days.past; day += Days{1}) {
        for (const Entry& entry : scene.diary.days.on(day).sessions) {
            if (entry.facts.effectiveAt(scene.now))
                visit(entry);
        }
    }
}

double gapBetweenStarts(const Entry& earlier, const Entry& later);  // h
double gapFromEndToStart(const Entry& earlier, const Entry& later); // h, negative if they overlap

// A session that ends within hours of another's start began at most this long before.
inline constexpr double kLongestSessionH = 30;

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
