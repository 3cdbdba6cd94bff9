// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar.h"
#include "core/base/id.h"
#include "core/base/names.h"
#include "core/base/source.h"

#include <optional>
#include <string>
#include <vector>

namespace mileplate {

// Energy and macronutrients; what is not known is not zero.
struct Nutrients {
    std::optional<Energy> energy{};
    std::optional<Mass> protein{};
    std::optional<Mass> carbs{};
    std::optional<Mass> fat{};
    std::optional<Mass> fibre{};

    friend bool operator==(const Nutrients&, const Nutrients&) = default;
};

struct Portion {
    std::string name{};
    Mass mass{};

    friend bool operator==(const Portion&, const Portion&) = default;
};

// Either so much of a food, or a thing with its own figures.
struct MealItem {
    Id<struct Food> food{};
    std::string name{};
    std::optional<Mass> amount{};
    Nutrients nutrients{}; // of the whole item; where empty, the food's

    friend bool operator==(const MealItem&, const MealItem&) = default;
};

// What a dish was cooked of: 100 g of it hold what its parts hold, over its cooked weight.
struct Recipe {
    Mass cooked{};
    std::vector<MealItem> items{};

    friend bool operator==(const Recipe&, const Recipe&) = default;
};

// A food of the athlete's own.
struct Food {
    Id<Food> id{};
    std::string name{};
    Nutrients per100g{};
    std::vector<Portion> portions{};
    std::string barcode{};
    std::optional<Recipe> recipe{};

    friend bool operator==(const Food&, const Food&) = default;
};

enum class MealStatus { Planned, Eaten };
template <>
struct Names<MealStatus> {
    static constexpr std::array<std::string_view, 2> kWords{"planned", "eaten"};
};

struct Meal {
    Id<Meal> id{};
    Day date{};
    std::optional<ClockTime> time{};
    std::string name{};
    MealStatus status = MealStatus::Eaten;
    std::vector<MealItem> items{};
    std::optional<double> fluidMl{};
    std::optional<Source> source{}; // none: entered by hand

    friend bool operator==(const Meal&, const Meal&) = default;
};

enum class TemplateKind { Meal };
template <>
struct Names<TemplateKind> {
    static constexpr std::array<std::string_view, 1> kWords{"meal"};
};

// A meal that is eaten again and again, kept by name.
struct SavedMeal {
    Id<SavedMeal> id{};
    TemplateKind kind = TemplateKind::Meal;
    std::string name{};
    std::vector<MealItem> items{};

    friend bool operator==(const SavedMeal&, const SavedMeal&) = default;
};

// What an item amounts to: its own figures, else its share of the food's. `food`
// may be null.
Nutrients nutrientsOf(const MealItem& item, const Food* food);

// What protein, carbs and fat bring by the general factors of 4, 4 and 9 kcal per gram
// (Atwater 1910; Merrill and Watt 1973).
Energy energyOfMacros(const Nutrients& nutrients);

} // namespace mileplate
