// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule.h"

// SCH-04 to 07 and 10: how hard days and rest lie in the week.
namespace mileplate::rules {

std::optional<Finding> keyRunsTooClose(const Scene& scene);
std::optional<Finding> hardDaysInARow(const Scene& scene);
std::optional<Finding> noRestDay(const Scene& scene);
std::optional<Finding> hardDaysScattered(const Scene& scene);
std::optional<Finding> overloadedDay(const Scene& scene);

std::vector<Fix> fixKeyRuns(const Scene& scene, const Finding& finding);
std::vector<Fix> fixHardDaysInARow(const Scene& scene, const Finding& finding);
std::vector<Fix> fixNoRestDay(const Scene& scene, const Finding& finding);
std::vector<Fix> fixScattered(const Scene& scene, const Finding& finding);
std::vector<Fix> fixOverloadedDay(const Scene& scene, const Finding& finding);

} // namespace mileplate::rules
