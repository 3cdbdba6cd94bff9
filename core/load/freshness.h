// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/diary.h"

#include <array>

namespace mileplate::load {

// Points of fatigue in each muscle at a moment, from the sessions of the ten days
// before it that count as of `now` (rulebook 4.6).
PerMuscle fatigueAt(const Diary& diary, LocalTime moment, LocalTime now);

// Readiness in percent of the least ready of quads, hams, glutes and calves: an
// estimate.
double legFreshnessAt(const Diary& diary, LocalTime moment, LocalTime now);

// The same at the start of each hour of a day. What was trained before it is summed
// up once, not for each hour.
using HourlyFreshness = std::array<double, 24>;
HourlyFreshness legFreshnessOn(const Diary& diary, Day day, LocalTime now);

} // namespace mileplate::load
