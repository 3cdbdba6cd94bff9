// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule.h"

namespace mileplate::rules {

// OPP-01: a lift that reached the top of its range twice at the same load.
std::optional<Finding> readyToAddWeight(const Scene& scene);
std::vector<Fix> fixReadyToAddWeight(const Scene& scene, const Finding& finding);

// OPP-02: weeks of easy running and nothing else.
std::optional<Finding> onlyEasyRunning(const Scene& scene);
std::vector<Fix> fixOnlyEasyRunning(const Scene& scene, const Finding& finding);

} // namespace mileplate::rules
