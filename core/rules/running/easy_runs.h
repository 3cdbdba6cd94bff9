// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule.h"

// RUN-07 and RUN-08: what is easy of the running, before and after the hard part and on
// the days between.
namespace mileplate::rules {

std::optional<Finding> warmUpMissing(const Scene& scene);
std::optional<Finding> easyRunNotEasy(const Scene& scene);

std::vector<Fix> fixWarmUpMissing(const Scene& scene, const Finding& finding);
std::vector<Fix> fixEasyRunNotEasy(const Scene& scene, const Finding& finding);

} // namespace mileplate::rules
