// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/letters.h"

namespace mileplate {

namespace {

// U+00C0 to U+017F without their accents; '.' for what is no letter.
constexpr std::string_view kPlain =
    "aaaaaaaceeeeiiiidnooooo.ouuuuyts"
    "aaaaaaaceeeeiiiidnooooo.ouuuuyty"
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllllllln"
    "nnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

} // namespace

PlainLetter plainLetterAt(std::string_view text, std::size_t at)
{
    static constexpr std::string_view kLower = "abcdefghijklmnopqrstuvwxyz";
    const auto first = static_cast<unsigned char>(text[at]);
    if (first >= 'A' && first <= 'Z')
        return {kLower.substr(first - 'A', 1), 1};
    if (first < 0xC2 || first > 0xC5 || at + 1 == text.size())
        return {text.substr(at, 1), 1};
    const auto second = static_cast<unsigned char>(text[at + 1]);
    if ((second & 0xC0U) != 0x80U)
        return {text.substr(at, 1), 1};
    const unsigned code = ((first & 0x1FU) << 6U) | (second & 0x3FU);
    if (code == 0xA0 || code == 0xD7 || code == 0xF7)
        return {" ", 2};
    if (code < 0xC0)
        return {" ", 2}; // signs
    if (code == 0xDF)
        return {"ss", 2};
    return {kPlain.substr(code - 0xC0, 1), 2};
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kSpaces = " \t\r\n";
    if (!text.empty() && kSpaces.find(text.front()) == kSpaces.npos &&
        kSpaces.find(text.back()) == kSpaces.npos)
        return text; // mostly
    const auto first = text.find_first_not_of(kSpaces);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(kSpaces) - first + 1);
}

std::string folded(std::string_view text)
{
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const PlainLetter letter = plainLetterAt(text, at);
        plain.append(letter.text);
        at += letter.bytes;
    }
    return plain;
}

} // namespace mileplate
