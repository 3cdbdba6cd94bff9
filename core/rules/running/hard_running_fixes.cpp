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

// Hard running in a session of the week, and what the week carries of it.
struct Dose {
    double hard;
    double own;  // of the session, in the same unit
    double rest; // of the week's other runs
    double share;
    double least;
    double most;
};

// The factor that brings the session just to what the week carries, which gets shorter
// with it.
double factorToFit(const Dose& dose)
{
    const double byShare = dose.share * dose.rest / (dose.hard - dose.share * dose.own);
    return std::max(dose.least / dose.hard, std::min(byShare, dose.most / dose.hard));
}

// What a session may be scaled by, the most first.
std::vector<double> fittingFactors(const Scene& scene, const Entry& run, const Finding& finding)
{
    const Limits& limits = scene.limits;
    const SessionFacts& own = run.facts;
    const WeekSums week = sumsOf(scene, scene.week.first);
    if (finding.wording == 1)
        return {factorToFit({.hard = figureOf(finding, "hard"),
                             .own = own.km,
                             .rest = week.km - own.km,
                             .share = limits.runHardKmShare,
                             .least = limits.runHardKmLeast,
                             .most = limits.runHardKmMost})};
    if (finding.wording == 2)
        return {factorToFit({.hard = own.hardMinutes,
                             .own = own.minutes,
                             .rest = week.runMinutes - own.minutes,
                             .share = limits.runTempoShare,
                             .least = limits.runTempoLeastMin,
                             .most = limits.runTempoMostMin})};
    const double reps = prescribed(*run.session, &Workout::reps).value_or(0);
    if (reps <= 0)
        return {};
    return {figureOf(finding, "threshold") / reps, limits.runReps400Low / reps};
}

} // namespace

std::vector<Fix> fixTooMuchHardRunning(const Scene& scene, const Finding& finding)
{
    std::vector<Fix> fixes;
    const auto runs = leastImportantFirst(scene);
    for (const Entry* run : runs)
        fixes.push_back({SetKindTo{run->session->id, Kind::Easy}});
    for (const Entry* run : runs)
        fixes.push_back({ScaleRun{run->session->id, 0.7}});
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
    std::vector<Fix> fixes;
    for (const double factor : fittingFactors(scene, *run, finding)) {
        // In whole per cent, as it is told.
        const double whole = std::floor(100 * factor + kTolerance) / 100;
        propose(fixes, {ScaleRun{run->session->id, whole}});
    }
    propose(fixes, {SetKindTo{run->session->id, Kind::Easy}});
    return fixes;
}

} // namespace mileplate::rules
