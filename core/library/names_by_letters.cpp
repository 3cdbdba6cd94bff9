// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/names_by_letters.h"

#include "core/base/letters.h"

#include <algorithm>

namespace mileplate::library {

namespace {

constexpr std::size_t kShortest = 5;

std::string lettersOf(std::string_view name)
{
    std::string letters = folded(name);
    std::erase_if(letters, [](char c) { return !isWordByte(c); });
    return letters;
}

void dropLastS(std::string& letters)
{
    if (letters.ends_with('s'))
        letters.pop_back();
}

bool isOneMistakeAway(std::string_view shorter, std::string_view longer)
{
    if (shorter.size() > longer.size())
        std::swap(shorter, longer);
    const auto differs = std::ranges::mismatch(shorter, longer).in1 - shorter.begin();
    shorter.remove_prefix(static_cast<std::size_t>(differs));
    longer.remove_prefix(static_cast<std::size_t>(differs));
    while (!shorter.empty() && shorter.back() == longer.back()) {
        shorter.remove_suffix(1);
        longer.remove_suffix(1);
    }
    const bool isExchanged = shorter.size() == 2 && longer.size() == 2 && shorter[0] == longer[1] &&
                             shorter[1] == longer[0];
    return longer.size() <= 1 || isExchanged;
}

} // namespace

void NamesByLetters::add(std::string_view name)
{
    std::string letters = lettersOf(name);
    if (letters.size() < kShortest)
        return;
    dropLastS(letters);
    m_byLength[letters.size()].push_back({std::move(letters), std::string(name)});
}

std::vector<std::string_view> NamesByLetters::near(std::string_view typed) const
{
    std::vector<std::string_view> names;
    std::string letters = lettersOf(typed);
    if (letters.size() < kShortest)
        return names;
    dropLastS(letters);
    const auto past = m_byLength.upper_bound(letters.size() + 1);
    for (auto row = m_byLength.lower_bound(letters.size() - 1); row != past; ++row) {
        for (const Row& known : row->second) {
            if (isOneMistakeAway(letters, known.letters))
                names.push_back(known.name);
        }
    }
    return names;
}

} // namespace mileplate::library
