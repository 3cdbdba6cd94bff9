// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule.h"

// FAT-06 and FAT-07: what the log says of an athlete who does not recover.
namespace mileplate::rules {

std::optional<Finding> harderThanPlanned(const Scene& scene);
std::vector<Fix> fixHarderThanPlanned(const Scene& scene, const Finding& finding);

// FAT-07 from what the other rules found; its row asks nothing of the scene itself.
std::optional<Finding> severalSignsAtOnce(const Scene& scene, std::span<const Finding> findings);
std::vector<Fix> fixSeveralSigns(const Scene& scene, const Finding& finding);

} // namespace mileplate::rules
