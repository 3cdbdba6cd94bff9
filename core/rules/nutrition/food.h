// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nutrition/day_class.h"
#include "core/nutrition/food_days.h"
#include "core/rules/fixes/fix.h"
#include "core/rules/scene.h"

#include <optional>
#include <vector>

// What the rules on food have in common.
namespace mileplate::rules {

// Whether enough is logged on a day to judge it, and the days of the week that it is.
bool isFoodComplete(const Scene& scene, Day day);
std::vector<Day> completeFoodDays(const Scene& scene);

nutrition::TrainingDay trainingOn(const Scene& scene, Day day);

// History of an eating disorder: numbers of energy and weight are not shown.
bool hidesNumbers(const Scene& scene);

// Grams, up to the next 5 g.
Mass inFives(double amount);

// A meal at that moment; nothing where it is over. Amounts go up to the next 5 g.
std::optional<AddMeal> mealAt(const Scene& scene, LocalTime time, double proteinG, double carbsG);

// The middle of the longest stretch of the waking day without one of these times, to
// the half hour; only stretches whose middle is still to come.
std::optional<ClockTime> middleOfLargestGap(const std::vector<ClockTime>& times, Day day,
                                            LocalTime now);
std::vector<ClockTime> timesOf(const DayBook& page);

// All these meals as one fix, then each alone; last the food page itself.
std::vector<Fix> togetherThenAlone(const std::vector<AddMeal>& meals);

} // namespace mileplate::rules
