// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule.h"

// DAT-01 to 04: what the log itself leaves to ask.
namespace mileplate::rules {

std::optional<Finding> implausibleValue(const Scene& scene);
std::optional<Finding> shortHistory(const Scene& scene);
std::optional<Finding> possibleDuplicate(const Scene& scene);
std::optional<Finding> logIncomplete(const Scene& scene);

std::vector<Fix> fixImplausible(const Scene& scene, const Finding& finding);
std::vector<Fix> fixShortHistory(const Scene& scene, const Finding& finding);
std::vector<Fix> fixDuplicate(const Scene& scene, const Finding& finding);
std::vector<Fix> fixLogIncomplete(const Scene& scene, const Finding& finding);

} // namespace mileplate::rules
