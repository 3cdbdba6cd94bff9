// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule.h"

// RUN-02 and RUN-03: how long one run is, beside the last month and beside its week.
namespace mileplate::rules {

std::optional<Finding> runMuchLongerThanRecently(const Scene& scene);
std::optional<Finding> longRunDominates(const Scene& scene);

std::vector<Fix> fixMuchLongerRun(const Scene& scene, const Finding& finding);
std::vector<Fix> fixDominatingLongRun(const Scene& scene, const Finding& finding);

} // namespace mileplate::rules
