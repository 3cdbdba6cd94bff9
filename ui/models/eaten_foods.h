// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/diary.h"

#include <string>
#include <vector>

namespace mileplate::ui {

// A food as it was last eaten, and how often of late.
struct EatenFood {
    MealItem item{}; // with all its figures
    int times = 0;
};

// What was eaten in the sixteen weeks up to a day with an amount and figures, by name, the
// most frequent first.
std::vector<EatenFood> eatenFoods(const Diary& diary, Day day);

// A meal that was eaten more than once with the same foods, as it was last.
struct EatenMeal {
    Meal meal{};
    int times = 0;
};

// Of the same weeks, the most frequent first, at most so many.
std::vector<EatenMeal> eatenMeals(const Diary& diary, Day day, std::size_t most);

} // namespace mileplate::ui
