// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/letters.h"

#include <string>
#include <string_view>
#include <vector>

// The words of names of foods, in the form in which they are compared: lower case, without
// accents (é is e, ü is u, ß is ss), in the singular.
namespace mileplate::foods {

struct Word {
    std::string text;
    std::size_t from = 0; // in bytes of what it was found in
    std::size_t to = 0;
};

// At most `most` of them. What is neither a letter nor a digit parts words; any bytes will do.
std::vector<Word> wordsOf(std::string_view text, std::size_t most = 64);

using mileplate::folded;

// "berries" is "berry", "potatoes" "potato", "eggs" "egg"; of a folded English word.
std::string singular(std::string word);

// Whether so many letters put in, left out, changed or exchanged with their neighbour make one
// of the other. With `asPrefix`, of any beginning of `whole`.
bool isNear(std::string_view typed, std::string_view whole, int mistakes, bool asPrefix);

// How many mistakes are forgiven in a word: 1 from 4 letters on, 2 from 8 on.
int forgiven(std::string_view word);

} // namespace mileplate::foods
