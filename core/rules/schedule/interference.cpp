// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/schedule/interference.h"

#include "core/rules/hits.h"

#include <algorithm>

namespace mileplate::rules {

namespace {

using enum Severity;

bool isStrength(const Entry& entry) { return entry.session->kind == Kind::Strength; }

// Runs that SCH-01 protects: what the athlete calls key, else quality and long
// runs; the days before an A or B race have rules of their own.
bool isProtected(const Entry& run, const Scene& scene)
{
    if (!scene.isKeyRun(run) || scene.isMainRace(run))
        return false;
    return run.session->key.has_value() || run.session->kind != Kind::HillSprints;
}

Severity severityBefore(const Entry& run, const Scene& scene)
{
    const bool isLong = run.session->kind == Kind::Long;
    switch (scene.priority) {
    case Priority::Run:
        return Warning;
    case Priority::Balanced:
        return isLong ? Advice : Warning;
    case Priority::Muscle:
        return isLong ? Info : Advice;
    }
    return Warning;
}

Severity severityOfBigSession(const Entry& lift, const Scene& scene)
{
    const bool huge = lift.facts.lss >= scene.limits.legHugeLss - kTolerance;
    if (scene.priority == Priority::Muscle)
        return Info;
    return huge || scene.lifter == Level::Novice ? Advice : Info;
}

bool isExplosive(const Entry& entry)
{
    const Session& session = *entry.session;
    return session.kind == Kind::Plyometrics || session.kind == Kind::HillSprints ||
           (session.kind == Kind::Strength && session.style == Style::Power);
}

Severity severityOfHeavyAfterRun(const Scene& scene)
{
    if (scene.priority == Priority::Run)
        return Info;
    const bool strongest = scene.priority == Priority::Muscle && scene.lifter == Level::Advanced;
    return strongest ? Warning : Advice;
}

struct Clash {
    Severity severity;
    std::string kind;
};

// What it means that `later` starts within hours of the end of `earlier` (SCH-03).
std::optional<Clash> clash(const Entry& earlier, const Entry& later, const Scene& scene)
{
    const bool demanding = scene.isDemandingRun(earlier);
    if (isExplosive(later) && (demanding || scene.hasHeavyLegs(earlier))) {
        const bool alsoHeavy = scene.hasHeavyLegs(later) && demanding;
        const Severity heavy = alsoHeavy ? severityOfHeavyAfterRun(scene) : Info;
        return Clash{std::max(Advice, heavy), "explosive"};
    }
    if (!scene.hasHeavyLegs(later) || !isRun(earlier.session->kind))
        return std::nullopt;
    if (demanding)
        return Clash{severityOfHeavyAfterRun(scene), "heavy"};
    const bool longEnough = earlier.facts.minutes >= 30 - kTolerance;
    if (scene.priority == Priority::Muscle && longEnough)
        return Clash{Info, "heavy"};
    return std::nullopt;
}

} // namespace

std::optional<Finding> heavyLegsBeforeKeyRun(const Scene& scene)
{
    const Limits& limits = scene.limits;
    const double limit = limits.schHeavyBeforeKeyH - limits.schSameTimeTolH;
    Hits hits(scene);
    for (const Entry* run : scene.thisWeek()) {
        if (!isProtected(*run, scene))
            continue;
        forEachBefore(scene, *run, limits.schBigBeforeKeyH, [&](const Entry& lift) {
            const double gap = gapBetweenStarts(lift, *run);
            if (!scene.hasHeavyLegs(lift) || gap <= 0)
                return;
            const bool tooClose = gap < limit - kTolerance;
            const bool big = gap < limits.schBigBeforeKeyH - kTolerance &&
                             lift.facts.lss >= limits.legBigLss - kTolerance;
            if (!tooClose && !big)
                return;
            hits.add({.severity = tooClose ? severityBefore(*run, scene)
                                           : severityOfBigSession(lift, scene),
                      .roles = {{"S", &lift}, {"K", run}},
                      .figures = {{"gap", gap},
                                  {"lss", lift.facts.lss},
                                  {"tier", std::int64_t{tooClose ? 1 : 2}},
                                  {"threshold", tooClose ? limit : limits.schBigBeforeKeyH}}});
        });
    }
    return std::move(hits).merged();
}

std::optional<Finding> liftBeforeKeyRunInOneBlock(const Scene& scene)
{
    if (scene.priority == Priority::Muscle)
        return std::nullopt;
    Hits hits(scene);
    for (const Entry* run : scene.thisWeek()) {
        if (!scene.isKeyRun(*run))
            continue;
        forEachBefore(scene, *run, 24, [&](const Entry& lift) {
            const double gap = gapFromEndToStart(lift, *run);
            const bool sameDay = dayOf(lift.facts.start) == dayOf(run->facts.start);
            const bool someLegs =
                isStrength(lift) && lift.facts.lss >= 1 - kTolerance && !scene.hasHeavyLegs(lift);
            if (!sameDay || !someLegs || gap < 0 || gap >= scene.limits.schSameDaySepH - kTolerance)
                return;
            hits.add({.severity = scene.priority == Priority::Run ? Advice : Info,
                      .roles = {{"S", &lift}, {"K", run}},
                      .figures = {{"gap", gap}, {"threshold", scene.limits.schSameDaySepH}}});
        });
    }
    return std::move(hits).merged();
}

std::optional<Finding> noGapBetweenRunAndLift(const Scene& scene)
{
    Hits hits(scene);
    for (const Entry* later : scene.thisWeek()) {
        if (!isExplosive(*later) && !scene.hasHeavyLegs(*later))
            continue;
        forEachBefore(scene, *later, kLongestSessionH, [&](const Entry& earlier) {
            const double gap = gapFromEndToStart(earlier, *later);
            if (gap < 0 || gap >= scene.limits.schSameDaySepH - kTolerance)
                return;
            if (const auto found = clash(earlier, *later, scene))
                hits.add({.severity = found->severity,
                          .roles = {{"R", &earlier}, {"X", later}},
                          .figures = {{"gap", gap},
                                      {"kind", found->kind},
                                      {"threshold", scene.limits.schSameDaySepH}}});
        });
    }
    return std::move(hits).merged();
}

std::optional<Finding> heavyLegsAfterVeryLongRun(const Scene& scene)
{
    static constexpr double kRecoveryH = 24;
    const Limits& limits = scene.limits;
    Hits hits(scene);
    for (const Entry* lift : scene.thisWeek()) {
        if (!scene.hasHeavyLegs(*lift))
            continue;
        forEachBefore(scene, *lift, kRecoveryH + kLongestSessionH, [&](const Entry& run) {
            const bool veryLong = run.session->kind == Kind::Long &&
                                  (run.facts.km >= limits.schBigLongKm - kTolerance ||
                                   run.facts.minutes >= limits.schBigLongMin - kTolerance);
            const double gap = gapFromEndToStart(run, *lift);
            if (!veryLong || gap < 0 || gap >= kRecoveryH - kTolerance)
                return;
            hits.add({.severity = scene.priority == Priority::Muscle ? Info : Advice,
                      .roles = {{"R", &run}, {"S", lift}},
                      .figures = {{"gap", gap}, {"threshold", kRecoveryH}}});
        });
    }
    return std::move(hits).merged();
}

} // namespace mileplate::rules
