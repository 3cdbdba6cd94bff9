// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/nutrition/protein_spread.h"
#include "core/rules/nutrition/meal_changes.h"

#include "core/load/stress.h"
#include "core/nutrition/feedings.h"
#include "core/nutrition/protein.h"
#include "core/rules/hits.h"
#include "core/rules/nutrition/food.h"

#include <algorithm>

namespace mileplate::rules {

namespace {

constexpr std::size_t kFewestSpreadDays = 2;

// The meals of a day with a good dose of protein.
struct Doses {
    std::size_t count = 0;
    std::vector<ClockTime> times{}; // of those whose time is known, in order
};

// From 60 years on the same effect takes more (rulebook 4.7).
double doseG(const Scene& scene, Day day)
{
    static constexpr int kOlder = 60;
    const auto weight = scene.diary.weightOn(day);
    if (!weight || load::ageOn(scene.athlete, day).value_or(0) < kOlder)
        return scene.limits.nutDose;
    const Mass mass = nutrition::proteinMass(*weight, scene.athlete.heightCm);
    return std::max(scene.limits.nutDose, 0.4 * inKilograms(mass));
}

Doses dosesOn(const Scene& scene, Day day)
{
    Doses doses;
    for (const nutrition::Feeding& feeding : nutrition::feedingsOn(scene.diary, day)) {
        if (feeding.proteinG < doseG(scene, day) - kTolerance)
            continue;
        ++doses.count;
        if (feeding.time)
            doses.times.push_back(clockOf(*feeding.time));
    }
    return doses;
}

bool isSpread(const Doses& doses, const Limits& limits)
{
    if (static_cast<double>(doses.count) < limits.nutDoses - kTolerance)
        return false;
    if (doses.times.size() < doses.count)
        return true; // a gap may have been filled at a time that nobody noted
    const auto farApart = [&](ClockTime earlier, ClockTime later) {
        return later.minutes - earlier.minutes > limits.nutDoseGapH * 60 + kTolerance;
    };
    return std::ranges::adjacent_find(doses.times, farApart) == doses.times.end();
}

std::vector<Day> daysNotSpread(const Scene& scene)
{
    std::vector<Day> days;
    for (const Day day : completeFoodDays(scene)) {
        const bool known = std::ranges::all_of(nutrition::feedingsOn(scene.diary, day),
                                               &nutrition::Feeding::proteinKnown);
        if (known && !isSpread(dosesOn(scene, day), scene.limits))
            days.push_back(day);
    }
    return days;
}

void addDoses(const Scene& scene, Day day, std::vector<AddMeal>& meals)
{
    static constexpr int kMost = 3;
    Doses doses = dosesOn(scene, day);
    for (int added = 0; added < kMost && !isSpread(doses, scene.limits); ++added) {
        const auto time = middleOfLargestGap(doses.times, day, scene.now);
        if (!time)
            return;
        if (const auto meal = mealAt(scene, at(day, *time), std::max(25.0, doseG(scene, day)), 0))
            meals.push_back(*meal);
        ++doses.count;
        doses.times.insert(std::ranges::upper_bound(doses.times, *time), *time);
    }
}

} // namespace

std::optional<Finding> proteinNotSpread(const Scene& scene)
{
    const auto days = daysNotSpread(scene);
    if (days.size() < kFewestSpreadDays)
        return std::nullopt;
    Hits hits(scene);
    hits.add({.severity = scene.priority == Priority::Muscle ? Severity::Advice : Severity::Info,
              .figures = {{"n", static_cast<std::int64_t>(days.size())},
                          {"threshold", static_cast<std::int64_t>(kFewestSpreadDays)}},
              .day = days.front()});
    return std::move(hits).merged();
}

std::vector<Fix> fixProteinSpread(const Scene& scene, const Finding&)
{
    std::vector<AddMeal> meals;
    for (const Day day : daysNotSpread(scene))
        addDoses(scene, day, meals);
    auto fixes = togetherThenAlone(meals);
    Fix shifted;
    for (const AddMeal& meal : meals)
        std::ranges::move(proteinShifted(scene, meal), std::back_inserter(shifted));
    if (!shifted.empty())
        fixes.insert(fixes.begin() + 1, std::move(shifted));
    return fixes;
}

} // namespace mileplate::rules
