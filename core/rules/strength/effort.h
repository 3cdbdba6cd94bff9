// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule.h"

namespace mileplate::rules {

// STR-05: compound sets taken to failure or nearly so.
std::optional<Finding> tooCloseToFailure(const Scene& scene);
std::vector<Fix> fixTooCloseToFailure(const Scene& scene, const Finding& finding);

} // namespace mileplate::rules
