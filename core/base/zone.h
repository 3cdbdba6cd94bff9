// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar.h"

#include <functional>

namespace mileplate {

// How far the clock on the wall is ahead of UTC at a moment, somewhere.
using OffsetAt = std::function<std::chrono::minutes(std::chrono::sys_seconds)>;

// The same by the system's zone, here.
std::chrono::minutes zoneOffsetAt(std::chrono::sys_seconds moment);

// When the clock on the wall shows that. In the hour that comes twice it is one of the two;
// a time that the clocks leave out is kept, with the offset from before the leap.
Instant instantOf(LocalTime wall, const OffsetAt& offsetAt = zoneOffsetAt);

} // namespace mileplate
