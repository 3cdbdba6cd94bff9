// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule.h"

// REC-03 and 04: what the morning's pulse and the legs say.
namespace mileplate::rules {

std::optional<Finding> restingHeartRateRaised(const Scene& scene);
std::optional<Finding> soreBeforeHardSession(const Scene& scene);

std::vector<Fix> fixRestingHeartRate(const Scene& scene, const Finding& finding);
std::vector<Fix> fixSoreness(const Scene& scene, const Finding& finding);

} // namespace mileplate::rules
