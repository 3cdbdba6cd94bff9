// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule.h"

// SCH-01, 02, 03 and 08: lifting and running too close to each other.
namespace mileplate::rules {

std::optional<Finding> heavyLegsBeforeKeyRun(const Scene& scene);
std::optional<Finding> liftBeforeKeyRunInOneBlock(const Scene& scene);
std::optional<Finding> noGapBetweenRunAndLift(const Scene& scene);
std::optional<Finding> heavyLegsAfterVeryLongRun(const Scene& scene);

std::vector<Fix> fixHeavyLegsBeforeKeyRun(const Scene& scene, const Finding& finding);
std::vector<Fix> fixLiftBeforeKeyRun(const Scene& scene, const Finding& finding);
std::vector<Fix> fixNoGap(const Scene& scene, const Finding& finding);
std::vector<Fix> fixHeavyLegsAfterLongRun(const Scene& scene, const Finding& finding);

} // namespace mileplate::rules
