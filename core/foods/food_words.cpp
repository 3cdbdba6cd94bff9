// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foods/food_words.h"

#include "core/base/letters.h"

#include <algorithm>
#include <array>

namespace mileplate::foods {

namespace {} // namespace

std::string singular(std::string word)
{
    const auto ends = [&](std::string_view ending) { return word.ends_with(ending); };
    if (word.size() <= 3 || !ends("s") || ends("ss") || ends("us") || ends("is"))
        return word;
    if (ends("ies") && word.size() > 4) {
        word.replace(word.size() - 3, 3, "y");
        return word;
    }
    const bool dropsTwo =
        ends("oes") || ends("ches") || ends("shes") || ends("xes") || ends("sses") || ends("zes");
    word.resize(word.size() - (dropsTwo ? 2 : 1));
    return word;
}

std::vector<Word> wordsOf(std::string_view text, std::size_t most)
{
    std::vector<Word> words;
    Word word;
    const auto finish = [&](std::size_t at) {
        if (word.text.empty())
            return;
        word.to = at;
        word.text = singular(std::move(word.text));
        words.push_back(std::move(word));
        word = {};
    };
    std::size_t at = 0;
    while (at < text.size() && words.size() < most) {
        const PlainLetter letter = plainLetterAt(text, at);
        if (!isWordByte(letter.text.front())) {
            const bool joins = letter.text == "'" && !word.text.empty();
            if (!joins)
                finish(at);
        } else if (word.text.size() < 48) {
            if (word.text.empty())
                word.from = at;
            word.text.append(letter.text);
        }
        at += letter.bytes;
    }
    if (words.size() < most)
        finish(at);
    return words;
}

int forgiven(std::string_view word)
{
    static constexpr std::size_t kOneFrom = 4;
    static constexpr std::size_t kTwoFrom = 8;
    return word.size() >= kTwoFrom ? 2 : word.size() >= kOneFrom ? 1 : 0;
}

bool isNear(std::string_view typed, std::string_view whole, int mistakes, bool asPrefix)
{
    static constexpr std::size_t kLongest = 49;
    const auto allowed = static_cast<std::size_t>(mistakes);
    if (typed.size() >= kLongest || typed.size() > whole.size() + allowed ||
        (!asPrefix && whole.size() > typed.size() + allowed))
        return false;
    whole = whole.substr(0, typed.size() + allowed);
    // Damerau's distance, a row for each letter of what was typed.
    std::array<std::array<std::size_t, kLongest + 3>, 3> rows{};
    for (std::size_t j = 0; j <= whole.size(); ++j)
        rows[0][j] = j;
    for (std::size_t i = 1; i <= typed.size(); ++i) {
        auto& row = rows[i % 3];
        const auto& above = rows[(i + 2) % 3];
        const auto& twoAbove = rows[(i + 1) % 3];
        row[0] = i;
        std::size_t least = i;
        for (std::size_t j = 1; j <= whole.size(); ++j) {
            const bool same = typed[i - 1] == whole[j - 1];
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (same ? 0U : 1U)});
            if (i > 1 && j > 1 && typed[i - 1] == whole[j - 2] && typed[i - 2] == whole[j - 1])
                row[j] = std::min(row[j], twoAbove[j - 2] + 1);
            least = std::min(least, row[j]);
        }
        if (least > allowed)
            return false;
    }
    const auto& last = rows[typed.size() % 3];
    if (!asPrefix)
        return last[whole.size()] <= allowed;
    return *std::min_element(last.begin(), last.begin() + static_cast<long>(whole.size()) + 1) <=
           allowed;
}

} // namespace mileplate::foods
