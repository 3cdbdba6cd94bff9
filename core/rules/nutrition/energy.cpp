// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/nutrition/energy.h"
#include "core/rules/nutrition/meal_changes.h"

#include "core/nutrition/body_mass.h"
#include "core/nutrition/energy.h"
#include "core/rules/fixes/proposals.h"
#include "core/rules/hits.h"
#include "core/rules/nutrition/food.h"

#include <algorithm>
#include <cmath>

namespace mileplate::rules {

namespace {

using enum Severity;

constexpr std::size_t kFewestEnergyDays = 4;
constexpr double kMostInADay = 600; // kcal that a fix adds
constexpr double kLeastInADay = 300;
constexpr double kTrimmedKcal = 200; // a day, where too much is gained

// Wordings without a figure, for whom numbers are hidden.
constexpr int kAvailabilityInWords = 1;
constexpr int kMassInWords = 2;

struct Availability {
    std::vector<Day> days;
    double mean = 0;       // kcal/kg FFM/d
    double leanMassKg = 0; // on the last of the days
};

std::optional<Availability> availabilityOf(const Scene& scene)
{
    Availability found{.days = completeFoodDays(scene)};
    if (found.days.size() < kFewestEnergyDays)
        return std::nullopt;
    double sum = 0;
    for (const Day day : found.days) {
        const auto weight = scene.diary.weightOn(day);
        const auto lean =
            weight ? nutrition::leanMassKg(scene.athlete, *weight, day) : std::nullopt;
        if (!lean || *lean <= 0)
            return std::nullopt;
        const double intake = inKilocalories(scene.diary.days.on(day).sums.food.energy);
        sum += nutrition::energyAvailability(
            intake, nutrition::trainingCostOn(scene.diary, day, scene.now), *lean);
        found.leanMassKg = *lean;
    }
    found.mean = sum / static_cast<double>(found.days.size());
    return found;
}

struct EnergyGrade {
    Severity severity;
    double limit;
};

std::optional<EnergyGrade> energyGradeOf(const Availability& found, const Limits& limits)
{
    static constexpr std::size_t kDaysForCritical = 7;
    const auto below = [&](double limit) { return found.mean < limit - kTolerance; };
    if (below(limits.nutEaCritical) && found.days.size() >= kDaysForCritical)
        return EnergyGrade{Critical, limits.nutEaCritical};
    if (below(limits.nutEaWarning))
        return EnergyGrade{Warning, limits.nutEaWarning};
    if (below(limits.nutEaAdvice))
        return EnergyGrade{Advice, limits.nutEaAdvice};
    return std::nullopt;
}

// More to eat on these days, those with most training first, until `kcal` in all are
// there or no day is left.
std::vector<AddMeal> moreOnTrainingDays(const Scene& scene, std::vector<Day> days, double kcal)
{
    static constexpr double kProteinG = 20;
    std::ranges::stable_sort(days, std::ranges::greater{}, [&](Day day) {
        return nutrition::trainingCostOn(scene.diary, day, scene.now);
    });
    const double wanted = std::max(1.0, std::ceil(kcal / kMostInADay));
    const double each = std::clamp(kcal / wanted, kLeastInADay, kMostInADay);
    std::vector<AddMeal> meals;
    for (const Day day : days) {
        if (static_cast<double>(meals.size()) >= wanted)
            break;
        const auto time = middleOfLargestGap(timesOf(scene.diary.days.on(day)), day, scene.now);
        if (!time)
            continue;
        if (const auto meal = mealAt(scene, at(day, *time), kProteinG, (each - 4 * kProteinG) / 4))
            meals.push_back(*meal);
    }
    return meals;
}

std::vector<Fix> asOneFix(const std::vector<AddMeal>& meals)
{
    return meals.empty() ? std::vector<Fix>{} : std::vector<Fix>{Fix(meals.begin(), meals.end())};
}

// The day up to which the week's weights are looked at. While the whole week is still
// a plan, and once it is over, that is its Sunday.
std::optional<Day> weighedUpTo(const Scene& scene)
{
    const Day sunday = scene.week.past - Days{1};
    const Day today = dayOf(scene.now);
    if (today < scene.week.first)
        return std::nullopt;
    return scene.now == LocalTime{scene.week.first} ? sunday : std::min(today, sunday);
}

std::optional<double> trendUpTo(const Scene& scene, Day last)
{
    return nutrition::weightTrend(
        nutrition::weighInsIn(scene.diary, {last - Days{13}, last + Days{1}}));
}

// As long as too little is entered in a week that is a plan, what went before it counts.
std::optional<double> trendOf(const Scene& scene)
{
    const Day today = dayOf(scene.now);
    const Day last = weighedUpTo(scene).value_or(today);
    const auto trend = trendUpTo(scene, last);
    return trend || last <= today ? trend : trendUpTo(scene, scene.week.first - Days{1});
}

void judgeTrend(const Scene& scene, double trend, Hits& hits)
{
    const Limits& limits = scene.limits;
    const auto say = [&](Severity severity, const char* kind, double limit) {
        if (hidesNumbers(scene))
            return hits.add({.severity = severity, .wording = kMassInWords});
        hits.add(
            {.severity = severity,
             .figures = {{"trend", trend}, {"kind", std::string(kind)}, {"threshold", limit}}});
    };
    if (trend < limits.nutTrendWarning - kTolerance)
        return say(Warning, "loss", limits.nutTrendWarning);
    if (scene.priority != Priority::Muscle)
        return;
    if (trend < limits.nutTrendAdvice - kTolerance)
        return say(Advice, "loss", limits.nutTrendAdvice);
    if (trend > limits.nutTrendInfo + kTolerance)
        return say(Info, "gain", limits.nutTrendInfo);
}

std::optional<double> balanceOf(const Scene& scene)
{
    const auto days = completeFoodDays(scene);
    if (days.size() < kFewestEnergyDays)
        return std::nullopt;
    return nutrition::meanBalance(scene.diary, days, scene.now);
}

void judgeBalance(const Scene& scene, double balance, Hits& hits)
{
    const Limits& limits = scene.limits;
    const auto say = [&](Severity severity, const char* kind, double limit) {
        if (hidesNumbers(scene))
            return hits.add({.severity = severity, .wording = kMassInWords});
        hits.add({.severity = severity,
                  .figures = {{"balance", static_cast<std::int64_t>(std::llround(balance))},
                              {"kind", std::string(kind)},
                              {"threshold", limit}},
                  .wording = 1});
    };
    if (balance < -kTolerance)
        return say(Advice, "deficit", 0);
    if (balance < limits.nutBalanceLeast - kTolerance)
        return say(Info, "small surplus", limits.nutBalanceLeast);
    if (balance > limits.nutBalanceMost + kTolerance)
        return say(Info, "surplus", limits.nutBalanceMost);
}

} // namespace

std::optional<Finding> energyAvailabilityLow(const Scene& scene)
{
    const auto found = availabilityOf(scene);
    const auto grade = found ? energyGradeOf(*found, scene.limits) : std::nullopt;
    if (!grade)
        return std::nullopt;
    Hits hits(scene);
    if (hidesNumbers(scene))
        hits.add({.severity = grade->severity, .wording = kAvailabilityInWords});
    else
        hits.add({.severity = grade->severity,
                  .figures = {{"ea", found->mean},
                              {"days", static_cast<std::int64_t>(found->days.size())},
                              {"threshold", grade->limit}}});
    return std::move(hits).merged();
}

std::optional<Finding> massAgainstGoal(const Scene& scene)
{
    Hits hits(scene);
    if (const auto trend = trendOf(scene)) {
        if (weighedUpTo(scene))
            judgeTrend(scene, *trend, hits);
    } else if (scene.priority == Priority::Muscle) {
        if (const auto balance = balanceOf(scene))
            judgeBalance(scene, *balance, hits);
    }
    return std::move(hits).merged();
}

std::vector<Fix> fixEnergyAvailability(const Scene& scene, const Finding&)
{
    std::vector<Fix> fixes;
    const auto found = availabilityOf(scene);
    if (found && !hidesNumbers(scene)) {
        const auto days = static_cast<double>(found->days.size());
        for (const double goal : {scene.limits.nutEaAdvice, scene.limits.nutEaWarning}) {
            const double kcal = (goal - found->mean) * found->leanMassKg * days;
            if (kcal > 0)
                append(fixes, asOneFix(moreOnTrainingDays(scene, found->days, kcal + 40)));
        }
    }
    Fix shorter;
    for (const Entry* entry : scene.thisWeek()) {
        if (isRun(entry->session->kind) && entry->session->kind != Kind::Race &&
            mayChange(*entry, scene))
            shorter.push_back(ScaleRun{.session = entry->session->id, .factor = 0.85});
    }
    if (!shorter.empty())
        fixes.push_back(std::move(shorter));
    fixes.push_back({Open{"food"}});
    return fixes;
}

std::vector<Fix> fixMassAgainstGoal(const Scene& scene, const Finding&)
{
    std::vector<Fix> fixes;
    const auto balance = balanceOf(scene);
    if (balance && *balance < scene.limits.nutBalanceLeast && !hidesNumbers(scene)) {
        const auto days = completeFoodDays(scene);
        const double each = std::min(scene.limits.nutBalanceLeast - *balance + 10, kMostInADay);
        fixes = asOneFix(moreOnTrainingDays(scene, days, each * static_cast<double>(days.size())));
    }
    const auto trend = trendOf(scene);
    const bool gains = trend ? *trend > scene.limits.nutTrendInfo
                             : balance && *balance > scene.limits.nutBalanceMost;
    if (gains && !hidesNumbers(scene)) {
        if (Fix trimmed = energyTrimmed(scene, completeFoodDays(scene), kTrimmedKcal);
            !trimmed.empty())
            fixes.push_back(std::move(trimmed));
    }
    fixes.push_back({Open{"food"}});
    return fixes;
}

} // namespace mileplate::rules
