// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/diary.h"

#include <functional>
#include <memory>
#include <set>
#include <vector>

namespace mileplate {

// All entities of a diary before anything is derived from them: what a file holds.
struct Holdings {
    std::shared_ptr<const Athlete> athlete{};
    std::vector<std::shared_ptr<const Session>> sessions{};
    std::vector<std::shared_ptr<const Meal>> meals{};
    std::vector<std::shared_ptr<const DayLog>> days{};
    Register<Race> races{};
    Register<Phase> phases{};
    Register<Exercise> exercises{};
    Register<Food> foods{};
    Register<SavedMeal> savedMeals{};
};

// The diary of these entities. Ids, and days of day logs, must be there once only.
Diary diaryHolding(Holdings holdings);

// What a diary is read from as it is asked for it: by any thread, at most once, and always
// what was there when the diary was made. An edit reads first what it changes.
struct Archive {
    std::vector<WeighIn> weighIns{};               // in order
    std::set<Day> blocks{};                        // starts of those in which something lies
    std::function<DayIndex::Rows()> sessionDays{}; // ids with their days
    std::function<DayIndex::Rows()> mealDays{};
    std::function<Holdings(DayRange)> sessions{};
    std::function<Holdings(DayRange)> mealsAndLogs{};
};

// A diary of which the days are read when they are asked for: four weeks of twenty years
// take a hundredth of the time and room.
Diary diaryReading(Holdings undated, Archive archive);

} // namespace mileplate
