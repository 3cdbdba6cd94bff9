// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule.h"

// NUT-01: protein over the week.
namespace mileplate::rules {

std::optional<Finding> proteinBelowTarget(const Scene& scene);
std::vector<Fix> fixProtein(const Scene& scene, const Finding& finding);

} // namespace mileplate::rules
