// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/exercise.h"
#include "core/domain/register.h"

#include <span>
#include <string_view>

// What Mileplate knows without being told: exercises, styles, workouts and
// strength sessions (rulebook 1 and 5).
namespace mileplate::library {

// The built-in exercises of rulebook 5.3, in the order in which they are offered.
std::span<const Exercise> exercises();

// The other built-in exercises (resources/exercises), by name. None is one of the above.
std::span<const Exercise> furtherExercises();

// Of both; nothing where no built-in exercise has this id.
const Exercise* findExercise(std::string_view id);

// What the built-in exercise that has this name in English is called in German; empty where
// none has it.
std::string_view germanExerciseName(std::string_view name);

// What an exercise is called: the athlete's own, else the built-in one, else its id.
std::string exerciseName(const Id<Exercise>& id, const Register<Exercise>& own);

} // namespace mileplate::library
