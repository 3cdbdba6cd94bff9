// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/fixes/fix.h"
#include "core/rules/scene.h"

#include <vector>

// Changes of meals that are still to come, for the fixes of several rules on food. Each of them is
// empty where no such meal is to come.
namespace mileplate::rules {

// One of them, and what it holds.
struct ComingMeal {
    const Meal* meal;
    double proteinG = 0;
    double carbsG = 0;
    double kcal = 0;
};
std::vector<ComingMeal> mealsToCome(const Scene& scene, Day day);

// The smallest meal of each day with so much protein, as far as the days lack it.
Fix smallestMealsRaised(const Scene& scene, double doseG);

// So much carbohydrate into the two meals nearest to the day's sessions.
Fix nearestMealsRaised(const Scene& scene, Day day, double carbsG);

// The next meal after a session that is a recovery meal, brought so near to its end.
Fix recoveryMealEarlier(const Scene& scene, const Entry& entry, double leastCarbsG);

// So much protein at a time of the day, taken out of its largest meal.
Fix proteinShifted(const Scene& scene, const AddMeal& to);

// So much energy less on each of these days, out of their largest meal.
Fix energyTrimmed(const Scene& scene, const std::vector<Day>& days, double kcal);

} // namespace mileplate::rules
