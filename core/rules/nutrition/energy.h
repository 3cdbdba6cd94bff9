// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule.h"

// NUT-07 and 09: whether what is eaten is enough, by the food log and by the scales.
namespace mileplate::rules {

std::optional<Finding> energyAvailabilityLow(const Scene& scene);
std::optional<Finding> massAgainstGoal(const Scene& scene);

std::vector<Fix> fixEnergyAvailability(const Scene& scene, const Finding& finding);
std::vector<Fix> fixMassAgainstGoal(const Scene& scene, const Finding& finding);

} // namespace mileplate::rules
