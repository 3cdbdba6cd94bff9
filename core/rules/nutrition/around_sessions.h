// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule.h"

// NUT-03, 04 and 05: food after, before and between sessions.
namespace mileplate::rules {

std::optional<Finding> noMealAfterHardSession(const Scene& scene);
std::optional<Finding> noCarbsBeforeKeyRun(const Scene& scene);
std::optional<Finding> noRefuellingBetween(const Scene& scene);

std::vector<Fix> fixMealAfter(const Scene& scene, const Finding& finding);
std::vector<Fix> fixCarbsBefore(const Scene& scene, const Finding& finding);
std::vector<Fix> fixRefuelling(const Scene& scene, const Finding& finding);

} // namespace mileplate::rules
