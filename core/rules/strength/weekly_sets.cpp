// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/strength/weekly_sets.h"

#include "core/rules/hits.h"
#include "core/rules/strength/lifts.h"

#include <algorithm>
#include <cmath>

namespace mileplate::rules {

namespace {

using enum Severity;

constexpr std::array kMajor{Muscle::Quads, Muscle::Hams, Muscle::Glutes,   Muscle::Calves,
                            Muscle::Chest, Muscle::Back, Muscle::Shoulders};

struct Tiers {
    double advice;
    double warning;
};

bool isUpper(Muscle muscle)
{
    return muscle == Muscle::Chest || muscle == Muscle::Back || muscle == Muscle::Shoulders;
}

Tiers mostFor(Muscle muscle, const Scene& scene)
{
    const Limits& limits = scene.limits;
    if (isUpper(muscle))
        return {limits.strMrvUpperAdvice, limits.strMrvUpperWarning};
    switch (scene.priority) {
    case Priority::Run:
        return {limits.strMrvRunAdvice, limits.strMrvRunWarning};
    case Priority::Balanced:
        return {limits.strMrvBalancedAdvice, limits.strMrvBalancedWarning};
    case Priority::Muscle:
        return {limits.strMrvMuscleAdvice, limits.strMrvMuscleWarning};
    }
    return {limits.strMrvRunAdvice, limits.strMrvRunWarning};
}

// Whether growing muscle is a goal now, and one within reach.
bool isBuildingMuscle(const Scene& scene)
{
    const bool phase = scene.phase == PhaseKind::Base || scene.phase == PhaseKind::Build;
    const bool experienced = scene.athlete.liftingMonths.value_or(scene.limits.strMevMonths) >=
                             scene.limits.strMevMonths;
    return phase && experienced && !scene.isQuietTime() && scene.priority != Priority::Run &&
           sumsOf(scene, scene.week.first).km < scene.limits.strHighKm - kTolerance;
}

} // namespace

std::span<const Muscle> majorMuscles() { return kMajor; }

double hardSetsOf(const Scene& scene, Muscle muscle)
{
    double sum = 0;
    for (const Entry* lift : liftsOf(scene))
        sum += static_cast<double>(lift->facts.hardSets[muscle]);
    return std::round(sum * 1000) / 1000; // shares like a third are no exact floats
}

double leastHardSets(const Scene& scene)
{
    return scene.priority == Priority::Muscle ? scene.limits.strMevMuscle
                                              : scene.limits.strMevBalanced;
}

std::vector<Muscle> trainedMuscles(const Scene& scene)
{
    std::vector<Muscle> muscles{Muscle::Quads, Muscle::Hams, Muscle::Glutes};
    if (scene.priority == Priority::Muscle)
        muscles.insert(muscles.end(), {Muscle::Chest, Muscle::Back});
    return muscles;
}

double mostHardSets(const Scene& scene, Muscle muscle) { return mostFor(muscle, scene).advice; }

std::optional<Finding> tooFewHardSets(const Scene& scene)
{
    const auto lifts = liftsOf(scene);
    const bool detailed = std::ranges::any_of(
        lifts, [](const Entry* lift) { return !lift->session->exercises.empty(); });
    if (!detailed || !isBuildingMuscle(scene))
        return std::nullopt;
    const double limit = leastHardSets(scene);
    std::vector<std::string> muscles;
    std::vector<double> sets;
    for (const Muscle muscle : trainedMuscles(scene)) {
        const double done = hardSetsOf(scene, muscle);
        if (done >= limit - kTolerance)
            continue;
        muscles.emplace_back(nameOf(muscle));
        sets.push_back(done);
    }
    if (muscles.empty())
        return std::nullopt;
    const bool veryFew = std::ranges::min(sets) < scene.limits.strMevMuscleAdvice - kTolerance;
    Hits hits(scene);
    hits.add({.severity = scene.priority == Priority::Muscle && veryFew ? Advice : Info,
              .figures = {{"muscle", std::move(muscles)},
                          {"sets", std::move(sets)},
                          {"limit", limit},
                          {"threshold", limit}}});
    return std::move(hits).merged();
}

std::optional<Finding> tooManyHardSets(const Scene& scene)
{
    Hits hits(scene);
    for (const Muscle muscle : kMajor) {
        const auto [advice, warning] = mostFor(muscle, scene);
        const double sets = hardSetsOf(scene, muscle);
        if (sets <= advice + kTolerance)
            continue;
        const bool farAbove = sets > warning + kTolerance;
        hits.add({.severity = farAbove ? Warning : Advice,
                  .figures = {{"muscle", std::string(nameOf(muscle))},
                              {"sets", sets},
                              {"limit", advice},
                              {"threshold", farAbove ? warning : advice}}});
    }
    return std::move(hits).merged();
}

double mostSetsAtOnce(const Scene& scene)
{
    if (scene.lifter == Level::Novice)
        return scene.limits.strSizeNovice;
    switch (scene.priority) {
    case Priority::Run:
        return scene.limits.strSizeRunAdvice;
    case Priority::Balanced:
        return scene.limits.strSizeBalancedAdvice;
    case Priority::Muscle:
        return scene.limits.strSizeMuscleAdvice;
    }
    return scene.limits.strSizeRunAdvice;
}

} // namespace mileplate::rules
