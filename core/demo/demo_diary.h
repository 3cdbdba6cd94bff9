// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/edit.h"

#include <functional>
#include <string>
#include <string_view>

namespace mileplate::demo {

// Sixteen weeks of a made-up runner who lifts, up to `today`, and two planned weeks
// ahead: all entities, as additions. The same for the same day. Meals, foods and notes are
// called as `words` has it; in English where it is empty.
using Words = std::function<std::string(std::string_view english)>;
Edit demoContents(Day today, const Words& words = {});

} // namespace mileplate::demo
