// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/load/lifting.h"
#include "core/rules/finding.h"
#include "core/rules/scene.h"

#include <string_view>
#include <vector>

// What the rules on lifting have in common.
namespace mileplate::rules {

// Strength sessions of the week, by start.
std::vector<const Entry*> liftsOf(const Scene& scene);

// Those of them whose plan a fix may change.
std::vector<const Entry*> changeableLifts(const Scene& scene);

// The sessions that a finding names and whose plan a fix may change.
std::vector<const Entry*> changeableOf(const Finding& finding, const Scene& scene);

bool isCompound(const SetGroup& sets);
bool isLowerCompound(const SetGroup& sets);

// Whether a key run starts after that time, but less than so many hours after it.
bool isBeforeKeyRun(const Scene& scene, LocalTime start, double hours);

// The strength session of the library that the athlete would do next in this phase
// (rulebook 5.4).
std::string_view nextLift(const Scene& scene);

// What the smallest plates add: 2.5 kg for the legs, 1.25 kg for the rest.
double plateStep(const Exercise* exercise);
inline constexpr double kPlateStep = 2.5;

} // namespace mileplate::rules
