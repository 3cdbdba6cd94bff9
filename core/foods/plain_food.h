// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foods/food_search.h"

namespace mileplate::foods {

// Own and recent foods of which only a part was typed ("Tofu and noodles") go behind the
// program's food that is called just what was typed ("Tofu, hard"), where that is among its hits.
void putBehindPlainFood(const std::vector<Word>& typed, const std::vector<FoodHit>& base,
                        std::vector<FoodHit>& named);

} // namespace mileplate::foods
