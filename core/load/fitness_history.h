// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/diary.h"

#include <optional>

namespace mileplate::load {

// Fitness and fatigue start at the mean load of the first four weeks of history.
inline constexpr Days kSeedDays{28};

// The first day with a completed session.
std::optional<Day> firstTrainingDay(const Timeline& days);

// The condition on the evening before `day`, as seen at `now`: what was done up
// to now and what is planned after it. Of a long history no more than the 420 days
// before are looked at, which start at the mean load of their first four weeks.
// Nothing with less than four weeks of history before `now`.
std::optional<Condition> conditionBefore(const Timeline& days, Day day, LocalTime now);

// Load units that a day counts at `now`: done, and planned where not over.
double loadUnitsOn(const Timeline& days, Day day, LocalTime now);

} // namespace mileplate::load
