// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/eaten_foods.h"

#include <algorithm>
#include <map>

namespace mileplate::ui {

namespace {

constexpr Days kLooksBack{16 * 7};

} // namespace

std::vector<EatenFood> eatenFoods(const Diary& diary, Day day)
{
    std::map<std::string, EatenFood> byName;
    const Day first = std::max(day - kLooksBack, diary.days.span().first);
    for (Day each = first; each <= day; each += Days{1}) {
        for (const auto& meal : diary.days.on(each).meals) {
            for (const MealItem& item : meal->items) {
                const Food* food = diary.foods.find(item.food);
                const Nutrients has = nutrientsOf(item, food);
                const std::string& name = item.name.empty() && food ? food->name : item.name;
                if (name.empty() || !item.amount || item.amount->isZero() ||
                    (!has.protein && !has.energy))
                    continue;
                EatenFood& eaten = byName[name];
                eaten.item = {
                    .food = item.food, .name = name, .amount = item.amount, .nutrients = has};
                ++eaten.times;
            }
        }
    }
    std::vector<EatenFood> foods;
    for (auto& [name, eaten] : byName)
        foods.push_back(std::move(eaten));
    std::ranges::stable_sort(foods, std::greater{}, &EatenFood::times);
    return foods;
}

} // namespace mileplate::ui
