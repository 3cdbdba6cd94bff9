// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule.h"

// RACE-05, 08 and 09: what the weeks before a race should hold.
namespace mileplate::rules {

std::optional<Finding> muscleBlockBeforeRace(const Scene& scene);
std::optional<Finding> carbohydrateLoadingMissing(const Scene& scene);
std::optional<Finding> longestRunTooShort(const Scene& scene);

std::vector<Fix> fixMuscleBlock(const Scene& scene, const Finding& finding);
std::vector<Fix> fixCarbohydrateLoading(const Scene& scene, const Finding& finding);
std::vector<Fix> fixLongestRun(const Scene& scene, const Finding& finding);

} // namespace mileplate::rules
