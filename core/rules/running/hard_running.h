// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule.h"

// RUN-04 to RUN-06: how much of the running is hard, in the week and in one session.
namespace mileplate::rules {

std::optional<Finding> tooMuchHardRunning(const Scene& scene);
std::optional<Finding> tooManyQualityRuns(const Scene& scene);
std::optional<Finding> tooHardSession(const Scene& scene);

std::vector<Fix> fixTooMuchHardRunning(const Scene& scene, const Finding& finding);
std::vector<Fix> fixTooManyQualityRuns(const Scene& scene, const Finding& finding);
std::vector<Fix> fixTooHardSession(const Scene& scene, const Finding& finding);

} // namespace mileplate::rules
