// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/timeline.h"

#include <span>

namespace mileplate::load {

// Which of the two usual recurrences is meant (rulebook 4.3).
enum class Recurrence {
    TrainingPeaks, // CTL += (L - CTL)/42
    GoldenCheetah, // CTL = L (1 - e^(-1/42)) + CTL e^(-1/42)
};

inline constexpr double kFitnessDays = 42;
inline constexpr double kFatigueDays = 7;

// The evening's condition after a day with that load.
Condition after(const Condition& before, double loadUnits,
                Recurrence recurrence = Recurrence::TrainingPeaks);

// Form (TSB) of a day from the condition of the evening before.
constexpr double formAfter(const Condition& evening) { return evening.fitness - evening.fatigue; }

// Monotony: mean over sample standard deviation of the daily loads of a week
// (Foster 1998). No load at all is 0, a week of equal days 10, never more.
double monotony(std::span<const double> dailyLoads);

} // namespace mileplate::load
