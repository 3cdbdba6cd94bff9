// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/nutrition/carbohydrate.h"
#include "core/rules/nutrition/meal_changes.h"

#include "core/nutrition/feedings.h"
#include "core/rules/hits.h"
#include "core/rules/nutrition/food.h"
#include "core/rules/nutrition/targets.h"

#include <algorithm>
#include <cmath>

namespace mileplate::rules {

namespace {

struct LowDay {
    Day day{};
    nutrition::DayClass dayClass{};
    double gotGPerKg = 0;
    double needGPerKg = 0;
    double missingG = 0; // up to the guide
};

std::vector<LowDay> lowDays(const Scene& scene)
{
    std::vector<LowDay> low;
    for (const Day day : completeFoodDays(scene)) {
        const auto weight = scene.diary.weightOn(day);
        if (!weight || !nutrition::knowsCarbs(scene.diary, day))
            continue;
        const double eaten = inGrams(scene.diary.days.on(day).sums.food.carbs);
        LowDay found{.day = day, .dayClass = nutrition::classOf(trainingOn(scene, day))};
        found.needGPerKg = guideOf(scene.limits).of(found.dayClass);
        found.gotGPerKg = eaten / inKilograms(*weight);
        found.missingG = found.needGPerKg * inKilograms(*weight) - eaten;
        if (found.gotGPerKg < scene.limits.nutCarbTol * found.needGPerKg - kTolerance)
            low.push_back(found);
    }
    return low;
}

bool isBeforeLongKeyRun(const Scene& scene, Day day)
{
    static constexpr double kLong = 75;
    return std::ranges::any_of(scene.on({day + Days{1}, day + Days{2}}), [&](const Entry* entry) {
        return scene.isKeyRun(*entry) && entry->facts.minutes >= kLong - kTolerance;
    });
}

// Where the missing grams would do most good: after the day's sessions and before
// them, else where no meal is near.
std::vector<LocalTime> timesFor(const Scene& scene, Day day)
{
    std::vector<LocalTime> times;
    for (const Entry* entry : scene.on({day, day + Days{1}})) {
        if (entry->session->kind == Kind::Mobility)
            continue;
        times.push_back(entry->facts.end + std::chrono::minutes{45});
        times.push_back(entry->facts.start - std::chrono::minutes{150});
    }
    auto taken = timesOf(scene.diary.days.on(day));
    while (times.size() < 3) {
        const auto middle = middleOfLargestGap(taken, day, scene.now);
        if (!middle)
            break;
        times.push_back(at(day, *middle));
        taken.push_back(*middle);
    }
    std::erase_if(times, [&](LocalTime time) { return time <= scene.now || dayOf(time) != day; });
    return times;
}

std::vector<AddMeal> mealsFor(const Scene& scene, const LowDay& low)
{
    static constexpr double kMostInAMeal = 120;
    const auto times = timesFor(scene, low.day);
    const auto wanted = static_cast<std::size_t>(std::ceil(low.missingG / kMostInAMeal));
    const std::size_t count = std::min(wanted, times.size());
    std::vector<AddMeal> meals;
    for (std::size_t i = 0; i < count; ++i) {
        if (const auto meal = mealAt(scene, times[i], 0, low.missingG / static_cast<double>(count)))
            meals.push_back(*meal);
    }
    return meals;
}

} // namespace

std::optional<Finding> carbsTooLow(const Scene& scene)
{
    const auto low = lowDays(scene);
    Hits hits(scene);
    for (const LowDay& found : low) {
        const bool matters = low.size() >= 2 || isBeforeLongKeyRun(scene, found.day);
        hits.add({.severity = matters ? Severity::Advice : Severity::Info,
                  .figures = {{"day", found.day},
                              {"got", found.gotGPerKg},
                              {"class", std::string(nameOf(found.dayClass))},
                              {"need", found.needGPerKg},
                              {"threshold", scene.limits.nutCarbTol * found.needGPerKg}},
                  .day = found.day});
    }
    return std::move(hits).merged();
}

std::vector<Fix> fixCarbs(const Scene& scene, const Finding&)
{
    Fix all;
    Fix raised;
    std::vector<Fix> fixes;
    for (const LowDay& low : lowDays(scene)) {
        std::ranges::move(nearestMealsRaised(scene, low.day, low.missingG),
                          std::back_inserter(raised));
        const auto meals = mealsFor(scene, low);
        if (meals.empty())
            continue;
        all.insert(all.end(), meals.begin(), meals.end());
        fixes.emplace_back(meals.begin(), meals.end());
    }
    if (fixes.size() > 1)
        fixes.insert(fixes.begin(), std::move(all));
    if (!raised.empty())
        fixes.push_back(std::move(raised));
    fixes.push_back({Open{"food"}});
    return fixes;
}

} // namespace mileplate::rules
