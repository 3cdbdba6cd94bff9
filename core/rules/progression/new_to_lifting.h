// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule.h"

// PROG-02: heavy lifting too early.
namespace mileplate::rules {

std::optional<Finding> tooHeavyTooSoon(const Scene& scene);
std::vector<Fix> fixTooHeavyTooSoon(const Scene& scene, const Finding& finding);

} // namespace mileplate::rules
