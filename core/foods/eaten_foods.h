// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/diary.h"

#include <string>
#include <vector>

namespace mileplate::foods {

// A food that was eaten of late, and how much of it as a rule.
struct EatenFood {
    Id<Food> food{}; // where it is one of the athlete's own
    std::string name{};
    Nutrients per100g{};
    Mass usual{}; // the median of the amounts
    int times = 0;
    Day last{};

    friend bool operator==(const EatenFood&, const EatenFood&) = default;
};

// What was eaten, with an amount, in so many days up to and with `day`: by food, or by name
// where it is none of the athlete's own. The most frequent first, then the latest.
std::vector<EatenFood> eatenFoods(const Diary& diary, Day day, int days = 60);

} // namespace mileplate::foods
