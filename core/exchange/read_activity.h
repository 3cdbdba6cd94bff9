// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/activity.h"

#include <string_view>

namespace mileplate::exchange {

// Reads a recording of any format known: FIT, TCX, GPX, each also gzipped. A file is
// recognised by its content, never by its name. Pure; safe for any input.
Result<Activity> readActivity(std::string_view bytes);

// Whether the bytes begin like a format that readActivity knows.
bool looksLikeActivity(std::string_view bytes);

} // namespace mileplate::exchange
