// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_food.h"

#include <array>
#include <cmath>
#include <fmt/format.h>

namespace mileplate::demo {

namespace {

struct Dish {
    std::string_view name;
    double grams;
    double kcal;
    double protein;
    double carbs;
    double fat;
};

struct Course {
    std::string_view name;
    int clock; // minutes since midnight
    std::array<std::array<Dish, 2>, 3> choices;
};

// Typical values of what people eat (rulebook 5.5).
constexpr std::array<Course, 4> kCourses{{
    {"Breakfast",
     8 * 60 + 15,
     {{{{{"Porridge with milk", 320, 390, 17, 58, 9}, {"Banana", 120, 107, 1.3, 27, 0.4}}},
       {{{"Eggs", 150, 215, 19, 1, 14}, {"Bread", 90, 216, 8, 40, 2}}},
       {{{"Skyr", 250, 157, 27, 10, 0.5}, {"Muesli", 70, 260, 7, 45, 5}}}}}},
    {"Lunch",
     12 * 60 + 45,
     {{{{{"Chicken breast", 150, 248, 46, 0, 5.4}, {"Rice, cooked", 230, 299, 6, 65, 0.6}}},
       {{{"Turkey sandwich", 220, 430, 28, 48, 13}, {"Apple", 180, 94, 0.5, 25, 0.3}}},
       {{{"Beans and rice", 400, 520, 22, 92, 7}, {"Cheese", 30, 120, 7.5, 0.1, 10}}}}}},
    {"Snack",
     16 * 60 + 30,
     {{{{{"Apple", 180, 94, 0.5, 25, 0.3}, {"Almonds", 25, 145, 5.3, 5, 12.5}}},
       {{{"Greek yoghurt", 200, 118, 20.4, 7.2, 0.8}, {"Honey", 15, 46, 0, 12, 0}}},
       {{{"Toast with honey", 90, 250, 6, 50, 2}, {"Milk", 250, 120, 8.5, 12, 4}}}}}},
    {"Dinner",
     19 * 60 + 30,
     {{{{{"Salmon", 150, 312, 31, 0, 20}, {"Potatoes", 350, 270, 7, 60, 0.4}}},
       {{{"Pasta with lentils", 420, 610, 27, 104, 8}, {"Parmesan", 20, 80, 7, 0, 5.5}}},
       {{{"Tofu and noodles", 420, 560, 30, 68, 18}, {"Vegetables", 200, 70, 4, 10, 1}}}}}},
}};

MealItem itemOf(const Dish& dish, double share)
{
    return {.name = std::string(dish.name),
            .amount = grams(dish.grams * share),
            .nutrients = {.energy = kilocalories(dish.kcal * share),
                          .protein = grams(dish.protein * share),
                          .carbs = grams(dish.carbs * share),
                          .fat = grams(dish.fat * share)}};
}

// On the day itself breakfast and lunch are behind; the plan goes one day ahead.
bool isThere(const Course& course, Day day, Day today, Chance& chance)
{
    if (day < today)
        return course.name != "Snack" || chance.below(5) > 0;
    return day == today ? course.clock < 13 * 60 : day == today + Days{1} && course.clock < 9 * 60;
}

} // namespace

std::vector<Meal> demoMeals(Day day, Day today, Chance& chance)
{
    std::vector<Meal> meals;
    for (const Course& course : kCourses) {
        if (!isThere(course, day, today, chance))
            continue;
        Meal& meal = meals.emplace_back();
        meal.id = {fmt::format("demo-meal-{}-{}", isoDate(day), course.clock)};
        meal.date = day;
        meal.time = ClockTime{course.clock + 5 * (chance.below(9) - 4)};
        meal.name = course.name;
        meal.status = day <= today ? MealStatus::Eaten : MealStatus::Planned;
        const auto& dishes = course.choices[static_cast<std::size_t>(chance.below(3))];
        const double share = chance.between(0.8, 1.15);
        for (const Dish& dish : dishes)
            meal.items.push_back(itemOf(dish, std::round(share * 20) / 20));
    }
    return meals;
}

} // namespace mileplate::demo
