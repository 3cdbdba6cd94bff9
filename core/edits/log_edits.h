// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/edit.h"

// What an athlete does to days, meals and what the diary knows of him or her.
namespace mileplate {

// The day's own log becomes this one, and values that changed lose their source: they were
// entered by hand. Empty where nothing changes; a log that says nothing is removed.
Edit changeDay(const Diary& diary, const DayLog& said);

Edit addMeal(const Meal& meal);
Edit changeMeal(const Meal& before, const Meal& after);
Edit removeMeal(const Meal& meal);

Edit changeAthlete(const Diary& diary, const Athlete& after);

} // namespace mileplate
