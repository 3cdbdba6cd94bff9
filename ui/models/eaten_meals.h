// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/diary.h"

#include <vector>

namespace mileplate::ui {

// A meal that was eaten more than once with the same foods, as it was last.
struct EatenMeal {
    Meal meal{};
    int times = 0;
};

// Of the sixteen weeks up to a day, the most frequent first, at most so many.
std::vector<EatenMeal> eatenMeals(const Diary& diary, Day day, std::size_t most);

} // namespace mileplate::ui
