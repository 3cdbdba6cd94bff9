// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/strength/lift_loads.h"

#include "core/load/one_rep_max.h"
#include "core/rules/hits.h"
#include "core/rules/strength/lifts.h"

#include <algorithm>
#include <set>

namespace mileplate::rules {

namespace {

using enum Severity;

// Calls `visit` for each completed strength session before another, as far back as
// lifts are compared, in order.
template <class Visit>
void forEachLiftBefore(const Scene& scene, const Entry& later, Visit visit)
{
    const Days back{static_cast<int>(scene.limits.strLookbackD)};
    const Day day = dayOf(later.facts.start);
    forEachIn(scene, {day - back, day + Days{1}}, [&](const Entry& entry) {
        const bool before =
            entry.facts.start < later.facts.start && entry.facts.start >= later.facts.start - back;
        if (before && entry.session->kind == Kind::Strength && entry.facts.completed)
            visit(entry);
    });
}

// The most that was lifted of an exercise lately at that many repetitions or more, in kg;
// 0 where it never was.
double recentBest(const Scene& scene, const Entry& before, const SetGroup& set)
{
    double best = 0;
    forEachLiftBefore(scene, before, [&](const Entry& entry) {
        for (const SetGroup& group : entry.workingSets()) {
            if (group.entry->exercise == set.entry->exercise && group.weight && group.reps &&
                *group.reps >= *set.reps)
                best = std::max(best, inKilograms(*group.weight));
        }
    });
    return best;
}

struct Jump {
    Id<Exercise> exercise;
    double load;
    double previous;

    double ratio() const { return load / previous; }
};

// The largest jump of each compound lift of a session.
std::vector<Jump> jumpsIn(const Entry& lift, const Scene& scene)
{
    std::vector<Jump> jumps;
    for (const SetGroup& group : lift.workingSets()) {
        if (!isCompound(group) || !group.weight || !group.reps)
            continue;
        const double previous = recentBest(scene, lift, group);
        if (previous <= 0)
            continue;
        const Jump jump{group.entry->exercise, inKilograms(*group.weight), previous};
        const auto known = std::ranges::find(jumps, jump.exercise, &Jump::exercise);
        if (known == jumps.end())
            jumps.push_back(jump);
        else if (jump.ratio() > known->ratio())
            *known = jump;
    }
    return jumps;
}

// The one-repetition maxima of a lift up to a session, in order: the last is its own.
std::vector<double> maximaUpTo(const Entry& last, const Id<Exercise>& exercise, const Scene& scene)
{
    std::vector<double> maxima;
    const auto take = [&](const Entry& entry) {
        if (const auto best = load::bestOneRepMax(entry, exercise))
            maxima.push_back(*best);
    };
    forEachLiftBefore(scene, last, take);
    take(last);
    return maxima;
}

void judgeStrength(const Entry& last, const Id<Exercise>& exercise, const Scene& scene, Hits& hits)
{
    const Limits& limits = scene.limits;
    const auto maxima = maximaUpTo(last, exercise, scene);
    if (static_cast<double>(maxima.size()) < limits.strFallExposures)
        return;
    const auto recent = maxima.end() - 2;
    const double now = *std::max_element(recent, maxima.end());
    const double best = *std::max_element(maxima.begin(), recent);
    const double ratio = now / best;
    if (ratio > limits.strFallAdvice + kTolerance)
        return;
    const bool far = ratio <= limits.strFallWarning + kTolerance;
    hits.add({.severity = far ? Warning : Advice,
              .roles = {{"S", &last}},
              .figures = {{"ex", exercise.text},
                          {"e1rm", now},
                          {"best", best},
                          {"ratio", ratio},
                          {"pct", 100 * (1 - ratio)},
                          {"threshold", far ? limits.strFallWarning : limits.strFallAdvice}}});
}

} // namespace

std::optional<Finding> loadJump(const Scene& scene)
{
    const Limits& limits = scene.limits;
    Hits hits(scene);
    for (const Entry* lift : liftsOf(scene)) {
        for (const Jump& jump : jumpsIn(*lift, scene)) {
            if (jump.ratio() <= limits.strLoadJumpAdvice + kTolerance)
                continue;
            const bool far = jump.ratio() > limits.strLoadJumpWarning + kTolerance;
            hits.add({.severity = far ? Warning : Advice,
                      .roles = {{"S", lift}},
                      .figures = {{"ex", jump.exercise.text},
                                  {"load", jump.load},
                                  {"prev", jump.previous},
                                  {"ratio", jump.ratio()},
                                  {"pct", 100 * (jump.ratio() - 1)},
                                  {"threshold",
                                   far ? limits.strLoadJumpWarning : limits.strLoadJumpAdvice}}});
        }
    }
    return std::move(hits).merged();
}

std::vector<Fix> fixLoadJump(const Scene& scene, const Finding& finding)
{
    std::vector<Fix> fixes;
    for (const Entry* lift : changeableOf(finding, scene)) {
        for (const Jump& jump : jumpsIn(*lift, scene)) {
            if (jump.ratio() <= scene.limits.strLoadJumpAdvice + kTolerance)
                continue;
            const double kg =
                std::max(jump.previous, load::loadWithin(1.05 * jump.previous, kPlateStep));
            fixes.push_back({SetLoad{lift->session->id, jump.exercise, kilograms(kg)}});
        }
    }
    return fixes;
}

std::optional<Finding> strengthFalling(const Scene& scene)
{
    const load::ExerciseBook book(scene.diary.exercises);
    std::set<Id<Exercise>> judged;
    Hits hits(scene);
    const auto lifts = liftsOf(scene);
    for (auto lift = lifts.rbegin(); lift != lifts.rend(); ++lift) {
        if (!(*lift)->facts.completed)
            continue;
        for (const auto& [id, kg] : load::bestOneRepMax(**lift)) {
            const Exercise* exercise = book.find(id);
            if (exercise && exercise->type == ExerciseType::Compound && judged.insert(id).second)
                judgeStrength(**lift, id, scene, hits);
        }
    }
    return std::move(hits).merged();
}

std::vector<Fix> fixStrengthFalling(const Scene& scene, const Finding&)
{
    static constexpr double kFewerSets = 0.6;
    return {{InsertCutback{scene.week.past, kFewerSets}}, {Open{"log"}}, {Open{"food"}}};
}

} // namespace mileplate::rules
