// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nutrition/day_food.h"
#include "core/nutrition/day_targets.h"
#include "core/nutrition/fuel_windows.h"
#include "core/rules/scene.h"

// What a day's food is aimed at, with the athlete's own thresholds.
namespace mileplate::rules {

nutrition::CarbGuide guideOf(const Limits& limits);

// Nothing without a body mass.
std::optional<nutrition::DayTargets> targetsOn(const Scene& scene, Day day);

// When food helps the day's sessions, and what counts as a dose of protein.
std::vector<nutrition::FuelWindow> fuelWindowsOn(const Scene& scene, Day day);
nutrition::DoseBand doseBandOn(const Scene& scene, Day day);

} // namespace mileplate::rules
