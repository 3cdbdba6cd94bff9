// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nutrition/day_targets.h"
#include "core/rules/scene.h"

// What a day's food is aimed at, with the athlete's own thresholds.
namespace mileplate::rules {

nutrition::CarbGuide guideOf(const Limits& limits);

// Nothing without a body mass.
std::optional<nutrition::DayTargets> targetsOn(const Scene& scene, Day day);

} // namespace mileplate::rules
