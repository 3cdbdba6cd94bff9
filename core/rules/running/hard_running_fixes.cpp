// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/running/hard_running.h"

#include "core/rules/proposals.h"
#include "core/rules/running/runs.h"

#include <algorithm>

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
        fixes.push_back(lengthened(easy, missing * km / minutes));
    std::erase(fixes, Fix{});
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
    const auto reps = prescribed(*run->session, &Workout::reps);
    const double hard = finding.wording == 0 ? reps.value_or(0) : figureOf(finding, "hard");
    if (hard <= cap)
        return {};
    std::vector<Fix> fixes{{ScaleRun{run->session->id, cap / hard}}};
    // A shorter session makes the week shorter too, and with it what the week carries.
    fixes.push_back({ScaleRun{run->session->id, 0.9 * cap / hard}});
    fixes.push_back({SetKindTo{run->session->id, Kind::Easy}});
    return fixes;
}

} // namespace mileplate::rules
