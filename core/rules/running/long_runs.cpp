// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/running/long_runs.h"

#include "core/rules/fixes/proposals.h"
#include "core/rules/hits.h"
#include "core/rules/running/runs.h"

#include <algorithm>

namespace mileplate::rules {

namespace {

using enum Severity;

// The runs of the month before one.
struct Recent {
    int runs = 0;
    double longestKm = 0;
};

Recent recentRuns(const Entry& run, const Scene& scene)
{
    Recent recent;
    const double hours = 24 * scene.limits.runSpikeLookbackD;
    const Day day = dayOf(run.facts.start);
    const Days back{static_cast<int>(scene.limits.runSpikeLookbackD)};
    forEachIn(scene, {day - back, day + Days{1}}, [&](const Entry& earlier) {
        const double gap = gapBetweenStarts(earlier, run);
        if (!isRun(earlier.session->kind) || gap <= 0 || gap > hours + kTolerance)
            return;
        ++recent.runs;
        recent.longestKm = std::max(recent.longestKm, earlier.facts.km);
    });
    return recent;
}

bool isSpike(double km, const Recent& recent, const Limits& limits)
{
    return recent.runs >= limits.runSpikeLeastRuns && recent.longestKm > 0 &&
           km >= limits.runSpikeLeastKm - kTolerance &&
           km - recent.longestKm >= limits.runSpikeMinKm - kTolerance &&
           km > limits.runSpikeAdvice * recent.longestKm + kTolerance;
}

Severity severityOfSpike(const Entry& run, const Recent& recent, const Limits& limits)
{
    if (run.session->kind == Kind::Race)
        return Info;
    const bool large = run.facts.km > limits.runSpikeWarning * recent.longestKm + kTolerance;
    return large ? Warning : Advice;
}

bool hasRace(const Scene& scene)
{
    const auto inWeek = [&](const auto& row) {
        return scene.week.first <= row.second.date && row.second.date < scene.week.past;
    };
    return std::ranges::any_of(scene.diary.races.rows(), inWeek) ||
           std::ranges::any_of(scene.thisWeek(), [](const Entry* entry) {
               return entry->session->kind == Kind::Race;
           });
}

// What the long run's share may be, by how many runs there are: a share that gives a
// hint, and one that gives advice.
struct ShareLimits {
    double info;
    std::optional<double> advice{};
};

std::optional<ShareLimits> shareLimits(int runs, const Limits& limits)
{
    if (runs >= limits.runLongShareRuns)
        return ShareLimits{limits.runLongShareInfo, limits.runLongShareAdvice};
    const bool oneFewer = runs >= limits.runLongShareRuns - 1;
    return oneFewer ? std::optional(ShareLimits{limits.runLongShareInfo3}) : std::nullopt;
}

void addShare(Hits& hits, const Entry& run, const WeekSums& week, const ShareLimits& shares)
{
    const double share = run.facts.km / week.km;
    if (share <= shares.info + kTolerance)
        return;
    const bool much = shares.advice && share > *shares.advice + kTolerance;
    hits.add({.severity = much ? Advice : Info,
              .roles = {{"S", &run}},
              .figures = {{"share", std::llround(100 * share)},
                          {"kind", std::string("share")},
                          {"threshold", 100 * (much ? *shares.advice : shares.info)}}});
}

void addDuration(Hits& hits, const Entry& run, const Limits& limits)
{
    const double length = run.facts.minutes;
    if (length <= limits.runLongMinInfo + kTolerance)
        return;
    const bool much = length > limits.runLongMinAdvice + kTolerance;
    hits.add({.severity = much ? Advice : Info,
              .roles = {{"S", &run}},
              .figures = {{"minutes", length},
                          {"kind", std::string("duration")},
                          {"threshold", much ? limits.runLongMinAdvice : limits.runLongMinInfo}},
              .wording = 1});
}

} // namespace

std::optional<Finding> runMuchLongerThanRecently(const Scene& scene)
{
    const Limits& limits = scene.limits;
    if (static_cast<double>(scene.history().count()) < limits.runSpikeHistoryD)
        return std::nullopt;
    Hits hits(scene);
    for (const Entry* run : scene.thisWeek()) {
        if (!isRun(run->session->kind))
            continue;
        const double km = run->facts.km;
        const Recent recent = recentRuns(*run, scene);
        if (!isSpike(km, recent, limits))
            continue;
        hits.add({.severity = severityOfSpike(*run, recent, limits),
                  .roles = {{"S", run}},
                  .figures = {{"km", km},
                              {"longest", recent.longestKm},
                              {"pct", std::llround((km / recent.longestKm - 1) * 100)},
                              {"threshold", limits.runSpikeAdvice * recent.longestKm}}});
    }
    return std::move(hits).merged();
}

std::optional<Finding> longRunDominates(const Scene& scene)
{
    const WeekSums week = sumsOf(scene, scene.week.first);
    auto shares = shareLimits(week.runs, scene.limits);
    if (hasRace(scene) || !knowsDistances(scene))
        shares.reset();
    Hits hits(scene);
    for (const Entry* run : scene.thisWeek()) {
        if (run->session->kind != Kind::Long)
            continue;
        if (shares)
            addShare(hits, *run, week, *shares);
        addDuration(hits, *run, scene.limits);
    }
    return std::move(hits).merged();
}

std::vector<Fix> fixMuchLongerRun(const Scene& scene, const Finding& finding)
{
    const Entry* run = roleOf(finding, "S", scene);
    if (!run || run->session->kind == Kind::Race || !mayChange(*run, scene))
        return {};
    const double allowed = scene.limits.runSpikeAdvice * recentRuns(*run, scene).longestKm;
    const Fix shorter = broughtTo(*run, allowed);
    if (shorter.empty())
        return {};
    // Or the rest of the distance on another day, on top of the shortest easy run.
    auto easy = changeableRuns(scene, isEasyRun);
    std::erase_if(easy, [&](const Entry* other) {
        return other == run || other->session->date == run->session->date;
    });
    const auto shortest =
        std::ranges::min_element(easy, {}, [](const Entry* other) { return other->facts.km; });
    std::vector<Fix> fixes{shorter};
    if (shortest == easy.end())
        return fixes;
    const double rest = run->facts.km - inKilometres(*std::get<ScaleRun>(shorter.front()).distance);
    Fix split = shorter;
    for (const FixOp& op : lengthened({*shortest}, rest))
        split.push_back(op);
    propose(fixes, std::move(split));
    return fixes;
}

std::vector<Fix> fixDominatingLongRun(const Scene& scene, const Finding& finding)
{
    const Entry* run = roleOf(finding, "S", scene);
    if (!run)
        return {};
    std::vector<Fix> fixes;
    const WeekSums week = sumsOf(scene, scene.week.first);
    const double km = run->facts.km;
    const auto shares = shareLimits(week.runs, scene.limits);
    if (shares && mayChange(*run, scene))
        propose(fixes, broughtTo(*run, (week.km - km) * shares->info / (1 - shares->info)));
    if (shares)
        propose(fixes, lengthened(changeableRuns(scene, isEasyRun), km / shares->info - week.km));
    if (mayChange(*run, scene) && run->facts.minutes > scene.limits.runLongMinInfo)
        propose(fixes,
                {ScaleRun{run->session->id, scene.limits.runLongMinInfo / run->facts.minutes}});
    return fixes;
}

} // namespace mileplate::rules
