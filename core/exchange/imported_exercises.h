// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/exercise.h"
#include "core/domain/register.h"
#include "core/exchange/activity.h"

namespace mileplate::exchange {

// Sets of a watch as exercises: only active sets; a rest becomes the rest of the
// exercise before it; a new exercise starts where the category changes. What the athlete
// merged into another exercise is that one.
struct ImportedExercises {
    std::vector<ExerciseEntry> entries{};
    std::vector<Exercise> own{}; // exercises that the library does not have
};
ImportedExercises exercisesOf(const std::vector<RecordedSet>& sets,
                              const Register<Exercise>& known);

} // namespace mileplate::exchange
