// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nutrition/food_days.h"

#include "core/nutrition/energy.h"

namespace mileplate::nutrition {

bool isComplete(const DayBook& page, const CompleteDay& limit)
{
    if (page.meals.empty())
        return false;
    if (page.log && page.log->foodComplete)
        return *page.log->foodComplete;
    const DaySums::Food& food = page.sums.food;
    return food.meals >= limit.meals && inKilocalories(food.energy) >= limit.kilocalories;
}

std::vector<Day> completeDays(const Diary& diary, DayRange range, const CompleteDay& limit)
{
    std::vector<Day> days;
    for (Day day = range.first; day < range.past; day += Days{1}) {
        if (isComplete(diary.days.on(day), limit))
            days.push_back(day);
    }
    return days;
}

std::optional<double> meanBalance(const Diary& diary, const std::vector<Day>& days, LocalTime now)
{
    double sum = 0;
    for (const Day day : days) {
        const auto expenditure = expenditureOn(diary, day, now);
        if (!expenditure)
            return std::nullopt;
        sum += inKilocalories(diary.days.on(day).sums.food.energy) - *expenditure;
    }
    return days.empty() ? std::nullopt : std::optional(sum / static_cast<double>(days.size()));
}

} // namespace mileplate::nutrition
