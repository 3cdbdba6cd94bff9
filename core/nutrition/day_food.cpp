// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nutrition/day_food.h"

#include "core/load/stress.h"
#include "core/nutrition/protein.h"

#include <algorithm>

namespace mileplate::nutrition {

namespace {

void add(DaySums::Food& sums, const DaySums::Food& meal)
{
    sums.meals += meal.meals;
    sums.energy += meal.energy;
    sums.protein += meal.protein;
    sums.carbs += meal.carbs;
    sums.fat += meal.fat;
}

} // namespace

DaySums::Food sumOf(const Meal& meal, const Register<Food>& foods)
{
    DaySums::Food sum{.meals = 1};
    for (const MealItem& item : meal.items) {
        const Nutrients nutrients = nutrientsOf(item, foods.find(item.food));
        sum.energy += nutrients.energy.value_or(Energy{});
        sum.protein += nutrients.protein.value_or(Mass{});
        sum.carbs += nutrients.carbs.value_or(Mass{});
        sum.fat += nutrients.fat.value_or(Mass{});
    }
    return sum;
}

DayFood foodOn(const Diary& diary, Day day)
{
    DayFood food;
    for (const auto& meal : diary.days.on(day).meals)
        add(meal->status == MealStatus::Planned ? food.planned : food.eaten,
            sumOf(*meal, diary.foods));
    return food;
}

DoseBand doseBandOn(const Diary& diary, Day day, double leastG)
{
    static constexpr int kOlder = 60;
    DoseBand band{.leastG = leastG};
    const auto weight = diary.weightOn(day);
    if (weight && load::ageOn(diary.who(), day).value_or(0) >= kOlder)
        band.leastG =
            std::max(leastG, 0.4 * inKilograms(proteinMass(*weight, diary.who().heightCm)));
    band.mostG = std::max(band.mostG, band.leastG);
    return band;
}

} // namespace mileplate::nutrition
