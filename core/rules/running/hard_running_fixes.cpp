// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/running/hard_running.h"

#include "core/rules/fixes/proposals.h"
#include "core/rules/running/runs.h"

#include <algorithm>
#include <cmath>

namespace mileplate::rules {

namespace {

// What could be given up of the week's quality, the least hard of it first and what the
// athlete marked as key last.
std::vector<const Entry*> leastImportantFirst(const Scene& scene)
{
    std::vector<const Entry*> runs;
    for (const Entry* entry : scene.thisWeek()) {
        if (isQualityTraining(entry->session->kind) && mayChange(*entry, scene))
            runs.push_back(entry);
    }
    std::ranges::stable_sort(runs, {}, [](const Entry* run) {
        return std::pair(run->session->key.value_or(false), run->facts.hardMinutes);
    });
    return runs;
}

double figureOf(const Finding& finding, std::string_view name)
{
    const auto found = std::ranges::find(finding.figures, name, &Figure::name);
    const double* value =
        found == finding.figures.end() ? nullptr : std::get_if<double>(&found->value);
    return value ? *value : 0;
}

constexpr double kShortestRepM = 100;

// The plan with less of what is hard in it, as long as before.
Fix lessHard(const Entry& run, Workout changes)
{
    return {ChangePlan{.session = run.session->id, .changes = std::move(changes)}};
}

// Repetitions that the week carries, and shorter ones of as many.
std::vector<Fix> fewerOrShorter(const Entry& run, double factor)
{
    std::vector<Fix> fixes;
    const auto reps = prescribed(*run.session, &Workout::reps);
    const auto length = prescribed(*run.session, &Workout::repDistance);
    if (reps && *reps > 1)
        fixes.push_back(lessHard(
            run, {.reps = std::max(1, static_cast<int>(std::floor(*reps * factor + kTolerance)))}));
    if (!reps || !length)
        return fixes;
    const double shorter = 50 * std::floor(inMetres(*length) * factor / 50 + kTolerance);
    if (shorter >= kShortestRepM)
        fixes.push_back(lessHard(run, {.repDistance = metres(shorter)}));
    return fixes;
}

// By a guideline of kilometres, or of minutes.
Fix hardAtMost(const Entry& run, double cap, bool isMinutes)
{
    if (isMinutes)
        return lessHard(run, {.hardTime = minutes(std::floor(cap + kTolerance))});
    return lessHard(run, {.hardDistance = kilometres(std::floor(10 * cap + kTolerance) / 10)});
}

// Fewer hard minutes in a run until the week's share is right; empty where all of them would
// have to go.
Fix fewerHardMinutes(const Entry& run, const Finding& finding, const Limits& limits)
{
    const double most = limits.runHardShareAdvice * figureOf(finding, "total");
    const double left = run.facts.hardMinutes - (figureOf(finding, "hard") - most);
    return left < 1 ? Fix{} : hardAtMost(run, left, true);
}

} // namespace

std::vector<Fix> fixTooMuchHardRunning(const Scene& scene, const Finding& finding)
{
    std::vector<Fix> fixes;
    const auto runs = leastImportantFirst(scene);
    for (const Entry* run : runs)
        fixes.push_back({SetKindTo{run->session->id, Kind::Easy}});
    for (const Entry* run : runs)
        propose(fixes, fewerHardMinutes(*run, finding, scene.limits));
    // Easy minutes that bring the share down instead, in kilometres of the easy runs.
    const double missing =
        figureOf(finding, "hard") / scene.limits.runHardShareAdvice - figureOf(finding, "total");
    const auto easy = changeableRuns(scene, isEasyRun);
    double km = 0;
    double minutes = 0;
    for (const Entry* run : easy) {
        km += run->facts.km;
        minutes += run->facts.minutes;
    }
    if (minutes > 0 && missing <= minutes)
        propose(fixes, lengthened(easy, missing * km / minutes));
    return fixes;
}

std::vector<Fix> fixTooManyQualityRuns(const Scene& scene, const Finding&)
{
    std::vector<Fix> fixes;
    for (const Kind kind : {Kind::Easy, Kind::Strides}) {
        for (const Entry* run : leastImportantFirst(scene))
            fixes.push_back({SetKindTo{run->session->id, kind}});
    }
    return fixes;
}

std::vector<Fix> fixTooHardSession(const Scene& scene, const Finding& finding)
{
    const Entry* run = roleOf(finding, "S", scene);
    if (!run || !mayChange(*run, scene))
        return {};
    const double cap = figureOf(finding, "threshold");
    const bool isCounted = finding.wording == 0;
    const double hard = isCounted ? prescribed(*run->session, &Workout::reps).value_or(1)
                                  : figureOf(finding, "hard");
    std::vector<Fix> fixes = fewerOrShorter(*run, cap / hard);
    if (!isCounted)
        propose(fixes, hardAtMost(*run, cap, finding.wording == 2));
    propose(fixes, {SetKindTo{run->session->id, Kind::Easy}});
    return fixes;
}

} // namespace mileplate::rules
