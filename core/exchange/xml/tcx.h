// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/activity.h"

#include <string_view>

namespace mileplate::exchange {

// Reads a TCX file (Garmin's Training Center): each activity, also those inside a
// multi-sport session, is a session; its laps say distance and time.
Result<Activity> readTcx(std::string_view bytes);

} // namespace mileplate::exchange
