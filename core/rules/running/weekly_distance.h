// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule.h"

// RUN-01 and RUN-09: the week's distance, beside recent weeks and after a break.
namespace mileplate::rules {

std::optional<Finding> weeklyDistanceJump(const Scene& scene);
std::optional<Finding> backFromBreak(const Scene& scene);

std::vector<Fix> fixWeeklyDistanceJump(const Scene& scene, const Finding& finding);
std::vector<Fix> fixBackFromBreak(const Scene& scene, const Finding& finding);

} // namespace mileplate::rules
