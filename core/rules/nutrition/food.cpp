// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/nutrition/food.h"

#include <algorithm>
#include <cmath>

namespace mileplate::rules {

namespace {

nutrition::CompleteDay completeDay(const Limits& limits)
{
    return {.meals = static_cast<int>(limits.nutCompleteDayMeals),
            .kilocalories = limits.nutCompleteDayKcal};
}

} // namespace

Mass inFives(double amount) { return grams(std::ceil(amount / 5 - kTolerance) * 5); }

bool isFoodComplete(const Scene& scene, Day day)
{
    return nutrition::isComplete(scene.diary.days.on(day), completeDay(scene.limits));
}

std::vector<Day> completeFoodDays(const Scene& scene)
{
    return nutrition::completeDays(scene.diary, scene.week, completeDay(scene.limits));
}

nutrition::TrainingDay trainingOn(const Scene& scene, Day day)
{
    return nutrition::trainingOn(scene.diary, day, scene.now,
                                 [&](const Entry& entry) { return scene.isHard(entry); });
}

bool hidesNumbers(const Scene& scene)
{
    return scene.athlete.flags.contains(SafetyFlag::EdHistory);
}

std::optional<AddMeal> mealAt(const Scene& scene, LocalTime time, double proteinG, double carbsG)
{
    if (time <= scene.now)
        return std::nullopt;
    return AddMeal{.date = dayOf(time),
                   .time = clockOf(time),
                   .protein = inFives(proteinG),
                   .carbs = inFives(carbsG)};
}

std::optional<ClockTime> middleOfLargestGap(const std::vector<ClockTime>& meals, Day day,
                                            LocalTime now)
{
    static constexpr ClockTime kWake{7 * 60};
    static constexpr ClockTime kBed{22 * 60};
    std::vector<int> times{kWake.minutes, kBed.minutes};
    for (const ClockTime meal : meals)
        times.push_back(std::clamp(meal.minutes, kWake.minutes, kBed.minutes));
    std::ranges::sort(times);
    int best = 0;
    int longest = 0;
    for (std::size_t i = 1; i < times.size(); ++i) {
        const int gap = times[i] - times[i - 1];
        const int middle = (times[i] + times[i - 1]) / 2 / 30 * 30;
        if (gap > longest && at(day, ClockTime{middle}) > now) {
            longest = gap;
            best = middle;
        }
    }
    return longest > 0 ? std::optional(ClockTime{best}) : std::nullopt;
}

std::vector<ClockTime> timesOf(const DayBook& page)
{
    std::vector<ClockTime> times;
    for (const auto& meal : page.meals) {
        if (meal->time)
            times.push_back(*meal->time);
    }
    return times;
}

std::vector<Fix> togetherThenAlone(const std::vector<AddMeal>& meals)
{
    std::vector<Fix> fixes;
    if (meals.size() > 1)
        fixes.emplace_back(meals.begin(), meals.end());
    for (const AddMeal& meal : meals)
        fixes.push_back({meal});
    fixes.push_back({Open{"food"}});
    return fixes;
}

} // namespace mileplate::rules
