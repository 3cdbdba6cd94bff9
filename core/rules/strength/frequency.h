// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule.h"

namespace mileplate::rules {

// STR-04: fewer strength sessions than keep strength, or more than running allows.
std::optional<Finding> liftsOffTarget(const Scene& scene);
std::vector<Fix> fixLiftsOffTarget(const Scene& scene, const Finding& finding);

} // namespace mileplate::rules
