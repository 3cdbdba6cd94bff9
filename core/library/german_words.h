// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/exercise_words.h"

#include <string_view>

// The same as exercise_words.h for German names.
namespace mileplate::library {

// What a German name says: without accents, endings, and words such as "mit" and "am";
// "Kurzhantelrudern", "Rudern (KH)" and "rudern mit kurzhanteln" are alike, "Liegestuetze"
// and "Liegestütz" too. Equipment in the spelling of ExerciseWords. At most the first 32
// words are read.
ExerciseWords germanWords(std::string_view name);

} // namespace mileplate::library
