// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/food/dish_edits.h"

#include <algorithm>
#include <fmt/format.h>

namespace mileplate {

namespace {

MealStatus statusOn(Day day, Day today)
{
    return day > today ? MealStatus::Planned : MealStatus::Eaten;
}

template <class Amount>
void add(std::optional<Amount>& sum, const std::optional<Amount>& more)
{
    if (sum && more)
        *sum += *more;
    else
        sum.reset();
}

template <class Amount>
std::optional<Amount> share(const std::optional<Amount>& whole, double part)
{
    return whole ? std::optional(*whole * part) : std::nullopt;
}

// Writes out what the items have of a food. Whether any had.
bool writeOut(std::vector<MealItem>& items, const Food& food)
{
    bool changed = false;
    for (MealItem& item : items) {
        if (item.food != food.id)
            continue;
        item.nutrients = nutrientsOf(item, &food);
        item.food = {};
        if (item.name.empty())
            item.name = food.name;
        changed = true;
    }
    return changed;
}

} // namespace

Edit saveMeal(const Diary& diary, const std::string& name, const std::vector<MealItem>& items,
              Id<SavedMeal> freshId)
{
    if (items.empty() || name.empty())
        return {};
    SavedMeal saved{.id = std::move(freshId), .name = name, .items = items};
    const auto& rows = diary.savedMeals.rows();
    const auto known =
        std::ranges::find_if(rows, [&](const auto& row) { return row.second.name == name; });
    std::optional<SavedMeal> before;
    if (known != rows.end()) {
        before = known->second;
        saved.id = known->first;
    }
    if (before == saved)
        return {};
    return {.title = fmt::format("Save {}", name), .savedMeals = {{before, saved}}};
}

Edit changeSavedMeal(const SavedMeal& before, const SavedMeal& after)
{
    if (before == after)
        return {};
    return {.title = fmt::format("Change {}", after.name), .savedMeals = {{before, after}}};
}

Edit removeSavedMeal(const SavedMeal& meal)
{
    return {.title = fmt::format("Delete {}", meal.name), .savedMeals = {{meal, std::nullopt}}};
}

Edit eatSavedMeal(const SavedMeal& saved, Day day, std::optional<ClockTime> time, Day today,
                  Id<Meal> freshId)
{
    Meal meal{.id = std::move(freshId),
              .date = day,
              .time = time,
              .name = saved.name,
              .status = statusOn(day, today),
              .items = saved.items};
    return {.title = fmt::format("Add {}", saved.name), .meals = {{std::nullopt, meal}}};
}

Food cooked(const Diary& diary, Food dish, Recipe recipe)
{
    Nutrients sum{
        .energy = Energy{}, .protein = Mass{}, .carbs = Mass{}, .fat = Mass{}, .fibre = Mass{}};
    Mass raw{};
    for (const MealItem& item : recipe.items) {
        const Nutrients has = nutrientsOf(item, diary.foods.find(item.food));
        add(sum.energy, has.energy);
        add(sum.protein, has.protein);
        add(sum.carbs, has.carbs);
        add(sum.fat, has.fat);
        add(sum.fibre, has.fibre);
        raw += item.amount.value_or(Mass{});
    }
    if (recipe.cooked.isZero())
        recipe.cooked = raw;
    dish.per100g = {};
    if (!recipe.cooked.isZero() && !recipe.items.empty()) {
        const double part = grams(100) / recipe.cooked;
        dish.per100g = {.energy = share(sum.energy, part),
                        .protein = share(sum.protein, part),
                        .carbs = share(sum.carbs, part),
                        .fat = share(sum.fat, part),
                        .fibre = share(sum.fibre, part)};
    }
    dish.recipe = std::move(recipe);
    return dish;
}

Edit removeFood(const Diary& diary, const Food& food)
{
    Edit edit{.title = fmt::format("Delete {}", food.name), .foods = {{food, std::nullopt}}};
    for (const auto& [id, other] : diary.foods.rows()) {
        Food after = other;
        if (id != food.id && after.recipe && writeOut(after.recipe->items, food))
            edit.foods.push_back({other, std::move(after)});
    }
    for (const auto& [id, saved] : diary.savedMeals.rows()) {
        SavedMeal after = saved;
        if (writeOut(after.items, food))
            edit.savedMeals.push_back({saved, std::move(after)});
    }
    const DayRange span = diary.days.span();
    for (Day day = span.first; day < span.past; day += Days{1}) {
        for (const auto& meal : diary.days.on(day).meals) {
            const auto hasIt = [&](const MealItem& item) { return item.food == food.id; };
            if (std::ranges::none_of(meal->items, hasIt))
                continue;
            Meal after = *meal;
            writeOut(after.items, food);
            edit.meals.push_back({*meal, std::move(after)});
        }
    }
    return edit;
}

Edit addProtein(Mass protein, Day day, std::optional<ClockTime> time, Day today, Id<Meal> freshId)
{
    if (protein <= Mass{})
        return {};
    const std::string name = "Protein";
    Nutrients nutrients{.protein = protein};
    nutrients.energy = energyOfMacros(nutrients);
    Meal meal{.id = std::move(freshId),
              .date = day,
              .time = time,
              .name = name,
              .status = statusOn(day, today),
              .items = {{.name = name, .nutrients = nutrients}}};
    return {.title = fmt::format("Add {:g} g protein", inGrams(protein)),
            .meals = {{std::nullopt, std::move(meal)}}};
}

} // namespace mileplate
