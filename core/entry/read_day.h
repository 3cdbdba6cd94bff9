// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/athlete.h"
#include "core/domain/day_log.h"
#include "core/entry/not_understood.h"

#include <optional>
#include <string_view>

// What is typed of a day itself: "sleep 7.5 weight 72.4 soreness 3".
namespace mileplate::entry {

struct ReadDay {
    std::optional<DayLog> log{}; // without a date; nothing where nothing is said
    std::vector<NotUnderstood> notUnderstood{};
};

// sleep (7.5, 7:30, 7,5 h), weight (kg or, for imperial units, lb), soreness and pain (0
// to 10), rhr (resting heart rate) and hrv, in any order, each with its number behind it.
ReadDay readDay(std::string_view text, UnitSystem units);

} // namespace mileplate::entry
