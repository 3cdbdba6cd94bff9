// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zone.h"

// The only place where the program asks what time it is.
namespace mileplate::app {

LocalTime localNow();
std::chrono::sys_time<std::chrono::milliseconds> utcNow();

} // namespace mileplate::app
