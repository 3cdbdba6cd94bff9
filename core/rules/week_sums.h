// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar.h"

#include <optional>
#include <span>

namespace mileplate::rules {

struct Scene;

// What a calendar week adds up to, of its effective sessions.
struct WeekSums {
    double km = 0;          // of runs, races included
    double runMinutes = 0;  // the same
    double hardMinutes = 0; // of runs, races left out
    double hardSets = 0;    // working sets with RIR <= 4, core exercises left out
    double sRpeLoad = 0;    // AU
    int runs = 0;
    int liftsWithoutSets = 0; // strength sessions of which no exercise is known
};

WeekSums sumsOf(const Scene& scene, Day monday);

// The calendar weeks that a baseline is made of: up to four before this one, the last
// first, none from before the history began. A week that it began in counts.
std::span<const WeekSums> recentWeeks(const Scene& scene);

// Robust baseline (rulebook 1.3): the mean of those weeks, the lowest dropped where
// there are three or more. Nothing below two weeks.
std::optional<double> baselineOf(const Scene& scene, double WeekSums::*figure);

} // namespace mileplate::rules
