// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

// Letters in the form in which what is typed is compared with what is known.
namespace mileplate {

struct PlainLetter {
    std::string_view text; // lower case, without its accent; a blank for a sign; "ss" for ß
    std::size_t bytes = 1; // that it takes
};

// The letter that begins at a place of the text. Anything from U+0180 on, and what is no
// letter, stays as it is, byte by byte.
PlainLetter plainLetterAt(std::string_view text, std::size_t at);

// Lower case and without accents (é is e, ü is u, ß is ss), nothing else changed.
std::string folded(std::string_view text);

} // namespace mileplate
