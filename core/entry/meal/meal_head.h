// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar.h"

#include <optional>
#include <string>
#include <string_view>

namespace mileplate::entry {

// What a typed meal may begin with: "breakfast 7:40:", "Abendessen um 19:30", "7:40",
// "After the run:".
struct MealHead {
    std::string name{};
    std::optional<ClockTime> time{};
    std::size_t length = 0; // bytes up to the first food
};

MealHead mealHead(std::string_view text);

} // namespace mileplate::entry
