// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/meal.h"

#include <vector>

namespace mileplate {
struct Diary;
}

// Meals between days and windows, as diary JSON: other programs can read them.
namespace mileplate::ui::meal_clipboard {

// Own foods that the meals name go along.
void put(const std::vector<Meal>& meals, const Diary& diary);
bool hasMeals();
// Items of foods that this diary does not have come with their figures instead.
std::vector<Meal> meals(const Diary& diary);

} // namespace mileplate::ui::meal_clipboard
