// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/running/hard_running.h"

#include "core/rules/hits.h"
#include "core/rules/running/runs.h"

#include <algorithm>

namespace mileplate::rules {

namespace {

using enum Severity;

double maxQualityRuns(const Scene& scene)
{
    switch (scene.runner) {
    case Level::Novice:
        return scene.limits.runMaxQualityNovice;
    case Level::Intermediate:
        return scene.limits.runMaxQualityIntermediate;
    case Level::Advanced:
        return scene.limits.runMaxQualityAdvanced;
    }
    return scene.limits.runMaxQualityIntermediate;
}

// Races are as hard as they are.
struct Training {
    int runs = 0;
    double minutes = 0;
    double hard = 0;
};

Training trainingRuns(const Scene& scene)
{
    Training sum;
    for (const Entry* entry : scene.thisWeek()) {
        if (!isAnyRun(entry->session->kind))
            continue;
        ++sum.runs;
        sum.minutes += entry->facts.minutes;
        sum.hard += entry->facts.hardMinutes;
    }
    return sum;
}

// Repetitions of 400 m that a week of so many kilometres carries.
double most400s(double weekKm, const Limits& limits)
{
    if (weekKm < limits.runReps400MiddleKm - kTolerance)
        return limits.runReps400Low;
    return weekKm < limits.runReps400HighKm - kTolerance ? limits.runReps400Middle
                                                         : limits.runReps400High;
}

double most(double share, double of, double least, double most)
{
    return std::min(most, std::max(least, share * of));
}

bool is400s(const Session& session)
{
    const auto length = prescribed(session, &Workout::repDistance);
    return session.kind == Kind::Intervals && prescribed(session, &Workout::reps) && length &&
           *length == metres(400);
}

void add400s(Hits& hits, const Entry& run, double weekKm, const Limits& limits)
{
    const int reps = *prescribed(*run.session, &Workout::reps);
    const double cap = most400s(weekKm, limits);
    if (reps <= cap)
        return;
    hits.add({.severity = Advice,
              .roles = {{"S", &run}},
              .figures = {{"kind", std::string("400s")},
                          {"reps", std::int64_t{reps}},
                          {"n", std::int64_t{reps}},
                          {"cap", std::llround(cap)},
                          {"weekkm", weekKm},
                          {"threshold", cap}}});
}

void addHardKm(Hits& hits, const Entry& run, double weekKm, const Limits& limits)
{
    const auto hard = prescribed(*run.session, &Workout::hardDistance);
    const double cap =
        most(limits.runHardKmShare, weekKm, limits.runHardKmLeast, limits.runHardKmMost);
    if (!hard || inKilometres(*hard) <= cap + kTolerance)
        return;
    hits.add({.severity = Advice,
              .roles = {{"S", &run}},
              .figures = {{"kind", std::string("I")},
                          {"hardkm", inKilometres(*hard)},
                          {"hard", inKilometres(*hard)},
                          {"cap", tenths(cap)},
                          {"threshold", cap}},
              .wording = 1});
}

void addTempo(Hits& hits, const Entry& run, double weekMinutes, const Limits& limits)
{
    const double hard = run.facts.hardMinutes;
    const double cap =
        most(limits.runTempoShare, weekMinutes, limits.runTempoLeastMin, limits.runTempoMostMin);
    if (hard <= cap + kTolerance)
        return;
    hits.add({.severity = Advice,
              .roles = {{"S", &run}},
              .figures = {{"kind", std::string("T")},
                          {"hardmin", hard},
                          {"hard", hard},
                          {"cap", tenths(cap)},
                          {"threshold", cap}},
              .wording = 2});
}

} // namespace

std::optional<Finding> tooMuchHardRunning(const Scene& scene)
{
    const Limits& limits = scene.limits;
    const Training sum = trainingRuns(scene);
    if (sum.runs < limits.runHardShareRuns || sum.minutes < limits.runHardShareMin - kTolerance)
        return std::nullopt;
    const double share = sum.hard / sum.minutes;
    if (share <= limits.runHardShareAdvice + kTolerance)
        return std::nullopt;
    const bool much = share > limits.runHardShareWarning + kTolerance;
    Hits hits(scene);
    hits.add({.severity = much ? Warning : Advice,
              .figures = {{"share", tenths(100 * share)},
                          {"hard", sum.hard},
                          {"total", sum.minutes},
                          {"threshold", 100 * (much ? limits.runHardShareWarning
                                                    : limits.runHardShareAdvice)}}});
    return std::move(hits).merged();
}

std::optional<Finding> tooManyQualityRuns(const Scene& scene)
{
    const auto runs = std::ranges::count_if(
        scene.thisWeek(), [](const Entry* entry) { return isQuality(entry->session->kind); });
    const double limit = maxQualityRuns(scene);
    const auto count = static_cast<double>(runs);
    if (count <= limit)
        return std::nullopt;
    Hits hits(scene);
    hits.add({.severity = count >= limit + 2 ? Warning : Advice,
              .figures = {{"n", std::int64_t{runs}},
                          {"limit", std::llround(limit)},
                          {"threshold", limit}}});
    return std::move(hits).merged();
}

std::optional<Finding> tooHardSession(const Scene& scene)
{
    const WeekSums week = sumsOf(scene, scene.week.first);
    const bool weekKnown = knowsDistances(scene);
    Hits hits(scene);
    for (const Entry* run : scene.thisWeek()) {
        const Kind kind = run->session->kind;
        if (kind == Kind::Tempo)
            addTempo(hits, *run, week.runMinutes, scene.limits);
        else if (weekKnown && is400s(*run->session))
            add400s(hits, *run, week.km, scene.limits);
        else if (weekKnown && (kind == Kind::Intervals || kind == Kind::Hills))
            addHardKm(hits, *run, week.km, scene.limits);
    }
    return std::move(hits).merged();
}

} // namespace mileplate::rules
