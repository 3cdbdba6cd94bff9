// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule.h"

namespace mileplate::rules {

// OPP-03: a week without enough cardio or flexibility.
std::optional<Finding> weekOutOfBalance(const Scene& scene);
std::vector<Fix> fixWeekOutOfBalance(const Scene& scene, const Finding& finding);

// OPP-04: a week of lifting without one of the movements that runners need.
std::optional<Finding> movementMissing(const Scene& scene);
std::vector<Fix> fixMovementMissing(const Scene& scene, const Finding& finding);

} // namespace mileplate::rules
