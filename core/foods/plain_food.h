// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foods/food_search.h"

namespace mileplate::foods {

// Own and recent foods of which only a part was typed ("Tofu and noodles") go behind the
// program's food that is called just what was typed ("Tofu, hard"), where that is among its hits.
void putBehindPlainFood(const std::vector<Word>& typed, const std::vector<FoodHit>& base,
                        std::vector<FoodHit>& named);

// Whether a food of the program is called something else than was typed: none of its names
// begins with a word of it, and not all of its words are there. "Cream substitute with sodium
// caseinate" is no casein. Such a food may be offered, and is never taken unasked.
bool isFarFetched(const FoodHit& hit, const std::vector<Word>& typed);

} // namespace mileplate::foods
