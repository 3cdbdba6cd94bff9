// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foods/eaten_foods.h"

#include <algorithm>
#include <map>

namespace mileplate::foods {

namespace {

struct Tally {
    EatenFood food;
    std::vector<Mass> amounts;
};

template <class Amount>
std::optional<Amount> scaled(const std::optional<Amount>& amount, double factor)
{
    return amount ? std::optional(*amount * factor) : std::nullopt;
}

Nutrients scaled(const Nutrients& nutrients, double factor)
{
    return {.energy = scaled(nutrients.energy, factor),
            .protein = scaled(nutrients.protein, factor),
            .carbs = scaled(nutrients.carbs, factor),
            .fat = scaled(nutrients.fat, factor),
            .fibre = scaled(nutrients.fibre, factor)};
}

void take(const MealItem& item, const Diary& diary, Day day, std::map<std::string, Tally>& tallies)
{
    const Food* own = item.food.empty() ? nullptr : diary.foods.find(item.food);
    const std::string& name = own ? own->name : item.name;
    if (!item.amount || item.amount->isZero() || name.empty())
        return;
    Tally& tally = tallies[own ? "#" + item.food.text : name];
    tally.food.food = own ? item.food : Id<Food>{};
    tally.food.name = name;
    tally.food.per100g = own ? own->per100g : scaled(item.nutrients, grams(100) / *item.amount);
    tally.food.last = day;
    tally.amounts.push_back(*item.amount);
}

} // namespace

std::vector<EatenFood> eatenFoods(const Diary& diary, Day day, int days)
{
    std::map<std::string, Tally> tallies;
    for (Day at = day - Days{days - 1}; at <= day; at += Days{1}) {
        for (const auto& meal : diary.days.on(at).meals) {
            if (meal->status != MealStatus::Eaten)
                continue;
            for (const MealItem& item : meal->items)
                take(item, diary, at, tallies);
        }
    }
    std::vector<EatenFood> eaten;
    for (auto& [key, tally] : tallies) {
        std::ranges::sort(tally.amounts);
        tally.food.usual = tally.amounts[tally.amounts.size() / 2];
        tally.food.times = static_cast<int>(tally.amounts.size());
        eaten.push_back(std::move(tally.food));
    }
    std::ranges::stable_sort(eaten, [](const EatenFood& a, const EatenFood& b) {
        return a.times != b.times ? a.times > b.times : a.last > b.last;
    });
    return eaten;
}

} // namespace mileplate::foods
