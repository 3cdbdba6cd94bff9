// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/chance.h"
#include "core/domain/session.h"

namespace mileplate::demo {

// A stretch of a run at one effort.
struct Effort {
    double seconds = 0;
    double metresPerSecond = 0;
    double heartRate = 0; // where it settles
};

// The per-second recording of these efforts behind each other: speed and heart rate
// wobble, the heart follows with a delay, the road goes up and down.
Track madeUpTrack(const std::vector<Effort>& efforts, Chance& chance);

// What a done session of these efforts is: time, distance, heart rates, laps, climb.
Done doneOf(const std::vector<Effort>& efforts, const Track& track, Instant start);

} // namespace mileplate::demo
