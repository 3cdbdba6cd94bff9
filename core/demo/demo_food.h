// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/chance.h"
#include "core/domain/meal.h"

#include <vector>

namespace mileplate::demo {

// What was eaten on a day before `today`, so far on it, or is planned for the day after.
std::vector<Meal> demoMeals(Day day, Day today, Chance& chance);

} // namespace mileplate::demo
