// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/food/meal_edits.h"

#include "core/edits/log_edits.h"

#include <fmt/format.h>

namespace mileplate {

Edit copyMeals(const std::vector<Meal>& meals, Day to, Day today,
               const std::vector<Id<Meal>>& freshIds)
{
    if (meals.empty())
        return {};
    Edit edit;
    for (std::size_t i = 0; i < meals.size() && i < freshIds.size(); ++i) {
        Meal copy = meals[i];
        copy.id = freshIds[i];
        copy.date = to;
        copy.source.reset(); // the athlete says so, no other program
        copy.status = to > today ? MealStatus::Planned : MealStatus::Eaten;
        edit.meals.push_back({std::nullopt, std::move(copy)});
    }
    const std::string& name = meals.front().name;
    edit.title = meals.size() == 1 ? fmt::format("Add {}", name.empty() ? "meal" : name)
                                   : fmt::format("Copy {} meals", meals.size());
    return edit;
}

Edit markEaten(const Meal& meal)
{
    Meal after = meal;
    after.status = MealStatus::Eaten;
    Edit edit = changeMeal(meal, after);
    if (!edit.isEmpty())
        edit.title = fmt::format("Eat {}", meal.name.empty() ? "meal" : meal.name);
    return edit;
}

Edit moveMeal(const Meal& meal, const std::optional<ClockTime>& time)
{
    Meal after = meal;
    after.time = time;
    return changeMeal(meal, after);
}

Edit addFood(const Food& food)
{
    return {.title = fmt::format("Add {}", food.name), .foods = {{std::nullopt, food}}};
}

Edit changeFood(const Food& before, const Food& after)
{
    if (before == after)
        return {};
    return {.title = fmt::format("Change {}", after.name), .foods = {{before, after}}};
}

} // namespace mileplate
