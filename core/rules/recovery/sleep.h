// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule.h"

// REC-01 and 02: nights too short.
namespace mileplate::rules {

std::optional<Finding> shortSleep(const Scene& scene);
std::optional<Finding> badNightBeforeHardSession(const Scene& scene);

std::vector<Fix> fixShortSleep(const Scene& scene, const Finding& finding);
std::vector<Fix> fixBadNight(const Scene& scene, const Finding& finding);

} // namespace mileplate::rules
