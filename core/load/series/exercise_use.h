// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/diary.h"

#include <map>
#include <optional>
#include <vector>

namespace mileplate::load {

// What the diary holds of an exercise.
struct ExerciseUse {
    int sessions = 0; // completed ones in which a set of it was done
    int sets = 0;     // working sets in them
    int planned = 0;  // sessions to come
    std::optional<Day> lastDone{};
    std::optional<double> bestE1rmKg{}; // rulebook 4.4
    std::optional<Day> bestDay{};
};
using ExerciseUses = std::map<Id<Exercise>, ExerciseUse>;

// Of every exercise of a session. Reads every day of the diary.
ExerciseUses exerciseUses(const Diary& diary);

// Those that were done, the last one first.
std::vector<Id<Exercise>> recentExercises(const ExerciseUses& uses, std::size_t most);

} // namespace mileplate::load
