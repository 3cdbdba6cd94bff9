// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/edit.h"

#include <string>
#include <vector>

// Saved meals, recipes and quick protein: what is eaten again and again.
namespace mileplate {

// Keeps the items under a name, in place of a saved meal of that name. Empty for no items
// or no name.
Edit saveMeal(const Diary& diary, const std::string& name, const std::vector<MealItem>& items,
              Id<SavedMeal> freshId);
Edit changeSavedMeal(const SavedMeal& before, const SavedMeal& after);
Edit removeSavedMeal(const SavedMeal& meal);

// The meal once more: eaten, or planned on a day after `today`.
Edit eatSavedMeal(const SavedMeal& saved, Day day, std::optional<ClockTime> time, Day today,
                  Id<Meal> freshId);

// A dish of its recipe: 100 g hold what its items hold over the cooked weight. What one item
// does not say (its fibre, its energy) is not known of the dish either. Without a cooked weight
// that of the items; figures stay unknown where that is nothing too.
Food cooked(const Diary& diary, Food dish, Recipe recipe);

// Takes a food of the athlete's own away. Meals, saved meals and recipes that have some of it
// keep what that amounted to, by its name.
Edit removeFood(const Diary& diary, const Food& food);

// So many grams of protein, as a meal of their own: 10, 20, 30 or 40 g of the quick buttons.
Edit addProtein(Mass protein, Day day, std::optional<ClockTime> time, Day today, Id<Meal> freshId);

} // namespace mileplate
