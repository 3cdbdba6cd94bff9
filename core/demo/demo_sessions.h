// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/chance.h"
#include "core/domain/session.h"

#include <vector>

namespace mileplate::demo {

inline constexpr double kDemoThresholdPace = 285; // s/km

struct DemoWeek {
    Day monday{};
    int number = 0;                // from 0
    bool recorded = false;         // runs have per-second tracks
    bool isLastBeforeThis = false; // something went wrong in it
};

// The sessions of a week: done before `today`, planned from it on.
std::vector<Session> demoSessions(const DemoWeek& week, Day today, Chance& chance);

} // namespace mileplate::demo
