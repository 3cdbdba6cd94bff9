// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entry/meal/meal_head.h"

#include "core/base/letters.h"
#include "core/base/utf8.h"
#include "core/foods/food_words.h"

#include <algorithm>
#include <array>

namespace mileplate::entry {

namespace {

constexpr auto kMeals = std::to_array<std::string_view>(
    {"breakfast", "lunch", "dinner", "supper", "snack", "brunch", "fruhstuck", "mittagessen",
     "mittag", "abendessen", "abendbrot", "zwischenmahlzeit", "vesper", "second breakfast",
     "pre-workout", "post-workout"});
constexpr std::size_t kLongestHead = 40;

std::size_t afterSpace(std::string_view text, std::size_t at)
{
    while (at < text.size() && (text[at] == ' ' || text[at] == '\t'))
        ++at;
    return at;
}

// "7:40", "19.30 Uhr" is none: a point may be a decimal one.
std::optional<ClockTime> clockAt(std::string_view text, std::size_t& at)
{
    const std::size_t hours = at + (at + 1 < text.size() && isDigit(text[at + 1]) ? 2 : 1);
    if (hours + 3 > text.size() || text[hours] != ':' || !isDigit(text[hours + 1]) ||
        !isDigit(text[hours + 2]) || (hours + 3 < text.size() && isDigit(text[hours + 3])))
        return std::nullopt;
    std::string clock(text.substr(at, hours + 3 - at));
    if (clock.size() == 4)
        clock.insert(0, 1, '0');
    const auto time = readClock(clock);
    if (time)
        at = hours + 3;
    return time;
}

std::size_t wordAt(std::string_view text, std::size_t at, std::string_view word)
{
    const std::string plain = foods::folded(text.substr(at, word.size()));
    const std::size_t past = at + word.size();
    const bool ends = past >= text.size() || text[past] == ' ' || text[past] == ':';
    return plain == word && ends ? past : at;
}

std::string capitalised(std::string_view text)
{
    std::string name(text);
    if (!name.empty() && name[0] >= 'a' && name[0] <= 'z')
        name[0] = static_cast<char>(name[0] - 'a' + 'A');
    return name;
}

// Up to a colon that does not stand between digits, where no digit or comma comes before it.
std::size_t nameUpToColon(std::string_view text)
{
    const auto colon = text.substr(0, kLongestHead).find(':');
    if (colon == std::string_view::npos || colon == 0)
        return 0;
    const auto stranger = text.find_first_of("0123456789,;+\n");
    return stranger > colon ? colon : 0;
}

} // namespace

MealHead mealHead(std::string_view text)
{
    MealHead head;
    std::size_t at = afterSpace(text, 0);
    const std::size_t start = at;
    if (const std::size_t colon = nameUpToColon(text.substr(start)); colon > 0) {
        at = start + colon;
    } else {
        for (std::size_t length = 4; length <= 18 && at == start; ++length) {
            const std::string plain = foods::folded(text.substr(start, length));
            const auto known = std::ranges::find(kMeals, plain);
            if (known != kMeals.end() && start + length <= text.size())
                at = start + length;
            const bool ends = at == text.size() || text[at] == ' ' || text[at] == ':';
            if (!ends)
                at = start;
        }
    }
    head.name = capitalised(oneLine(text.substr(start, at - start), 2 * kLongestHead));
    while (!head.name.empty() && head.name.back() == ' ')
        head.name.pop_back();
    std::size_t next = afterSpace(text, at);
    for (const std::string_view word : {"at", "um"}) {
        if (!head.name.empty())
            next = afterSpace(text, wordAt(text, next, word));
    }
    if (next < text.size() && isDigit(text[next])) {
        if (head.time = clockAt(text, next); head.time)
            at = next;
    }
    if (head.name.empty() && !head.time)
        return {};
    at = afterSpace(text, at);
    for (const std::string_view word : {"uhr", ":", "-", "–"}) {
        const bool isWord = word == "uhr";
        if (isWord && head.time)
            at = wordAt(text, at, word);
        else if (!isWord && text.substr(at).starts_with(word))
            at += word.size();
        at = afterSpace(text, at);
    }
    head.length = at;
    return head;
}

} // namespace mileplate::entry
