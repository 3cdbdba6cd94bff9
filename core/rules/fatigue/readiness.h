// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule.h"

// FAT-04: legs that by the model of muscle fatigue are not ready for what comes.
namespace mileplate::rules {

std::optional<Finding> muscleNotReady(const Scene& scene);
std::vector<Fix> fixMuscleNotReady(const Scene& scene, const Finding& finding);

} // namespace mileplate::rules
