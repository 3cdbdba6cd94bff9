// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/activity.h"

#include <string_view>

namespace mileplate::exchange {

// Reads a GPX file: each track is a session, each of its segments a stretch that is
// not joined to the next. Distance is the great-circle sum inside segments, time from
// the first point to the last. Tracks of which fewer than half of the points have a
// time, and files with none, are routes and no activities.
Result<Activity> readGpx(std::string_view bytes);

} // namespace mileplate::exchange
