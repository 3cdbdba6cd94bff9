// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/exercise.h"

#include <memory>
#include <optional>
#include <vector>

namespace mileplate {

// Working sets alike, as planned or as done: so many with that much in reserve.
struct SetGroup {
    const Exercise* exercise;   // in the diary or built in; null: an exercise nobody knows
    const ExerciseEntry* entry; // in the session
    int sets;
    std::optional<int> reps;      // of a planned range the highest
    std::optional<int> leastReps; // and the lowest
    double rir;                   // where not entered, the default of the style
    std::optional<Mass> weight;
};

// All of a session, in order. Shared by copies of its entry; null where there are none.
using SetGroups = std::shared_ptr<const std::vector<SetGroup>>;

} // namespace mileplate
