// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar.h"

// The only place where the program asks what time it is, and where it is.
namespace mileplate::app {

LocalTime localNow();
std::chrono::sys_time<std::chrono::milliseconds> utcNow();

// How far the clock on the wall is ahead of UTC at that moment, by the system's zone.
std::chrono::minutes zoneOffsetAt(std::chrono::sys_seconds moment);

} // namespace mileplate::app
