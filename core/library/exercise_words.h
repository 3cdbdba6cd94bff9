// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

// The words of an exercise's name, so that names that differ in spelling only are alike.
namespace mileplate::library {

// What a name says, of its words in one spelling: lower case, singular, "push up" and
// "push-up" as "pushup", "db" as "dumbbell". At most the first 32 words are read.
struct ExerciseWords {
    std::vector<std::string> movement{};  // sorted, each once: "bench", "press"
    std::vector<std::string> equipment{}; // sorted, each once: "dumbbell"

    friend auto operator<=>(const ExerciseWords&, const ExerciseWords&) = default;
};
void sortOnce(ExerciseWords& words);
ExerciseWords exerciseWords(std::string_view name);

// Equipment as exercises name it ("ez bar"), in the one spelling of ExerciseWords; empty
// where it is none that names tell exercises apart by.
std::string equipmentWord(std::string_view equipment);

} // namespace mileplate::library
