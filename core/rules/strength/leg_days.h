// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule.h"

namespace mileplate::rules {

// STR-10: two leg days that load the same muscles.
std::optional<Finding> legDaysBackToBack(const Scene& scene);
std::vector<Fix> fixLegDays(const Scene& scene, const Finding& finding);

} // namespace mileplate::rules
