// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule.h"

// FAT-02, 03 and 05: what all training of a week adds up to, by Foster's session RPE.
namespace mileplate::rules {

std::optional<Finding> monotonousTraining(const Scene& scene);
std::optional<Finding> totalLoadJump(const Scene& scene);
std::optional<Finding> noLighterWeek(const Scene& scene);

std::vector<Fix> fixMonotony(const Scene& scene, const Finding& finding);
std::vector<Fix> fixTotalLoadJump(const Scene& scene, const Finding& finding);
std::vector<Fix> fixNoLighterWeek(const Scene& scene, const Finding& finding);

} // namespace mileplate::rules
