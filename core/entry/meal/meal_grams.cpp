// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entry/meal/meal_grams.h"

#include <algorithm>

namespace mileplate::entry {

namespace {

using By = MealPart::By;
constexpr Mass kMostInPieces = kilograms(3);
using foods::FoodHit;

bool isCalled(const foods::Word& word, std::string_view unit)
{
    return word.text == unit || (unit == "tbsp" && word.text == "tablespoon") ||
           (unit == "tsp" && word.text == "teaspoon");
}

// How well a label says the unit: as its first word, further on, or not at all (0).
int likeness(const std::string& label, const TypedAmount& amount)
{
    const auto words = foods::wordsOf(label);
    const auto has = [&](std::string_view unit) {
        return std::ranges::any_of(words, [&](const auto& word) { return isCalled(word, unit); });
    };
    if (words.empty() || !has(amount.unit->word))
        return 0;
    return 1 + (isCalled(words.front(), amount.unit->word) ? 2 : 0) +
           (amount.size && has(amount.size->word) ? 4 : 0);
}

const Portion* portionOf(const FoodHit& food, const TypedAmount& amount)
{
    const Portion* best = nullptr;
    int most = 0;
    for (const Portion& portion : food.portions) {
        const int like = amount.unit->word.empty() ? 0 : likeness(portion.name, amount);
        if (like > most) {
            best = &portion;
            most = like;
        }
    }
    return best;
}

std::optional<MealGrams> ofVolume(const FoodHit& food, const TypedAmount& amount, double number)
{
    const double ml = number * amount.unit->perUnit;
    if (const Portion* portion = portionOf(food, amount))
        return MealGrams{portion->mass * number, By::Portion, portion->name, ml};
    if (food.gramsPerMl)
        return MealGrams{grams(ml * *food.gramsPerMl), By::Volume, {}, ml};
    if (!amount.unit->word.empty())
        return std::nullopt; // a cup of what is not poured
    return MealGrams{grams(ml), By::Water, {}, ml};
}

std::optional<MealGrams> ofOne(const FoodHit& food, double number, By by)
{
    if (!food.one)
        return std::nullopt;
    return MealGrams{*food.one * number, by, food.oneName, {}};
}

std::optional<MealGrams> ofPortion(const FoodHit& food, const TypedAmount& amount, double number)
{
    if (const Portion* portion = portionOf(food, amount))
        return MealGrams{portion->mass * number, By::Portion, portion->name, {}};
    const std::string_view word = amount.unit->word;
    if (word == "serving" && food.usual)
        return MealGrams{*food.usual * number, By::Usual, {}, {}};
    if (word == "piece" || word == "serving" || word == "medium")
        return ofOne(food, number, By::Portion);
    return std::nullopt;
}

std::optional<MealGrams> unbounded(const FoodHit& food, const TypedAmount& amount)
{
    const double number = amount.number.value_or(1);
    if (!amount.unit) {
        if (!amount.number && food.usual)
            return MealGrams{*food.usual, By::Usual, {}, {}};
        auto pieces = ofOne(food, number, amount.number ? By::Portion : By::Usual);
        if (pieces && number > 1 && pieces->mass > kMostInPieces)
            return std::nullopt; // "150 chicken breast" may be grams
        return pieces;
    }
    switch (amount.unit->kind) {
    case TypedUnit::Kind::Grams:
        return MealGrams{grams(number * amount.unit->perUnit), By::Weight, {}, {}};
    case TypedUnit::Kind::Ml:
        return ofVolume(food, amount, number);
    case TypedUnit::Kind::Portion:
        return ofPortion(food, amount, number);
    case TypedUnit::Kind::Kcal: {
        const Energy energy = food.per100g.energy.value_or(Energy{});
        if (energy.isZero())
            return std::nullopt;
        return MealGrams{grams(100) * (kilocalories(number) / energy), By::QuickAdd, {}, {}};
    }
    }
    return std::nullopt;
}

} // namespace

std::optional<MealGrams> gramsOf(const FoodHit& food, const TypedAmount& amount)
{
    auto found = unbounded(food, amount);
    if (!found || found->mass <= Mass{} || found->mass > kilograms(100))
        return std::nullopt;
    return found;
}

} // namespace mileplate::entry
