// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule.h"

// NUT-06: carbohydrate for the day's training.
namespace mileplate::rules {

std::optional<Finding> carbsTooLow(const Scene& scene);
std::vector<Fix> fixCarbs(const Scene& scene, const Finding& finding);

} // namespace mileplate::rules
