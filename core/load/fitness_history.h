// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/diary.h"

#include <optional>
#include <vector>

namespace mileplate::load {

// Fitness and fatigue start at the mean load of the first four weeks of history.
inline constexpr Days kSeedDays{28};

// The first day with a completed session.
std::optional<Day> firstTrainingDay(const Timeline& days);

// The condition at the start of each block, from completed sessions alone.
// `old` is the timeline before the days from `firstChanged` on were changed; what
// lies before them is taken from it.
std::vector<Condition> conditionsOf(const Timeline& days, const Timeline& old, Day firstChanged);

// The condition on the evening before `day`, as seen at `now`: what was done up
// to now and what is planned after it. Nothing with less than four weeks of
// history before `now`.
std::optional<Condition> conditionBefore(const Timeline& days, Day day, LocalTime now);

// Load units that a day counts at `now`: done, and planned where not over.
double loadUnitsOn(const Timeline& days, Day day, LocalTime now);

} // namespace mileplate::load
