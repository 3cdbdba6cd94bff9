// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule.h"

// REC-05: no training through pain or illness.
namespace mileplate::rules {

std::optional<Finding> painOrIllness(const Scene& scene);
std::vector<Fix> fixPainOrIllness(const Scene& scene, const Finding& finding);

} // namespace mileplate::rules
