// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entry/meal/meal_amount.h"
#include "core/entry/meal/read_meal.h"

namespace mileplate::entry {

// What a typed amount of a food weighs, and how that was found.
struct MealGrams {
    Mass mass{};
    MealPart::By by = MealPart::By::Weight;
    std::string portion{};
    std::optional<double> ml{}; // where a volume was typed
};

// Nothing where the food has no such portion, or where the amount is nothing or over 100 kg.
std::optional<MealGrams> gramsOf(const foods::FoodHit& food, const TypedAmount& amount);

} // namespace mileplate::entry
