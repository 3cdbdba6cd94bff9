// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule.h"

// SCH-09: sessions that overlap or lie where the athlete has no time.
namespace mileplate::rules {

std::optional<Finding> calendarConflict(const Scene& scene);
std::vector<Fix> fixCalendarConflict(const Scene& scene, const Finding& finding);

} // namespace mileplate::rules
