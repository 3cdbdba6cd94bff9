// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule.h"

// RUN-10: the dose of hill sprints and jumps.
namespace mileplate::rules {

std::optional<Finding> tooManyJumpsOrSprints(const Scene& scene);
std::vector<Fix> fixJumpsAndSprints(const Scene& scene, const Finding& finding);

} // namespace mileplate::rules
