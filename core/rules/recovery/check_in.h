// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/fixes/fix.h"
#include "core/rules/scene.h"

#include <vector>

// What the athlete noted of today, and what it is held against.
namespace mileplate::rules {

// The day that "now" lies on, where it is one of the week.
std::optional<Day> todayIn(const Scene& scene);

// Today's notes; null where today is not in the week or nothing was noted.
const DayLog* checkInToday(const Scene& scene);

// Key runs and sessions of heavy legs that are still to be done today.
std::vector<const Entry*> demandingToday(const Scene& scene);

// Rather another day, or something easier, for what is demanding today.
std::vector<Fix> easierToday(const Scene& scene);

} // namespace mileplate::rules
