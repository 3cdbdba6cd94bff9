// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entry/meal/meal_words.h"

#include "core/base/units.h"

#include <array>

namespace mileplate::entry {

namespace {

// Volumes in ml: US customary cups and spoons (NIST SP 811), German spoons of 15 and 5 ml and
// cups of 240 ml rounded alike. Weights: international ounce and pound.
constexpr TypedUnit kGram{UnitKind::Grams, 1};
constexpr TypedUnit kOunce{UnitKind::Grams, 28.349523125};
constexpr TypedUnit kCup{UnitKind::Ml, 236.588, "cup"};
constexpr TypedUnit kTbsp{UnitKind::Ml, 14.787, "tbsp"};
constexpr TypedUnit kTsp{UnitKind::Ml, 4.929, "tsp"};
constexpr TypedUnit kLitre{UnitKind::Ml, 1000};

constexpr TypedUnit portion(std::string_view word) { return {UnitKind::Portion, 0, word}; }

constexpr auto kTypedUnits = std::to_array<UnitName>({
    {"g", kGram},
    {"gr", kGram},
    {"gram", kGram},
    {"gramm", kGram},
    {"gramme", kGram},
    {"kg", {UnitKind::Grams, 1000}},
    {"kilo", {UnitKind::Grams, 1000}},
    {"oz", kOunce},
    {"ounce", kOunce},
    {"unze", kOunce},
    {"lb", {UnitKind::Grams, 1000 * kKilogramsPerPound}},
    {"lbs", {UnitKind::Grams, 1000 * kKilogramsPerPound}},
    {"pound", {UnitKind::Grams, 1000 * kKilogramsPerPound}},
    {"pfund", {UnitKind::Grams, 500}},
    {"ml", {UnitKind::Ml, 1}},
    {"milliliter", {UnitKind::Ml, 1}},
    {"millilitre", {UnitKind::Ml, 1}},
    {"cl", {UnitKind::Ml, 10}},
    {"dl", {UnitKind::Ml, 100}},
    {"l", kLitre},
    {"liter", kLitre},
    {"litre", kLitre},
    {"ltr", kLitre},
    {"pint", {UnitKind::Ml, 473.176}},
    {"floz", {UnitKind::Ml, 29.5735}},
    {"cup", kCup},
    {"tasse", kCup},
    {"tassen", kCup},
    {"glass", kCup},
    {"glas", kCup},
    {"glaser", kCup},
    {"mug", kCup},
    {"tbsp", kTbsp},
    {"tablespoon", kTbsp},
    {"el", kTbsp},
    {"essloffel", kTbsp},
    {"tsp", kTsp},
    {"teaspoon", kTsp},
    {"tl", kTsp},
    {"teeloffel", kTsp},
    {"slice", portion("slice")},
    {"scheibe", portion("slice")},
    {"scheiben", portion("slice")},
    {"piece", portion("piece")},
    {"pc", portion("piece")},
    {"stuck", portion("piece")},
    {"stucke", portion("piece")},
    {"stk", portion("piece")},
    {"large", portion("large")},
    {"big", portion("large")},
    {"grosse", portion("large")},
    {"grosser", portion("large")},
    {"grosses", portion("large")},
    {"gross", portion("large")},
    {"medium", portion("medium")},
    {"mittlere", portion("medium")},
    {"mittlerer", portion("medium")},
    {"mittlere", portion("medium")},
    {"mittelgrosse", portion("medium")},
    {"mittelgrosser", portion("medium")},
    {"small", portion("small")},
    {"kleine", portion("small")},
    {"kleiner", portion("small")},
    {"kleines", portion("small")},
    {"scoop", portion("scoop")},
    {"messloffel", portion("scoop")},
    {"can", portion("can")},
    {"tin", portion("can")},
    {"dose", portion("can")},
    {"dosen", portion("can")},
    {"bottle", portion("bottle")},
    {"flasche", portion("bottle")},
    {"bar", portion("bar")},
    {"riegel", portion("bar")},
    {"fillet", portion("fillet")},
    {"filet", portion("fillet")},
    {"serving", portion("serving")},
    {"portion", portion("serving")},
    {"portionen", portion("serving")},
    {"packet", portion("packet")},
    {"pack", portion("package")},
    {"package", portion("package")},
    {"packung", portion("package")},
    {"container", portion("container")},
    {"pot", portion("container")},
    {"becher", portion("container")},
    {"clove", portion("clove")},
    {"zehe", portion("clove")},
    {"zehen", portion("clove")},
    {"link", portion("link")},
    {"patty", portion("patty")},
    {"stick", portion("stick")},
    {"leaf", portion("leaf")},
    {"blatt", portion("leaf")},
    {"handful", portion("handful")},
    {"handvoll", portion("handful")},
    {"bowl", portion("bowl")},
    {"schussel", portion("bowl")},
    {"stalk", portion("stalk")},
    {"sandwich", portion("sandwich")},
    {"kcal", {UnitKind::Kcal, 1}},
    {"cal", {UnitKind::Kcal, 1}},
    {"calorie", {UnitKind::Kcal, 1}},
    {"kalorie", {UnitKind::Kcal, 1}},
    {"kalorien", {UnitKind::Kcal, 1}},
});

constexpr auto kNumberNames = std::to_array<NumberName>(
    {{"a", 1},       {"an", 1},       {"one", 1},      {"two", 2},     {"three", 3},
     {"four", 4},    {"five", 5},     {"six", 6},      {"half", 0.5},  {"quarter", 0.25},
     {"ein", 1},     {"eine", 1},     {"einen", 1},    {"einer", 1},   {"zwei", 2},
     {"drei", 3},    {"vier", 4},     {"funf", 5},     {"sechs", 6},   {"halb", 0.5},
     {"halbe", 0.5}, {"halber", 0.5}, {"halbes", 0.5}, {"halben", 0.5}});

constexpr auto kFractions = std::to_array<NumberName>({{"½", 1.0 / 2},
                                                       {"¼", 1.0 / 4},
                                                       {"¾", 3.0 / 4},
                                                       {"⅓", 1.0 / 3},
                                                       {"⅔", 2.0 / 3},
                                                       {"⅛", 1.0 / 8},
                                                       {"⅜", 3.0 / 8},
                                                       {"⅝", 5.0 / 8},
                                                       {"⅞", 7.0 / 8},
                                                       {"⅕", 1.0 / 5}});

} // namespace

std::span<const UnitName> unitNames() { return kTypedUnits; }
std::span<const NumberName> numberNames() { return kNumberNames; }
std::span<const NumberName> fractionSigns() { return kFractions; }

} // namespace mileplate::entry
