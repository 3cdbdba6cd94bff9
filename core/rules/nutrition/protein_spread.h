// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule.h"

// NUT-02: protein in a few good doses over the day.
namespace mileplate::rules {

std::optional<Finding> proteinNotSpread(const Scene& scene);
std::vector<Fix> fixProteinSpread(const Scene& scene, const Finding& finding);

} // namespace mileplate::rules
