// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/exercise.h"
#include "core/domain/register.h"

#include <memory>
#include <optional>
#include <string_view>

// Which exercise a name means, as other apps and people write it.
namespace mileplate::library {

// Names of the athlete's own exercises beside the built-in ones. Making one costs as much
// as the athlete has exercises; asking it, a look-up. It keeps what it was made of.
class ExerciseNames {
public:
    explicit ExerciseNames(const Register<Exercise>& own);
    ~ExerciseNames();
    ExerciseNames(ExerciseNames&&) noexcept;
    ExerciseNames& operator=(ExerciseNames&&) noexcept;

    // "Bench Press (Dumbbell)", "Barbell Squat (Each Side)", "push ups", "OHP". Order of
    // words, case, hyphens, plurals and brackets do not matter; equipment does. German names
    // too ("Bankdrücken KH"), whose accents do not matter. The athlete's own names and
    // aliases come first, then the English ones. Nothing where it could mean two exercises or none
    // that is known: a wrong exercise would spoil its history.
    std::optional<Id<Exercise>> find(std::string_view name) const;

    // The exercise whose name, of five letters or more, is one typing mistake away: "sqaut",
    // "romanian dedlift". For what a person types and then sees named, never for imports.
    // Nothing where that could be two exercises.
    std::optional<Id<Exercise>> findMistyped(std::string_view name) const;

private:
    struct Index;
    std::unique_ptr<Index> m_own;
};

// The same for a single name.
std::optional<Id<Exercise>> resolveName(std::string_view name, const Register<Exercise>& own);

// An exercise of the athlete's own for a name that means none that is known. Its id
// follows from the name, so that it is the same in every import. Where the same movement
// is known with other equipment, or without a word such as "paused", it has that one's
// muscles; else none, and it counts no hard sets until the athlete says which.
Exercise ownExerciseNamed(std::string_view name);

} // namespace mileplate::library
