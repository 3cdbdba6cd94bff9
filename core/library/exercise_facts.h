// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/exercise.h"

#include <string_view>
#include <vector>

// What resources/exercises says (source and licence stand there).
namespace mileplate::library {

// Another name of a built-in exercise.
struct NamedExercise {
    std::string_view name;
    std::string_view id;
};

// What a built-in exercise is called in German.
struct GermanNames {
    std::string_view id;
    std::string_view name;
    std::vector<std::string_view> others{};
};

struct ExerciseFacts {
    std::vector<Exercise> exercises{};  // in the order of their names; none of rulebook 5.3
    std::vector<NamedExercise> names{}; // of these and of those of rulebook 5.3
    std::vector<GermanNames> german{};  // of each of these and of those of rulebook 5.3
};

// Read once, when first asked for.
const ExerciseFacts& exerciseFacts();

} // namespace mileplate::library
