// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/diary.h"

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

} // namespace mileplate
