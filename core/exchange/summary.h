// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/activity.h"

// What a recording amounts to, worked out from its track where the device did not say.
namespace mileplate::exchange {

struct HeartRateSummary {
    double mean = 0;
    double max = 0;
};
std::optional<HeartRateSummary> heartRateOf(const Track& track); // mean of the records

std::optional<Distance> distanceOf(const Track& track); // last less first
// Climb and drop with small ripples left out, which altimeters have plenty of.
struct Climb {
    Distance up{};
    Distance down{};
};
std::optional<Climb> climbOf(const Track& track);

// Time between records that lie close enough together for the clock to have run.
Duration recordedTime(const Track& track);

// Fills in what is empty: distance, heart rates, climb, durations.
void complete(Recording& recording);

} // namespace mileplate::exchange
