// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/running/easy_runs.h"

#include "core/load/vdot.h"
#include "core/rules/hits.h"
#include "core/rules/running/runs.h"

#include <fmt/format.h>

namespace mileplate::rules {

namespace {

using enum Severity;

// The heart rate up to which a run is easy. A maximum that is only guessed by age does
// not count here.
std::optional<double> easyHeartRate(const Scene& scene)
{
    const Athlete& athlete = scene.athlete;
    if (athlete.thresholdHeartRateBpm)
        return scene.limits.easyHrMax * *athlete.thresholdHeartRateBpm;
    if (athlete.maxHeartRateBpm)
        return scene.limits.easyHrMax * 0.90 * *athlete.maxHeartRateBpm;
    return std::nullopt;
}

// The fastest pace that still is easy, s/km.
std::optional<double> easyPaceLimit(const Scene& scene)
{
    const auto vdot = load::vdotOf(scene.athlete);
    if (!vdot)
        return std::nullopt;
    return load::paceAtFraction(*vdot, scene.limits.easyVdotMax) - scene.limits.easyPaceTolS;
}

// s/km, where both distance and time were recorded.
std::optional<double> recordedPace(const Entry& run)
{
    const Done& done = *run.session->done;
    const bool timed = done.timer || done.workout.duration || done.moving || done.elapsed;
    if (!timed || run.facts.km <= 0)
        return std::nullopt;
    return run.facts.minutes * 60 / run.facts.km;
}

std::string paceText(double secondsPerKm)
{
    const long seconds = std::lround(secondsPerKm);
    return fmt::format("{}:{:02}/km", seconds / 60, seconds % 60);
}

// How it shows that a run was harder than easy; nothing where it was not.
struct Harder {
    Figures figures;
    int wording;
};

std::optional<Harder> harderByHeartRate(double rate, const Scene& scene)
{
    const auto limit = easyHeartRate(scene);
    if (!limit || rate <= *limit + kTolerance)
        return std::nullopt;
    return Harder{.figures = {{"why", std::string("hr")},
                              {"hr", std::llround(rate)},
                              {"limit", std::floor(*limit)},
                              {"threshold", tenths(*limit)}},
                  .wording = 0};
}

std::optional<Harder> harderByPace(const Entry& run, const Scene& scene)
{
    const auto limit = easyPaceLimit(scene);
    const auto pace = recordedPace(run);
    if (!limit || !pace || *pace >= *limit - kTolerance)
        return std::nullopt;
    return Harder{.figures = {{"why", std::string("pace")},
                              {"pace", paceText(*pace)},
                              {"limit", paceText(*limit)},
                              {"threshold", tenths(*limit)}},
                  .wording = 1};
}

std::optional<Harder> harderThanEasy(const Entry& run, const Scene& scene)
{
    if (!run.facts.completed || !run.session->done)
        return std::nullopt;
    const Done& done = *run.session->done;
    const auto measured = done.averageHeartRateBpm
                              ? harderByHeartRate(*done.averageHeartRateBpm, scene)
                              : harderByPace(run, scene);
    if (measured)
        return measured;
    const auto& effort = done.workout.rpe;
    if (!effort || *effort < scene.limits.easyRpe - kTolerance)
        return std::nullopt;
    return Harder{.figures = {{"why", std::string("rpe")},
                              {"rpe", *effort},
                              {"threshold", scene.limits.easyRpe}},
                  .wording = 2};
}

} // namespace

std::optional<Finding> warmUpMissing(const Scene& scene)
{
    const Limits& limits = scene.limits;
    Hits hits(scene);
    for (const Entry* run : scene.thisWeek()) {
        const auto before = prescribed(*run->session, &Workout::warmUp);
        const auto after = prescribed(*run->session, &Workout::coolDown);
        if (!isQuality(run->session->kind) || (!before && !after))
            continue;
        const double warmUp = inKilometres(before.value_or(Distance{}));
        const double coolDown = inKilometres(after.value_or(Distance{}));
        if (std::min(warmUp, coolDown) >= limits.runWarmupKmInfo - kTolerance)
            continue;
        const bool cold = warmUp < limits.runWarmupKmAdvice - kTolerance;
        hits.add(
            {.severity = cold ? Advice : Info,
             .roles = {{"S", run}},
             .figures = {{"wu", warmUp}, {"cd", coolDown}, {"threshold", limits.runWarmupKmInfo}}});
    }
    return std::move(hits).merged();
}

std::optional<Finding> easyRunNotEasy(const Scene& scene)
{
    std::vector<std::pair<const Entry*, Harder>> runs;
    for (const Entry* run : scene.thisWeek()) {
        const Kind kind = run->session->kind;
        if (kind != Kind::Easy && kind != Kind::Recovery)
            continue;
        if (auto harder = harderThanEasy(*run, scene))
            runs.emplace_back(run, *std::move(harder));
    }
    Hits hits(scene);
    for (auto& [run, harder] : runs)
        hits.add({.severity = runs.size() >= 2 ? Advice : Info,
                  .roles = {{"S", run}},
                  .figures = std::move(harder.figures),
                  .wording = harder.wording});
    return std::move(hits).merged();
}

} // namespace mileplate::rules
