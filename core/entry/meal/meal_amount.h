// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"

#include <optional>
#include <string>
#include <string_view>

// How much of a food is typed: "150 g", "1 1/2 cups of", "½", "zwei EL", "2 x", "a large".
namespace mileplate::entry {

struct TypedUnit {
    enum class Kind {
        Grams,   // a weight; `perUnit` grams
        Ml,      // a volume; `perUnit` millilitres
        Portion, // a portion of the food: `word` is how labels call it ("slice", "large")
        Kcal,
    };
    Kind kind = Kind::Portion;
    double perUnit = 0;
    std::string_view word{}; // English, singular; of volumes too where labels have it: "cup"

    friend bool operator==(const TypedUnit&, const TypedUnit&) = default;
};
using UnitKind = TypedUnit::Kind;

struct TypedAmount {
    std::optional<double> number{};
    std::optional<TypedUnit> unit{};
    std::optional<TypedUnit> size{}; // "large" of "2 large slices"
    std::size_t unitFrom = 0;        // where the unit begins
    std::size_t length = 0;          // bytes it takes, with what parts it from the food

    bool isEmpty() const { return !number && !unit; }
    friend bool operator==(const TypedAmount&, const TypedAmount&) = default;
};

// The amount with which the text begins; empty where it begins with none. Numbers are
// 0 to 100 000; a comma between digits is a decimal comma.
TypedAmount amountAtStart(std::string_view text);

// The amount with which it ends: "chicken breast 150 g", "eggs x2". `length` counts from the end.
TypedAmount amountAtEnd(std::string_view text);

// A unit by any of its English and German names, folded.
std::optional<TypedUnit> unitNamed(std::string_view foldedWord);

} // namespace mileplate::entry
