// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule.h"

// RACE-02 to RACE-04: what is cut before a race, and what is not.
namespace mileplate::rules {

std::optional<Finding> strengthNotCut(const Scene& scene);
std::optional<Finding> runningNotTapered(const Scene& scene);
std::optional<Finding> intensityLost(const Scene& scene);

std::vector<Fix> fixStrengthNotCut(const Scene& scene, const Finding& finding);
std::vector<Fix> fixRunningNotTapered(const Scene& scene, const Finding& finding);
std::vector<Fix> fixIntensityLost(const Scene& scene, const Finding& finding);

} // namespace mileplate::rules
