// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nutrition/feedings.h"

#include <algorithm>

namespace mileplate::nutrition {

namespace {

// Energy of an item that its known figures do not explain, in kcal. Small rests are
// rounding.
bool leavesRoom(const Nutrients& item)
{
    static constexpr double kRounding = 20;
    const double explained = 4 * inGrams(item.protein.value_or(Mass{})) +
                             4 * inGrams(item.carbs.value_or(Mass{})) +
                             9 * inGrams(item.fat.value_or(Mass{}));
    return item.energy && inKilocalories(*item.energy) > explained + kRounding;
}

Feeding feedingOf(const Meal& meal, const Register<Food>& foods)
{
    Feeding feeding;
    if (meal.time)
        feeding.time = at(meal.date, *meal.time);
    for (const MealItem& item : meal.items) {
        const Nutrients nutrients = nutrientsOf(item, foods.find(item.food));
        feeding.proteinG += inGrams(nutrients.protein.value_or(Mass{}));
        feeding.carbsG += inGrams(nutrients.carbs.value_or(Mass{}));
        const bool open = leavesRoom(nutrients);
        feeding.proteinKnown &= nutrients.protein || !open;
        feeding.carbsKnown &= nutrients.carbs || !open;
    }
    return feeding;
}

} // namespace

std::vector<Feeding> feedingsOn(const Diary& diary, Day day)
{
    std::vector<Feeding> feedings;
    for (const auto& meal : diary.days.on(day).meals)
        feedings.push_back(feedingOf(*meal, diary.foods));
    return feedings;
}

std::optional<std::vector<Feeding>> feedingsBetween(const Diary& diary, LocalTime from,
                                                    LocalTime to)
{
    std::vector<Feeding> between;
    for (Day day = dayOf(from); day <= dayOf(to); day += Days{1}) {
        for (const Feeding& feeding : feedingsOn(diary, day)) {
            if (!feeding.time)
                return std::nullopt;
            if (*feeding.time < from || *feeding.time > to)
                continue;
            if (!feeding.proteinKnown || !feeding.carbsKnown)
                return std::nullopt;
            between.push_back(feeding);
        }
    }
    return between;
}

bool knowsCarbs(const Diary& diary, Day day)
{
    return std::ranges::all_of(feedingsOn(diary, day), &Feeding::carbsKnown);
}

} // namespace mileplate::nutrition
