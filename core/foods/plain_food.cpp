// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foods/plain_food.h"

#include "core/base/letters.h"
#include "core/foods/food_base.h"

#include <algorithm>
#include <array>

namespace mileplate::foods {

namespace {

using Words = std::vector<Word>;

bool areTheSame(const Words& a, const Words& b)
{
    return std::ranges::equal(a, b, {}, &Word::text, &Word::text);
}

bool hasAll(const Words& name, const Words& typed)
{
    return std::ranges::all_of(typed, [&](const Word& word) {
        return std::ranges::find(name, word.text, &Word::text) != name.end();
    });
}

using AreAlike = bool (*)(const Words& name, const Words& typed);

// Whether one of the names between ";" is alike.
bool isAmong(std::string_view names, const Words& typed, AreAlike areAlike)
{
    while (!names.empty()) {
        const auto end = std::min(names.find(';'), names.size());
        if (areAlike(wordsOf(names.substr(0, end)), typed))
            return true;
        names.remove_prefix(std::min(end + 1, names.size()));
    }
    return false;
}

// Whole, its beginning, or with a typing mistake.
bool isMeant(const Word& name, const Word& typed)
{
    return name.text.starts_with(typed.text) ||
           (forgiven(typed.text) > 0 && isNear(typed.text, name.text, forgiven(typed.text), false));
}

bool areMeant(const Words& name, const Words& typed)
{
    return std::ranges::all_of(typed, [&](const Word& word) {
        return std::ranges::any_of(name, [&](const Word& one) { return isMeant(one, word); });
    });
}

// The tables name a food first and say what it is like behind commas: "Beans, kidney, raw".
bool isNameOf(const BaseFood& food, const Words& typed)
{
    const std::string_view name = food.name;
    return areTheSame(wordsOf(name.substr(0, name.find(','))), typed) ||
           isAmong(food.everyday, typed, areTheSame);
}

// Numbers are no words of a name: other apps write "Eggs, 3". Nor is whose it is: "My bread".
std::size_t spokenWords(std::string_view name)
{
    static constexpr auto kWhose =
        std::to_array<std::string_view>({"homemade", "mein", "meine", "my", "own"});
    const Words words = wordsOf(name);
    return static_cast<std::size_t>(std::ranges::count_if(words, [](const Word& word) {
        return !std::ranges::all_of(word.text, isDigit) &&
               std::ranges::find(kWhose, word.text) == kWhose.end();
    }));
}

// Several foods in one: "Beans and rice".
bool isDish(const Words& name)
{
    static constexpr auto kJoining = std::to_array<std::string_view>({"and", "mit", "und", "with"});
    return std::ranges::any_of(name, [](const Word& word) {
        return std::ranges::find(kJoining, word.text) != kJoining.end();
    });
}

} // namespace

void putBehindPlainFood(const std::vector<Word>& typed, const std::vector<FoodHit>& base,
                        std::vector<FoodHit>& named)
{
    static constexpr double kMostHabit = 10; // more than anybody eats of a food gives
    const auto hasMore = [&](const FoodHit& hit) { return spokenWords(hit.name) > typed.size(); };
    if (std::ranges::none_of(named, hasMore))
        return;
    const auto plain = std::ranges::find_if(base, [&](const FoodHit& hit) {
        const BaseFood* food = findBaseFood(hit.key);
        return food && isNameOf(*food, typed);
    });
    if (plain == base.end())
        return;
    // Of a food that only goes by that name among others, or that differs from label to label
    // ("skyr"), the athlete's is more so.
    const bool isSoItself = !isOffTheShelf(plain->key) && hasAll(wordsOf(plain->name), typed);
    for (FoodHit& hit : named) {
        if (hasMore(hit) && (isSoItself || isDish(wordsOf(hit.name))))
            hit.cost += std::max(plain->cost, 0.0) + kMostHabit;
    }
}

namespace {

// The tables write a maker in capitals: "McDONALD'S, Bacon Ranch Salad without chicken".
bool isOfAMaker(std::string_view name)
{
    const std::string_view first = name.substr(0, name.find_first_of(", "));
    return std::ranges::count_if(first, [](char c) { return c >= 'A' && c <= 'Z'; }) > 2;
}

} // namespace

bool isFarFetched(const FoodHit& hit, const std::vector<Word>& typed)
{
    const BaseFood* food = findBaseFood(hit.key);
    if (!food || isAmong(food->everyday, typed, areMeant))
        return false;
    const Words name = wordsOf(food->name);
    Words all = wordsOf(food->otherNames);
    all.insert(all.end(), name.begin(), name.end());
    const bool isFirst = !name.empty() && std::ranges::any_of(typed, [&](const Word& word) {
        return isMeant(name.front(), word);
    });
    if (isFirst)
        return !areMeant(all, typed);
    return !hasAll(all, typed) || isOfAMaker(food->name);
}

} // namespace mileplate::foods
