// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule.h"

// NUT-08 and 10: what is eaten, drunk and sweated during a session.
namespace mileplate::rules {

std::optional<Finding> noFuelPlan(const Scene& scene);
std::optional<Finding> massChangeDuringSession(const Scene& scene);

std::vector<Fix> fixFuelPlan(const Scene& scene, const Finding& finding);
std::vector<Fix> fixMassChange(const Scene& scene, const Finding& finding);

} // namespace mileplate::rules
