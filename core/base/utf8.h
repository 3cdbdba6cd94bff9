// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace mileplate {

// The length in bytes of the character that the text begins with; 0 where it begins with
// none. There must be a text.
std::size_t characterLength(std::string_view text);

// The text with every byte that is not part of a well-formed character replaced by
// U+FFFD (RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF).
std::string validUtf8(std::string_view text);

// The text up to so many bytes, not cut in the middle of a character.
std::string_view cutTo(std::string_view text, std::size_t longest);

// Valid as above and one line: control characters become blanks, and of more than so many bytes
// the rest becomes "…".
std::string oneLine(std::string_view text, std::size_t longest);

} // namespace mileplate
