// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule.h"

// What a lift weighs, against the weeks before.
namespace mileplate::rules {

// STR-08: far more weight than the lift was done with lately.
std::optional<Finding> loadJump(const Scene& scene);
std::vector<Fix> fixLoadJump(const Scene& scene, const Finding& finding);

// STR-09: less strength than some weeks ago.
std::optional<Finding> strengthFalling(const Scene& scene);
std::vector<Fix> fixStrengthFalling(const Scene& scene, const Finding& finding);

} // namespace mileplate::rules
