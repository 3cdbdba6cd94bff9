// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/edit.h"

namespace mileplate::demo {

// Sixteen weeks of a made-up runner who lifts, up to `today`, and two planned weeks
// ahead: all entities, as additions. The same for the same day.
Edit demoContents(Day today);

} // namespace mileplate::demo
