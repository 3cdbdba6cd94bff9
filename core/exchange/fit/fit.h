// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/activity.h"

#include <string_view>

namespace mileplate::exchange {

// Reads a FIT file, or several in a chain, after the published protocol. Where a file
// is damaged what lies before the damage is kept and a warning says so; where nothing
// is left it is refused.
Result<Activity> readFit(std::string_view bytes);

} // namespace mileplate::exchange
