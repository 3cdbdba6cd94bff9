// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/nutrition/protein.h"
#include "core/rules/nutrition/meal_changes.h"

#include "core/nutrition/food_days.h"
#include "core/nutrition/protein.h"
#include "core/rules/hits.h"
#include "core/rules/nutrition/food.h"

#include <algorithm>
#include <cmath>

namespace mileplate::rules {

namespace {

constexpr std::size_t kFewestProteinDays = 3;

double eatenGPerKg(const Scene& scene, Day day)
{
    const Mass weight = *scene.diary.weightOn(day);
    const Mass mass = nutrition::proteinMass(weight, scene.athlete.heightCm);
    return inGrams(scene.diary.days.on(day).sums.food.protein) / inKilograms(mass);
}

double meanGPerKg(const Scene& scene, const std::vector<Day>& days)
{
    double sum = 0;
    for (const Day day : days)
        sum += eatenGPerKg(scene, day);
    return sum / static_cast<double>(days.size());
}

// 0.4 g/kg of a meal, within what a good dose is.
double perMealDose(const Scene& scene)
{
    static constexpr double kMost = 40;
    const auto weight = scene.diary.weightOn(scene.week.first);
    const double kg =
        weight ? inKilograms(nutrition::proteinMass(*weight, scene.athlete.heightCm)) : 0;
    return std::clamp(0.4 * kg, scene.limits.nutDose, kMost);
}

} // namespace

std::optional<Finding> proteinBelowTarget(const Scene& scene)
{
    const auto days = completeFoodDays(scene);
    if (days.size() < kFewestProteinDays || !scene.diary.weightOn(days.back()) ||
        !scene.diary.weightOn(days.front()))
        return std::nullopt;

    const double target = nutrition::proteinTargetGPerKg(
        scene.priority, nutrition::aerobicHours(scene.diary, scene.week, scene.now),
        nutrition::meanBalance(scene.diary, days, scene.now));
    const double mean = meanGPerKg(scene, days);
    const double adviceLimit = scene.limits.nutProteinTolAdvice * target;
    const double warningLimit = scene.limits.nutProteinTolWarning * target;
    if (mean >= adviceLimit - kTolerance)
        return std::nullopt;
    const bool isWarning = mean < warningLimit - kTolerance;
    const Mass mass =
        nutrition::proteinMass(*scene.diary.weightOn(days.back()), scene.athlete.heightCm);
    Hits hits(scene);
    hits.add({.severity = isWarning ? Severity::Warning : Severity::Advice,
              .figures = {{"mean", mean},
                          {"target", target},
                          {"days", static_cast<std::int64_t>(days.size())},
                          {"g1", target * inKilograms(mass)},
                          {"g2", nutrition::kProteinUpperGPerKg * inKilograms(mass)},
                          {"threshold", isWarning ? warningLimit : adviceLimit}}});
    return std::move(hits).merged();
}

// A meal at the largest gap of each day that is still to come; what it must bring
// is the shortfall, in steps of 5 g and at most a dose of 40 g.
std::vector<Fix> fixProtein(const Scene& scene, const Finding&)
{
    std::vector<Fix> fixes;
    Fix everyDay;
    for (Day day = scene.week.first; day < scene.week.past; day += Days{1}) {
        const DayBook& page = scene.diary.days.on(day);
        const auto target = nutrition::proteinTargetOn(scene.diary, day, scene.now);
        const auto time = middleOfLargestGap(timesOf(page), day, scene.now);
        if (page.meals.empty() || !target || !time)
            continue;
        const double missing = target->leastG - inGrams(page.sums.food.protein);
        if (missing <= 0)
            continue;
        const double dose = std::min(40.0, std::ceil(missing / 5) * 5);
        const AddMeal meal{.date = day, .time = *time, .protein = grams(dose)};
        fixes.push_back({meal});
        everyDay.push_back(meal);
    }
    if (everyDay.size() > 1)
        fixes.push_back(std::move(everyDay));
    if (Fix raised = smallestMealsRaised(scene, perMealDose(scene)); !raised.empty())
        fixes.push_back(std::move(raised));
    return fixes;
}

} // namespace mileplate::rules
