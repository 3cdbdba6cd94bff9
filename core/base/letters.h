// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

// Letters in the form in which what is typed is compared with what is known.
namespace mileplate {

constexpr bool isDigit(char c) { return c >= '0' && c <= '9'; }

// Of ASCII, or a byte of a longer character.
constexpr bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) > 127;
}

// Of a word in lower case: a letter or a digit.
constexpr bool isWordByte(char c) { return isDigit(c) || (isLetter(c) && (c < 'A' || c > 'Z')); }

struct PlainLetter {
    std::string_view text; // lower case, without its accent; a blank for a sign; "ss" for ß
    std::size_t bytes = 1; // that it takes
};

// The letter that begins at a place of the text. Anything from U+0180 on, and what is no
// letter, stays as it is, byte by byte.
PlainLetter plainLetterAt(std::string_view text, std::size_t at);

// Without blanks, tabs and ends of lines around it.
std::string_view trimmed(std::string_view text);

// Lower case and without accents (é is e, ü is u, ß is ss), nothing else changed.
std::string folded(std::string_view text);

} // namespace mileplate
