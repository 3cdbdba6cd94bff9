// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/diary.h"

#include <functional>
#include <memory>
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
};

// The diary of these entities. Ids, and days of day logs, must be there once only.
Diary diaryHolding(Holdings holdings);

// On which days something lies, before it is read.
struct Inventory {
    std::vector<DayIndex::Change> sessions{};
    std::vector<DayIndex::Change> meals{};
    std::vector<Day> logs{};
    std::vector<WeighIn> weighIns{}; // in order
};

// Sessions, meals and logs of some days. Asked of any thread, at most once for a day, and
// always for what was there when the diary was made: an edit reads first what it changes.
using ReadDays = std::function<Holdings(DayRange)>;

// A diary of which the days are read when they are asked for: four weeks of twenty years
// take a hundredth of the time and room.
Diary diaryReading(Holdings undated, Inventory inventory, ReadDays read);

} // namespace mileplate
