// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace mileplate::entry {

// A typed lift in pieces: "squat 3x5@80kg" is squat, 3, x, 5, @, 80, kg.
struct LiftToken {
    enum class Kind {
        Word,   // letters, hyphens, brackets, slashes between letters
        Number, // 82.5, 82,5, 1:30 in seconds
        List,   // 8,8,7 or 8/8/7
        Range,  // 8-12
        Times,  // x, ×, *
        At,     // @
        Plus,
        Minus,
        End,   // ; or a line's end
        Other, // what stands for nothing
    };

    Kind kind = Kind::Other;
    std::size_t from = 0; // bytes in the text
    std::size_t to = 0;
    std::string word{}; // lower case
    double number = 0;  // of a list none
    std::vector<double>
        list{};           // of a list its numbers; of "8,5", which may be one, and of a range two
    bool isClock = false; // 1:30
    bool joined = false;  // no blank before it
};
using TokenKind = LiftToken::Kind;

// No more of a text is looked at.
inline constexpr std::size_t kMostTypedBytes = 4'000;

std::vector<LiftToken> liftTokens(std::string_view text);

} // namespace mileplate::entry
