// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/track.h"

#include <string_view>

namespace mileplate::bench {

// GPX or TCX to columns by expat and nothing else: no checks, no bounds, no sums, only
// the numbers of each trackpoint. What any reader on expat has to do at least.
Track columnsByExpat(std::string_view bytes);

} // namespace mileplate::bench
