// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entry/meal/meal_amount.h"
#include "core/foods/food_search.h"

#include <vector>

namespace mileplate::entry {

inline constexpr std::size_t kLongestMeal = 10'000; // bytes

// Bytes of a text.
struct MealSpan {
    std::size_t from = 0;
    std::size_t to = 0;

    std::size_t size() const { return to - from; }
};

// A typed meal in its parts, from `from` on, each of one food.
std::vector<MealSpan> partsOf(std::string_view line, std::size_t from,
                              const foods::FoodSearch& foods);

// Of a part, how much it says and where it names the food.
struct AmountAndWords {
    TypedAmount amount{};
    MealSpan words{};
};
AmountAndWords amountIn(std::string_view part, const foods::FoodSearch& foods);

} // namespace mileplate::entry
