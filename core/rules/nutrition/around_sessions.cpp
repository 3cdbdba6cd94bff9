// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/nutrition/around_sessions.h"
#include "core/rules/nutrition/meal_changes.h"

#include "core/nutrition/feedings.h"
#include "core/nutrition/fuelling.h"
#include "core/rules/hits.h"
#include "core/rules/nutrition/food.h"

#include <algorithm>
#include <cmath>

namespace mileplate::rules {

namespace {

using nutrition::Feeding;

std::int64_t whole(double number) { return std::llround(number); }

double kilogramsOn(const Scene& scene, const Entry& entry)
{
    return inKilograms(scene.diary.weightOn(dayOf(entry.facts.start)).value_or(Mass{}));
}

// Days that are logged well enough to say what was not eaten; the weight is known too.
bool isJudged(const Scene& scene, const Entry& entry)
{
    const Day day = dayOf(entry.facts.start);
    return isFoodComplete(scene, day) && scene.diary.weightOn(day).has_value();
}

bool lacksMealAfter(const Scene& scene, const Entry& entry)
{
    static constexpr double kShortest = 40;
    const Limits& limits = scene.limits;
    if (!scene.isHard(entry) || entry.facts.minutes < kShortest - kTolerance ||
        !isJudged(scene, entry))
        return false;
    const auto meals = nutrition::feedingsBetween(
        scene.diary, entry.facts.end, entry.facts.end + minutes(60 * limits.nutPostWindowHours));
    const double carbs = limits.nutPostWindowCarbsGPerKg * kilogramsOn(scene, entry);
    return meals && std::ranges::none_of(*meals, [&](const Feeding& meal) {
               return meal.proteinG >= limits.nutPostWindowProteinG - kTolerance &&
                      meal.carbsG >= carbs - kTolerance;
           });
}

bool hardSessionFollows(const Scene& scene, const Entry& entry)
{
    static constexpr double kSoonH = 24;
    return std::ranges::any_of(scene.sessions, [&](const Entry* next) {
        return next != &entry && next->facts.start >= entry.facts.start && scene.isHard(*next) &&
               gapFromEndToStart(entry, *next) <= kSoonH + kTolerance;
    });
}

bool isEarly(const Entry& run)
{
    static constexpr ClockTime kEarly{8 * 60};
    return clockOf(run.facts.start) < kEarly;
}

// Whether a meal in the window brings so much; nothing where that is not known.
std::optional<bool> bringsCarbs(const Scene& scene, LocalTime from, LocalTime to, double least)
{
    const auto meals = nutrition::feedingsBetween(scene.diary, from, to);
    if (!meals)
        return std::nullopt;
    return std::ranges::any_of(
        *meals, [&](const Feeding& meal) { return meal.carbsG >= least - kTolerance; });
}

bool lacksCarbsBefore(const Scene& scene, const Entry& run)
{
    static constexpr double kShortest = 60;
    const Limits& limits = scene.limits;
    if (!scene.isKeyRun(run) || run.facts.minutes < kShortest - kTolerance || !isJudged(scene, run))
        return false;
    const LocalTime start = run.facts.start;
    const auto fed = bringsCarbs(scene, start - minutes(60 * limits.nutPreWindowToH),
                                 start - minutes(60 * limits.nutPreWindowFromH),
                                 limits.nutPreWindowCarbsGPerKg * kilogramsOn(scene, run));
    if (fed.value_or(true) || !isEarly(run))
        return !fed.value_or(true);
    return !bringsCarbs(scene, start - minutes(limits.nutPreWindowEarlyToMin),
                        start - minutes(limits.nutPreWindowEarlyFromMin), limits.nutPreWindowEarlyG)
                .value_or(true);
}

// Two sessions soon after each other, and what was eaten between.
struct Pair {
    const Entry* first;
    const Entry* second;
    double gap;
    double carbsG;
    double proteinG;
    double needG;
};

bool isDemanding(const Scene& scene, const Entry& first, const Entry& second)
{
    static constexpr double kLongFirst = 60;
    static constexpr double kShortest = 30;
    const bool longEnough = first.facts.minutes >= kShortest - kTolerance &&
                            second.facts.minutes >= kShortest - kTolerance;
    return longEnough && (first.facts.minutes >= kLongFirst - kTolerance || scene.isHard(first) ||
                          scene.isHard(second));
}

std::optional<Pair> unfedPair(const Scene& scene, const Entry& first, const Entry& second)
{
    const Limits& limits = scene.limits;
    const double gap = gapFromEndToStart(first, second);
    if (gap < limits.nutGapRefuelFromH - kTolerance || gap >= limits.nutGapRefuelToH - kTolerance)
        return std::nullopt;
    if (!isDemanding(scene, first, second) || !isJudged(scene, second) ||
        !isFoodComplete(scene, dayOf(first.facts.end)))
        return std::nullopt;
    const auto meals = nutrition::feedingsBetween(scene.diary, first.facts.end, second.facts.start);
    if (!meals)
        return std::nullopt;
    const double kg = kilogramsOn(scene, second);
    Pair pair{&first, &second, gap, 0, 0, nutrition::refuellingG(gap, kilograms(kg))};
    for (const Feeding& meal : *meals) {
        pair.carbsG += meal.carbsG;
        pair.proteinG += meal.proteinG;
    }
    const bool fed = pair.carbsG >= limits.nutGapRefuelCarbsGPerKg * kg - kTolerance &&
                     pair.proteinG >= limits.nutGapRefuelProteinG - kTolerance;
    return fed ? std::nullopt : std::optional(pair);
}

std::vector<Pair> unfedPairs(const Scene& scene)
{
    std::vector<Pair> pairs;
    for (const Entry* second : scene.thisWeek()) {
        forEachBefore(scene, *second, kLongestSessionH, [&](const Entry& first) {
            if (const auto pair = unfedPair(scene, first, *second))
                pairs.push_back(*pair);
        });
    }
    return pairs;
}

} // namespace

std::optional<Finding> noMealAfterHardSession(const Scene& scene)
{
    Hits hits(scene);
    for (const Entry* entry : scene.thisWeek()) {
        if (lacksMealAfter(scene, *entry))
            hits.add(
                {.severity = hardSessionFollows(scene, *entry) ? Severity::Advice : Severity::Info,
                 .roles = {{"S", entry}},
                 .figures = {{"threshold", scene.limits.nutPostWindowHours}}});
    }
    return std::move(hits).merged();
}

std::optional<Finding> noCarbsBeforeKeyRun(const Scene& scene)
{
    static constexpr double kLong = 90;
    Hits hits(scene);
    for (const Entry* run : scene.thisWeek()) {
        if (!lacksCarbsBefore(scene, *run))
            continue;
        const bool demanding =
            isQuality(run->session->kind) || run->facts.minutes >= kLong - kTolerance;
        hits.add({.severity = demanding ? Severity::Advice : Severity::Info,
                  .roles = {{"S", run}},
                  .figures = {{"early", std::int64_t{isEarly(*run)}},
                              {"threshold", scene.limits.nutPreWindowCarbsGPerKg}}});
    }
    return std::move(hits).merged();
}

std::optional<Finding> noRefuellingBetween(const Scene& scene)
{
    Hits hits(scene);
    for (const Pair& pair : unfedPairs(scene))
        hits.add({.severity = scene.isKeyRun(*pair.second) ? Severity::Warning : Severity::Advice,
                  .roles = {{"A", pair.first}, {"B", pair.second}},
                  .figures = {{"gap", pair.gap},
                              {"C", whole(pair.carbsG)},
                              {"P", whole(pair.proteinG)},
                              {"need", whole(pair.needG)},
                              {"threshold", scene.limits.nutGapRefuelToH}}});
    return std::move(hits).merged();
}

std::vector<Fix> fixMealAfter(const Scene& scene, const Finding&)
{
    std::vector<AddMeal> meals;
    Fix earlier;
    for (const Entry* entry : scene.thisWeek()) {
        if (!lacksMealAfter(scene, *entry))
            continue;
        const double carbs = scene.limits.nutPostWindowCarbsGPerKg * kilogramsOn(scene, *entry);
        std::ranges::move(recoveryMealEarlier(scene, *entry, carbs), std::back_inserter(earlier));
        const LocalTime time = entry->facts.end + std::chrono::minutes{45};
        if (const auto meal = mealAt(scene, time, 25, kilogramsOn(scene, *entry)))
            meals.push_back(*meal);
    }
    auto fixes = togetherThenAlone(meals);
    if (!earlier.empty())
        fixes.push_back(std::move(earlier));
    return fixes;
}

std::vector<Fix> fixCarbsBefore(const Scene& scene, const Finding&)
{
    std::vector<AddMeal> meals;
    for (const Entry* run : scene.thisWeek()) {
        if (!lacksCarbsBefore(scene, *run))
            continue;
        const LocalTime start = run->facts.start;
        const auto meal = isEarly(*run) ? mealAt(scene, start - std::chrono::minutes{30}, 0, 30)
                                        : mealAt(scene, start - std::chrono::minutes{150}, 10,
                                                 kilogramsOn(scene, *run));
        if (meal)
            meals.push_back(*meal);
    }
    return togetherThenAlone(meals);
}

std::vector<Fix> fixRefuelling(const Scene& scene, const Finding&)
{
    std::vector<AddMeal> meals;
    for (const Pair& pair : unfedPairs(scene)) {
        const LocalTime time = pair.first->facts.end + std::chrono::minutes{15};
        if (const auto meal = mealAt(scene, time, 20, pair.needG))
            meals.push_back(*meal);
    }
    return togetherThenAlone(meals);
}

} // namespace mileplate::rules
