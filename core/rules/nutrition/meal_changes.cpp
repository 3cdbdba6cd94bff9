// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/nutrition/meal_changes.h"

#include "core/nutrition/protein.h"
#include "core/rules/nutrition/food.h"
#include "core/rules/nutrition/targets.h"

#include <algorithm>
#include <cmath>

namespace mileplate::rules {

namespace {

AddMeal moreIn(const Meal& meal, double proteinG, double carbsG)
{
    return {.date = meal.date,
            .time = *meal.time,
            .protein = inFives(proteinG),
            .carbs = inFives(carbsG),
            .to = meal.id};
}

const ComingMeal* largest(const std::vector<ComingMeal>& meals, double ComingMeal::*of)
{
    const auto found = std::ranges::max_element(meals, {}, of);
    return found == meals.end() ? nullptr : &*found;
}

// Hours from a meal to the nearest session of its day; meals of a day without one keep their
// order.
double hoursToSession(const Scene& scene, const Meal& meal)
{
    double nearest = 24;
    for (const Entry* entry : scene.on({meal.date, meal.date + Days{1}})) {
        const LocalTime time = at(meal.date, *meal.time);
        const double before = std::abs(inHours(entry->facts.start - time));
        const double after = std::abs(inHours(time - entry->facts.end));
        if (entry->session->kind != Kind::Mobility)
            nearest = std::min({nearest, before, after});
    }
    return nearest;
}

} // namespace

std::vector<ComingMeal> mealsToCome(const Scene& scene, Day day)
{
    std::vector<ComingMeal> meals;
    for (const auto& meal : scene.diary.days.on(day).meals) {
        if (!meal->time || at(day, *meal->time) <= scene.now)
            continue;
        ComingMeal& found = meals.emplace_back(ComingMeal{.meal = meal.get()});
        for (const MealItem& item : meal->items) {
            const Nutrients holds = nutrientsOf(item, scene.diary.foods.find(item.food));
            found.proteinG += inGrams(holds.protein.value_or(Mass{}));
            found.carbsG += inGrams(holds.carbs.value_or(Mass{}));
            found.kcal += inKilocalories(holds.energy.value_or(Energy{}));
        }
    }
    return meals;
}

Fix smallestMealsRaised(const Scene& scene, double doseG)
{
    Fix fix;
    for (Day day = scene.week.first; day < scene.week.past; day += Days{1}) {
        const auto meals = mealsToCome(scene, day);
        const auto smallest = std::ranges::min_element(meals, {}, &ComingMeal::proteinG);
        const auto target = nutrition::proteinTargetOn(scene.diary, day, scene.now);
        if (smallest == meals.end() || !target || smallest->proteinG >= doseG ||
            inGrams(scene.diary.days.on(day).sums.food.protein) >= target->leastG)
            continue;
        fix.push_back(moreIn(*smallest->meal, doseG - smallest->proteinG, 0));
    }
    return fix;
}

Fix nearestMealsRaised(const Scene& scene, Day day, double carbsG)
{
    static constexpr std::size_t kMeals = 2;
    auto meals = mealsToCome(scene, day);
    std::ranges::stable_sort(
        meals, {}, [&](const ComingMeal& one) { return hoursToSession(scene, *one.meal); });
    if (meals.size() > kMeals)
        meals.resize(kMeals);
    Fix fix;
    for (const ComingMeal& one : meals)
        fix.push_back(moreIn(*one.meal, 0, carbsG / static_cast<double>(meals.size())));
    return fix;
}

Fix recoveryMealEarlier(const Scene& scene, const Entry& entry, double leastCarbsG)
{
    const LocalTime time = entry.facts.end + std::chrono::minutes{45};
    const Day day = dayOf(time);
    if (time <= scene.now)
        return {};
    for (const ComingMeal& one : mealsToCome(scene, day)) {
        const bool recovers = one.proteinG >= scene.limits.nutPostWindowProteinG - kTolerance &&
                              one.carbsG >= leastCarbsG - kTolerance;
        if (recovers && at(day, *one.meal->time) > time)
            return {ChangeMeal{.meal = one.meal->id, .time = clockOf(time)}};
    }
    return {};
}

Fix proteinShifted(const Scene& scene, const AddMeal& to)
{
    const auto meals = mealsToCome(scene, to.date);
    const ComingMeal* from = largest(meals, &ComingMeal::proteinG);
    const double moved = inGrams(to.protein);
    if (!from || from->proteinG - moved < scene.limits.nutDose)
        return {};
    return {ChangeMeal{.meal = from->meal->id, .factor = 1 - moved / from->proteinG}, to};
}

Fix energyTrimmed(const Scene& scene, const std::vector<Day>& days, double kcal)
{
    Fix fix;
    for (const Day day : days) {
        const auto meals = mealsToCome(scene, day);
        const ComingMeal* from = largest(meals, &ComingMeal::kcal);
        if (from && from->kcal > kcal)
            fix.push_back(ChangeMeal{.meal = from->meal->id, .factor = 1 - kcal / from->kcal});
    }
    return fix;
}

} // namespace mileplate::rules
