// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/racing/near_race.h"

#include "core/rules/hits.h"
#include "core/rules/racing/race_day.h"

#include <algorithm>
#include <cmath>

namespace mileplate::rules {

namespace {

using enum Severity;

Days wholeDays(double days) { return Days{static_cast<int>(std::ceil(days))}; }

// From this Monday on, as far ahead as a race can matter to a session of the week.
DayRange weekAnd(const Scene& scene, double days)
{
    return {scene.week.first, scene.week.past + wholeDays(days) + Days{1}};
}

double hoursTo(const RaceDay& race, const Entry& session)
{
    return inHours(race.start - session.facts.start);
}

// How near to a goal race a run of that length is too near; nothing for shorter runs.
struct LongRunLimit {
    double days;
    Severity severity;
};

std::optional<LongRunLimit> longRunLimit(RaceClass type, const SessionFacts& run,
                                         const Limits& limits)
{
    const bool isLong = run.minutes >= limits.raceLongRunMin - kTolerance;
    const bool isVeryLong = run.minutes >= limits.raceLongRunMarathonMin - kTolerance ||
                            run.km >= limits.raceLongRunMarathonKm - kTolerance;
    if (type == RaceClass::Marathon && isVeryLong)
        return LongRunLimit{limits.raceLongRunMarathonD, Warning};
    if (isLong && isHalfOrLonger(type))
        return LongRunLimit{limits.raceLongRunHalfD, Warning};
    if (isLong)
        return LongRunLimit{limits.raceLongRunShortD, Advice};
    return std::nullopt;
}

void addLongRun(const Scene& scene, const Entry& run, const RaceDay& race, Hits& hits)
{
    const auto limit = longRunLimit(*race.type, run.facts, scene.limits);
    const double days = hoursTo(race, run) / 24;
    if (!limit || run.session->race == race.race->id || days <= 0 ||
        days >= limit->days - kTolerance)
        return;
    hits.add({.severity = limit->severity,
              .roles = {{"S", &run}},
              .figures = {{"days", days},
                          {"km", run.facts.km},
                          {"race", race.name},
                          {"threshold", limit->days}}});
}

// A race that was run or is going to be, by its card; one that is no goal of the season,
// such as a time trial, counts as C.
struct Aftermath {
    Day day{};
    RaceClass type;
    bool isMinor;
};

std::optional<Aftermath> aftermathOf(const Entry& card, const Scene& scene)
{
    const Race* race = scene.diary.races.find(card.session->race);
    const auto own = race ? classOf(race->distance) : std::nullopt;
    const auto type = own ? own : classOf(kilometres(card.facts.km));
    if (!type)
        return std::nullopt;
    return Aftermath{dayOf(card.facts.start), *type, !scene.isMainRace(card)};
}

enum class Strain { Run, Legs };

std::optional<Strain> strainOf(const Entry& entry, const Scene& scene)
{
    const bool isLong = entry.facts.minutes >= scene.limits.schHardLongMin - kTolerance;
    if (isRun(entry.session->kind) && (isQuality(entry.session->kind) || isLong))
        return Strain::Run;
    return scene.hasHeavyLegs(entry) ? std::optional(Strain::Legs) : std::nullopt;
}

double recoveryDays(RaceClass type, Strain strain, const Limits& limits)
{
    const bool run = strain == Strain::Run;
    switch (type) {
    case RaceClass::FiveK:
        return run ? limits.raceRecovery5kRun : limits.raceRecovery5kLegs;
    case RaceClass::TenK:
        return run ? limits.raceRecovery10kRun : limits.raceRecovery10kLegs;
    case RaceClass::Half:
        return run ? limits.raceRecoveryHalfRun : limits.raceRecoveryHalfLegs;
    case RaceClass::Marathon:
        return run ? limits.raceRecoveryMarathonRun : limits.raceRecoveryMarathonLegs;
    }
    return 0;
}

std::int64_t lastEasyDay(const Aftermath& race, Strain strain, const Limits& limits)
{
    const double days = recoveryDays(race.type, strain, limits);
    const double limit = race.isMinor && days > 0 ? std::max(1.0, days / 2) : days;
    return static_cast<std::int64_t>(limit);
}

double longestRecovery(const Limits& limits)
{
    return std::max({limits.raceRecovery5kRun, limits.raceRecovery5kLegs, limits.raceRecovery10kRun,
                     limits.raceRecovery10kLegs, limits.raceRecoveryHalfRun,
                     limits.raceRecoveryHalfLegs, limits.raceRecoveryMarathonRun,
                     limits.raceRecoveryMarathonLegs});
}

void addAftermath(const Scene& scene, const Aftermath& race, Hits& hits)
{
    for (const Entry* entry : scene.thisWeek()) {
        const auto strain = strainOf(*entry, scene);
        const std::int64_t day = (dayOf(entry->facts.start) - race.day).count();
        if (!strain || day < 1)
            continue;
        const std::int64_t limit = lastEasyDay(race, *strain, scene.limits);
        if (day > limit)
            continue;
        hits.add({.severity = isHalfOrLonger(race.type) ? Warning : Advice,
                  .roles = {{"S", entry}},
                  .figures = {{"day", day},
                              {"limit", limit},
                              {"typ", std::string(nameOf(race.type))},
                              {"race", std::string(wordsFor(race.type))}}});
    }
}

} // namespace

std::optional<Finding> heavyLegsBeforeRace(const Scene& scene)
{
    const Limits& limits = scene.limits;
    const double far = std::max(limits.raceHeavyHAdvice, limits.raceHeavyHWarning);
    const auto races = racesOn(scene, weekAnd(scene, far / 24));
    Hits hits(scene);
    for (const Entry* lift : scene.thisWeek()) {
        for (const RaceDay& race : races) {
            const double hours = hoursTo(race, *lift);
            if (!race.isMain() || !scene.hasHeavyLegs(*lift) || hours <= 0 ||
                hours >= far - kTolerance)
                continue;
            const bool isWarning = hours < limits.raceHeavyHWarning - kTolerance;
            hits.add({.severity = isWarning ? Warning : Advice,
                      .roles = {{"S", lift}},
                      .figures = {{"hours", hours},
                                  {"race", race.name},
                                  {"threshold", isWarning ? limits.raceHeavyHWarning
                                                          : limits.raceHeavyHAdvice}}});
        }
    }
    return std::move(hits).merged();
}

std::optional<Finding> longRunBeforeRace(const Scene& scene)
{
    const Limits& limits = scene.limits;
    const double far =
        std::max({limits.raceLongRunMarathonD, limits.raceLongRunHalfD, limits.raceLongRunShortD});
    const auto races = racesOn(scene, weekAnd(scene, far));
    Hits hits(scene);
    for (const Entry* run : scene.thisWeek()) {
        for (const RaceDay& race : races) {
            if (isRun(run->session->kind) && race.isGoal() && race.type)
                addLongRun(scene, *run, race, hits);
        }
    }
    return std::move(hits).merged();
}

std::optional<Finding> hardAfterRace(const Scene& scene)
{
    const Days far = wholeDays(longestRecovery(scene.limits));
    Hits hits(scene);
    forEachIn(scene, {scene.week.first - far, scene.week.past}, [&](const Entry& card) {
        if (card.session->kind != Kind::Race)
            return;
        if (const auto race = aftermathOf(card, scene))
            addAftermath(scene, *race, hits);
    });
    return std::move(hits).merged();
}

} // namespace mileplate::rules
