// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/racing/taper.h"

#include "core/rules/hits.h"
#include "core/rules/racing/taper_sums.h"

namespace mileplate::rules {

namespace {

using enum Severity;

std::optional<Severity> severityOfKept(double sets, double share, const Limits& limits)
{
    if (share > limits.raceSetsKeptWarning + kTolerance)
        return Warning;
    if (share > limits.raceSetsKeptAdvice + kTolerance)
        return Advice;
    return sets > 0 ? std::nullopt : std::optional(Info);
}

void addStrength(const Scene& scene, const RaceDay& race, Hits& hits)
{
    const auto usual = usualBefore(scene, race.day, 7, 28, strengthSets);
    if (!usual || *usual < scene.limits.raceSetsKeptMin - kTolerance || *usual <= 0)
        return;
    const double sets = strengthSets(scene, race.daysBefore(7, 1)).value_or(0);
    const double share = sets / *usual;
    if (const auto severity = severityOfKept(sets, share, scene.limits))
        hits.add({.severity = *severity,
                  .figures = {{"sets", nearest(sets)},
                              {"base", *usual},
                              {"cut", nearest(100 * (1 - share))}}});
}

void addRunning(const Scene& scene, const RaceDay& race, Hits& hits)
{
    const auto window = taperWindow(scene, race);
    const auto peak = usualBefore(scene, race.day, 14, 42, runKm);
    const auto km = window ? runKm(scene, window->days) : std::nullopt;
    if (!km || !peak || *peak < scene.limits.raceTaperMinKm - kTolerance || *peak <= 0)
        return;
    const double share = *km / *peak;
    Figures figures{{"km", *km},
                    {"peak", *peak},
                    {"pct", nearest(100 * share)},
                    {"win", std::string(window->words)},
                    {"race", race.name}};
    if (share < scene.limits.raceTaperTooLow - kTolerance) {
        hits.add({.severity = Info, .figures = std::move(figures), .wording = 1});
    } else if (share > window->limit + kTolerance) {
        figures.push_back({"limit", nearest(100 * window->limit)});
        const bool isWarning = window->isLast && isHalfOrLonger(*race.type);
        hits.add({.severity = isWarning ? Warning : Advice, .figures = std::move(figures)});
    }
}

bool isSharp(const Entry& entry)
{
    return isQuality(entry.session->kind) || entry.session->kind == Kind::Strides;
}

bool hasLostIntensity(const Scene& scene, const RaceDay& race)
{
    bool kept = false;
    const int days = static_cast<int>(scene.limits.raceSharpDays);
    forEachIn(scene, race.daysBefore(days, 1),
              [&](const Entry& entry) { kept |= isSharp(entry) || entry.facts.hardMinutes > 0; });
    int before = 0;
    forEachIn(scene, race.daysBefore(42, 15),
              [&](const Entry& entry) { before += isSharp(entry) ? 1 : 0; });
    return !kept && before >= scene.limits.raceSharpSessions;
}

} // namespace

std::optional<Finding> strengthNotCut(const Scene& scene)
{
    Hits hits(scene);
    for (const RaceDay& race : racesOn(scene, scene.week)) {
        if (race.isMain())
            addStrength(scene, race, hits);
    }
    return std::move(hits).merged();
}

std::optional<Finding> runningNotTapered(const Scene& scene)
{
    Hits hits(scene);
    for (const RaceDay& race : racesOn(scene, {scene.week.first, scene.week.past + Days{7}})) {
        if (race.isGoal() && race.type)
            addRunning(scene, race, hits);
    }
    return std::move(hits).merged();
}

std::optional<Finding> intensityLost(const Scene& scene)
{
    Hits hits(scene);
    for (const RaceDay& race : racesOn(scene, scene.week)) {
        if (race.isGoal() && hasLostIntensity(scene, race))
            hits.add({.severity = Advice, .figures = {{"race", race.name}}});
    }
    return std::move(hits).merged();
}

} // namespace mileplate::rules
