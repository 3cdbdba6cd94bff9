// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/eaten_meals.h"

#include <algorithm>
#include <map>

namespace mileplate::ui {

namespace {

constexpr Days kLooksBack{16 * 7};

template <class Visit>
void forEachMeal(const Diary& diary, Day day, Visit visit)
{
    const Day first = std::max(day - kLooksBack, diary.days.span().first);
    for (Day each = first; each <= day; each += Days{1}) {
        for (const auto& meal : diary.days.on(each).meals) {
            if (meal->status == MealStatus::Eaten)
                visit(*meal);
        }
    }
}

// What tells one meal from another: its foods, in whatever order.
std::string foodsOf(const Meal& meal)
{
    std::vector<std::string> names;
    for (const MealItem& item : meal.items)
        names.push_back(item.food.empty() ? item.name : item.food.text);
    std::ranges::sort(names);
    std::string all;
    for (const std::string& name : names)
        all += name + '\n';
    return all;
}

} // namespace

std::vector<EatenMeal> eatenMeals(const Diary& diary, Day day, std::size_t most)
{
    std::map<std::string, EatenMeal> byFoods;
    forEachMeal(diary, day, [&](const Meal& meal) {
        if (meal.items.empty() || (meal.items.size() == 1 && !meal.items.front().amount))
            return; // figures alone
        EatenMeal& eaten = byFoods[foodsOf(meal)];
        eaten.meal = meal;
        ++eaten.times;
    });
    std::vector<EatenMeal> meals;
    for (auto& [foods, eaten] : byFoods) {
        if (eaten.times > 1)
            meals.push_back(std::move(eaten));
    }
    std::ranges::stable_sort(meals, std::greater{}, &EatenMeal::times);
    meals.resize(std::min(meals.size(), most));
    return meals;
}

} // namespace mileplate::ui
