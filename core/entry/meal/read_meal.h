// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foods/food_search.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// What a typed meal means: "breakfast 7:40: 2 eggs, 1 cup greek yogurt, 40g protein".
namespace mileplate::entry {

// A part of the line, from comma to comma. Places are in bytes of the line.
struct MealPart {
    enum class State {
        Understood,
        NoFood,   // no food is called that; `choices` are some that have a word of it
        NoAmount, // a food, but not how much: `choices` begin with it
    };
    // How the grams were found.
    enum class By {
        Weight,   // typed
        Volume,   // typed, times what 1 ml of the food weighs
        Water,    // typed as a volume; what 1 ml weighs is not known, taken as 1 g
        Portion,  // a portion of the food, `portion`
        Usual,    // nothing typed: as much as is usual, else one
        QuickAdd, // grams of protein, carbs or fat, or energy
    };

    std::size_t from = 0;
    std::size_t to = 0;
    std::string text{};  // all of it
    std::string words{}; // of the food
    std::size_t wordsFrom = 0;
    std::size_t wordsTo = 0;
    State state = State::NoFood;
    bool isMistyped = false; // the food was found by forgiving a typing mistake
    By by = By::Weight;
    std::string portion{};                 // its label: "large", "cup (8 fl oz)"
    std::optional<MealItem> item{};        // what the meal gets; none for water
    Nutrients nutrients{};                 // of that item, own foods too
    std::optional<double> fluidMl{};       // of drinks
    std::vector<foods::FoodHit> choices{}; // the best first, the one taken too

    bool isUnderstood() const { return state == State::Understood; }
    friend bool operator==(const MealPart&, const MealPart&) = default;
};

struct ReadMeal {
    std::string name{};
    std::optional<ClockTime> time{};
    std::vector<MealPart> parts{}; // in order; every word of the line is in one or in the head

    // No part at all is not understood either.
    bool isUnderstood() const;
    // What is understood of it, eaten, without an id or a date.
    Meal meal() const;
};

// Words of a part (as `MealPart::words`) and the key of the food that they mean (as
// `FoodHit::key`): what the athlete answered.
using MealAnswers = std::map<std::string, std::string, std::less<>>;

// Reads any text; of more than 10 000 bytes or 100 parts the rest is one part that is not
// understood. Parts are parted by ";", "+", new lines, by commas that are no decimal commas,
// by "and" before an amount and between what each is the name of a food ("bread and butter")
// while the whole is none ("macaroni and cheese"). Units: g kg oz lb, ml cl dl l cup tbsp tsp fl
// oz, portions of the food (slice, piece, large, scoop, can …), in German too (EL, TL, Tasse,
// Scheibe …).
ReadMeal readMeal(std::string_view line, const foods::FoodSearch& foods,
                  const MealAnswers& answers = {});

} // namespace mileplate::entry
