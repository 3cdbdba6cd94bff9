// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/strength/session_content.h"

#include "core/rules/hits.h"
#include "core/rules/strength/lifts.h"
#include "core/rules/strength/weekly_sets.h"

#include <fmt/format.h>
#include <set>

namespace mileplate::rules {

namespace {

using enum Severity;

double warningSize(const Scene& scene)
{
    switch (scene.priority) {
    case Priority::Run:
        return scene.limits.strSizeRunWarning;
    case Priority::Balanced:
        return scene.limits.strSizeBalancedWarning;
    case Priority::Muscle:
        return scene.limits.strSizeMuscleWarning;
    }
    return scene.limits.strSizeRunWarning;
}

// Repetitions that serve a style; nothing where the rule leaves it alone.
std::optional<RepRange> usefulReps(const Scene& scene, std::optional<Style> style)
{
    if (style == Style::Hypertrophy)
        return RepRange{6, 12};
    if (style != Style::Heavy)
        return std::nullopt;
    const bool triplesFit = scene.lifter == Level::Advanced || scene.phase == PhaseKind::Peak;
    return RepRange{triplesFit ? 3 : 4, 10};
}

// Compound sets whose repetitions are known, and how many of them miss their purpose. A
// planned range misses it where no part of it would serve.
struct Repetitions {
    int sets = 0;
    int toning = 0;
    int outside = 0;

    double share(int of) const { return static_cast<double>(of) / sets; }
};

Repetitions repetitionsOf(const Entry& lift, const RepRange& useful, const Scene& scene)
{
    Repetitions counted;
    for (const SetGroup& group : lift.workingSets()) {
        if (!isCompound(group) || !group.reps)
            continue;
        counted.sets += group.sets;
        if (*group.leastReps > scene.limits.strToningReps)
            counted.toning += group.sets;
        if (*group.reps < useful.lowest || *group.leastReps > useful.highest)
            counted.outside += group.sets;
    }
    return counted;
}

void judgeReps(const Entry& lift, const RepRange& useful, const Scene& scene, Hits& hits)
{
    const Repetitions counted = repetitionsOf(lift, useful, scene);
    if (counted.sets == 0)
        return;
    const double limit = scene.limits.strRepShare;
    const bool toning = counted.share(counted.toning) >= limit - kTolerance;
    const double share = counted.share(toning ? counted.toning : counted.outside);
    if (share < limit - kTolerance)
        return;
    hits.add({.severity = toning ? Advice : Info,
              .roles = {{"S", &lift}},
              .figures = {{"kind", std::string(toning ? "toning" : "range")},
                          {"share", share},
                          {"range", fmt::format("{}-{}", useful.lowest, useful.highest)},
                          {"threshold", limit}}});
}

} // namespace

std::optional<Finding> sessionTooBig(const Scene& scene)
{
    const double advice = mostSetsAtOnce(scene);
    const double warning = warningSize(scene);
    Hits hits(scene);
    for (const Entry* lift : liftsOf(scene)) {
        int sets = 0;
        std::set<Id<Exercise>> menu;
        for (const SetGroup& group : lift->workingSets()) {
            sets += group.sets;
            menu.insert(group.entry->exercise);
        }
        const auto exercises = static_cast<std::int64_t>(menu.size());
        if (sets > advice)
            hits.add({.severity = sets > warning ? Warning : Advice,
                      .roles = {{"S", lift}},
                      .figures = {{"sets", std::int64_t{sets}},
                                  {"limit", advice},
                                  {"threshold", sets > warning ? warning : advice}}});
        else if (static_cast<double>(exercises) > scene.limits.strMenu)
            hits.add({.severity = Info,
                      .roles = {{"S", lift}},
                      .figures = {{"exercises", exercises},
                                  {"limit", scene.limits.strMenu},
                                  {"threshold", scene.limits.strMenu}},
                      .wording = 1});
    }
    return std::move(hits).merged();
}

std::optional<Finding> repsOffGoal(const Scene& scene)
{
    Hits hits(scene);
    for (const Entry* lift : liftsOf(scene)) {
        if (const auto useful = usefulReps(scene, lift->session->style))
            judgeReps(*lift, *useful, scene, hits);
    }
    return std::move(hits).merged();
}

std::optional<double> leastRest(const Scene& scene, std::optional<Style> style)
{
    if (style == Style::Heavy)
        return scene.limits.strRestHeavy;
    if (style == Style::Power)
        return scene.limits.strRestPower;
    if (style == Style::Hypertrophy)
        return scene.limits.strRestHypertrophy;
    return std::nullopt;
}

std::optional<Finding> restTooShort(const Scene& scene)
{
    Hits hits(scene);
    for (const Entry* lift : liftsOf(scene)) {
        const auto least = leastRest(scene, lift->session->style);
        if (!least)
            continue;
        for (const SetGroup& group : lift->workingSets()) {
            const auto& rest = group.entry->rest;
            if (!isLowerCompound(group) || !rest || inSeconds(*rest) >= *least - kTolerance)
                continue;
            hits.add({.severity = Advice,
                      .roles = {{"S", lift}},
                      .figures = {{"rest", inSeconds(*rest)},
                                  {"limit", *least},
                                  {"ex", group.entry->exercise.text},
                                  {"threshold", *least}}});
            break; // one hit a session, of the first lift that is rushed
        }
    }
    return std::move(hits).merged();
}

} // namespace mileplate::rules
