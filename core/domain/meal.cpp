// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/meal.h"

namespace mileplate {

namespace {

template <class Amount>
std::optional<Amount> shareOf(const std::optional<Amount>& own,
                              const std::optional<Amount>& per100g,
                              const std::optional<Mass>& amount)
{
    if (own || !per100g || !amount)
        return own;
    return *per100g * (*amount / grams(100));
}

} // namespace

Nutrients nutrientsOf(const MealItem& item, const Food* food)
{
    if (!food)
        return item.nutrients;
    const Nutrients& own = item.nutrients;
    const Nutrients& all = food->per100g;
    return {.energy = shareOf(own.energy, all.energy, item.amount),
            .protein = shareOf(own.protein, all.protein, item.amount),
            .carbs = shareOf(own.carbs, all.carbs, item.amount),
            .fat = shareOf(own.fat, all.fat, item.amount),
            .fibre = shareOf(own.fibre, all.fibre, item.amount)};
}

Energy energyOfMacros(const Nutrients& nutrients)
{
    const auto inAll = [](const std::optional<Mass>& mass) { return mass ? inGrams(*mass) : 0; };
    return kilocalories(4 * inAll(nutrients.protein) + 4 * inAll(nutrients.carbs) +
                        9 * inAll(nutrients.fat));
}

} // namespace mileplate
