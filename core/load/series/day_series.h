// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/diary.h"

#include <optional>
#include <vector>

namespace mileplate::load {

// Load and condition of one day. Form is the morning's: fitness less fatigue of the
// evening before.
struct DayFigures {
    Day day{};
    double loadUnits = 0;
    double strengthUnits = 0;
    std::optional<Condition> condition{}; // nothing with less than four weeks of history
    std::optional<double> form{};
};

// Every day of the range: what was done before `now`, what is planned after it.
std::vector<DayFigures> dayFigures(const Diary& diary, DayRange range, LocalTime now);

} // namespace mileplate::load
