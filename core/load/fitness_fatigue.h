// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/timeline.h"

#include <optional>
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

// Acute over chronic load of the last day, both as exponential averages (7 and 28 days;
// Williams et al. 2017) that start at the first load. For display only: its link with
// injury is disputed (Impellizzeri 2020) and no rule reads it. Nothing without any load.
std::optional<double> acuteChronicRatio(std::span<const double> dailyLoads);

} // namespace mileplate::load
