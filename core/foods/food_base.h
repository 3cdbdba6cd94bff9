// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/meal.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

// The foods that the program knows: USDA Standard Reference 28, and a few of today's shelves
// (resources/foods/README.md says how they came here). They lie packed in the program and are
// unpacked, in some 15 ms, when somebody asks for the first time; until then they cost nothing.
namespace mileplate::foods {

struct BaseFood {
    std::string id;         // NDB number, "01123"; "M0003" of what the tables lack
    std::string name;       // "Egg, whole, raw, fresh"
    std::string otherNames; // as the table has them
    std::string everyday;   // what people call it, English and German, parted by ";"
    Nutrients per100g;
    std::optional<double> gramsPerMl;
    std::vector<Portion> portions;  // one of each: "large", 50 g
    std::optional<std::size_t> one; // the portion that "1 egg" means, by its place
    bool isDrink = false;           // counts as fluid
};

// All of them, the plainest first.
std::span<const BaseFood> baseFoods();

// Whether its figures are estimates of labels (resources/foods/market.tsv), not the USDA's.
inline bool isOffTheShelf(std::string_view id) { return id.starts_with('M'); }

// By its id; null where there is none.
const BaseFood* findBaseFood(std::string_view id);

} // namespace mileplate::foods
