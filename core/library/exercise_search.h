// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/exercise.h"
#include "core/domain/register.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

// Exercises found as they are typed.
namespace mileplate::library {

struct ExerciseFilter {
    std::optional<Muscle> muscle{}; // primary or secondary
    std::string equipment{};        // as exercises name it; empty: any

    friend bool operator==(const ExerciseFilter&, const ExerciseFilter&) = default;
};

// In which language names are shown, and so put in order. They are found in both.
enum class NamesIn { English, German };

// The built-in exercises and the athlete's own, which stand in the place of built-in
// ones with their id. Found exercises live as long as this.
class ExerciseSearch {
public:
    explicit ExerciseSearch(const Register<Exercise>& own, NamesIn names = NamesIn::English);

    // Each word of the text must begin a word of the exercise's name, English or German, of
    // one of its other names, or be its id; in any order, accents or not. Behind these come those
    // in which a word lies in the middle of another ("drücken", "Bankdrücken"). First what is
    // called just so; then the athlete's recent exercises, the own, those of rulebook 5.3, and the
    // rest; among these the name that says the least beside the text. Without text all, in that
    // order and by name.
    std::vector<const Exercise*> find(std::string_view text, const ExerciseFilter& filter = {},
                                      std::span<const Id<Exercise>> recent = {}) const;

private:
    Register<Exercise> m_own; // keeps the rows
    NamesIn m_names;
};

// The same for one search.
std::vector<Exercise> searchExercises(std::string_view text, const ExerciseFilter& filter,
                                      const Register<Exercise>& own,
                                      std::span<const Id<Exercise>> recent = {});

// Each word for equipment that a built-in exercise has, in order.
const std::vector<std::string>& equipmentWords();

} // namespace mileplate::library
