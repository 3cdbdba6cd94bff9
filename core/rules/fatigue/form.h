// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule.h"

// FAT-01: more fatigue than the athlete's fitness carries.
namespace mileplate::rules {

std::optional<Finding> formFarBelowFitness(const Scene& scene);
std::vector<Fix> fixForm(const Scene& scene, const Finding& finding);

} // namespace mileplate::rules
