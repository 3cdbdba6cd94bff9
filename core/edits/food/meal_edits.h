// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/edit.h"

#include <optional>
#include <string>
#include <vector>

// What an athlete does to whole meals.
namespace mileplate {

// The same meals on another day under new ids, as many as there are meals. Those that lie
// after `now` are planned there; the others are what they were. Empty for no meals.
Edit copyMeals(const std::vector<Meal>& meals, Day to, LocalTime now,
               const std::vector<Id<Meal>>& freshIds);

// A planned meal was eaten. Empty where it was already.
Edit markEaten(const Meal& meal);

// To another time of its day. Empty where nothing changes.
Edit moveMeal(const Meal& meal, const std::optional<ClockTime>& time);

// Foods of the athlete's own.
Edit addFood(const Food& food);
Edit changeFood(const Food& before, const Food& after);

} // namespace mileplate
