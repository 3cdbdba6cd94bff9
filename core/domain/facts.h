// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar.h"
#include "core/domain/muscle.h"

#include <optional>

namespace mileplate {

// A lift without an end is under way for so long; then nobody lifts any more.
inline constexpr std::chrono::hours kLiftGivenUpAfter{12};

// What the models say of one session. Worked out once, when the session enters
// the diary (core/load), and part of the diary like the session itself.
struct SessionFacts {
    LocalTime start{};          // on the wall clock, the cards of a slot one after another
    LocalTime end{};            // of a completed session the real end
    double minutes = 0;         // trained, pauses left out
    double km = 0;              // of runs; 0 where not known
    double hardMinutes = 0;     // at or above threshold effort
    double rpe = 0;             // actual, planned, or the default of kind and style
    double lss = 0;             // leg stress sets (rulebook 1.2)
    double sRpeLoad = 0;        // AU: minutes x RPE (Foster 2001)
    double loadUnits = 0;       // LU: rTSS, hrTSS or the RPE table (rulebook 4.2)
    PerMuscle hardSets{};       // counted in fractions
    PerMuscle fatigue{};        // points added at the end of the session (rulebook 4.6)
    bool completed = false;     // done, or partly done
    bool planned = false;       // still to come, unless its end has passed
    bool open = false;          // a lift without an end: begun, and perhaps under way
    bool lengthAssumed = false; // completed, its length neither recorded nor planned
    bool key = false;
    bool implausible = false; // DAT-01: a figure that can hardly be
    bool checked = false;     // the athlete has looked at it and lets it stand
    bool duplicate = false;   // DAT-03: the later one of a suspected pair, not checked

    // Whether models add the session up: never on a figure that can hardly be, be it
    // checked or not (DAT-01: "keep, exclude from models").
    bool counts() const { return !implausible && !duplicate; }

    // Whether rules see the session: completed, or planned and not over by then;
    // never one that was missed or skipped, or whose figures are in doubt.
    bool effectiveAt(LocalTime now) const
    {
        return (!implausible || checked) && !duplicate && (completed || (planned && end > now));
    }

    // What a day is fed for: of a lift under way all that is planned, as it will be done.
    double minutesToFeed(LocalTime now) const
    {
        const bool underWay = open && now - start < kLiftGivenUpAfter;
        return underWay ? inMinutes(end - start) : minutes;
    }

    friend bool operator==(const SessionFacts&, const SessionFacts&) = default;
};

// What a day adds up to. Done and planned are kept apart because what is
// planned counts only until it is over.
struct DaySums {
    struct Training {
        double loadUnits = 0;
        double strengthUnits = 0;
        double sRpeLoad = 0;

        friend bool operator==(const Training&, const Training&) = default;
    };

    // Eaten and planned to be eaten; what is not known counts as nothing.
    struct Food {
        int meals = 0;
        Energy energy{};
        Mass protein{};
        Mass carbs{};
        Mass fat{};

        friend bool operator==(const Food&, const Food&) = default;
    };

    Training done{};
    Training planned{};
    Food food{};

    friend bool operator==(const DaySums&, const DaySums&) = default;
};

// Fitness (CTL) and fatigue (ATL) in LU a day, at the end of a day.
struct Condition {
    double fitness = 0;
    double fatigue = 0;

    friend bool operator==(const Condition&, const Condition&) = default;
};

} // namespace mileplate
