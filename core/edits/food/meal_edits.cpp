// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/food/meal_edits.h"

#include "core/edits/log_edits.h"

#include <fmt/format.h>

namespace mileplate {

namespace {

bool isToCome(const Meal& meal, LocalTime now)
{
    return meal.date > dayOf(now) || (meal.time && at(meal.date, *meal.time) > now);
}

} // namespace

Edit copyMeals(const std::vector<Meal>& meals, Day to, LocalTime now,
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
        if (isToCome(copy, now))
            copy.status = MealStatus::Planned;
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
