// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/racing/near_race.h"

#include "core/rules/fixes/proposals.h"
#include "core/rules/racing/race_day.h"

#include <algorithm>

namespace mileplate::rules {

namespace {

double numberOf(const Finding& finding, std::string_view name)
{
    const auto figure = std::ranges::find(finding.figures, name, &Figure::name);
    if (figure == finding.figures.end())
        return 0;
    if (const auto* whole = std::get_if<std::int64_t>(&figure->value))
        return static_cast<double>(*whole);
    const auto* number = std::get_if<double>(&figure->value);
    return number ? *number : 0;
}

// When the race of a finding starts, which lies so many hours after the session.
LocalTime raceStart(const Entry& session, double hours)
{
    return session.facts.start + minutes(60 * hours);
}

} // namespace

std::vector<Fix> fixHeavyLegsBeforeRace(const Scene& scene, const Finding& finding)
{
    const Entry* lift = roleOf(finding, "S", scene);
    if (!lift || !mayChange(*lift, scene))
        return {};
    const LocalTime race = raceStart(*lift, numberOf(finding, "hours"));
    const Duration clear = minutes(60 * scene.limits.raceHeavyHAdvice);
    std::vector<Fix> fixes{{SetStyle{lift->session->id, Style::Taper}}};
    append(fixes, movesWhere(scene, *lift,
                             [&](LocalTime start, LocalTime) { return start + clear <= race; }));
    fixes.push_back({SetFocus{lift->session->id, Focus::Upper}});
    return fixes;
}

std::vector<Fix> fixLongRunBeforeRace(const Scene& scene, const Finding& finding)
{
    static constexpr double kStillFineMin = 80;
    const Entry* run = roleOf(finding, "S", scene);
    if (!run || !mayChange(*run, scene))
        return {};
    const LocalTime race = raceStart(*run, 24 * numberOf(finding, "days"));
    const Duration clear = minutes(24 * 60 * numberOf(finding, "threshold"));
    std::vector<Fix> fixes;
    if (run->facts.minutes > kStillFineMin)
        fixes.push_back({ScaleRun{run->session->id, kStillFineMin / run->facts.minutes}});
    append(fixes, movesWhere(scene, *run,
                             [&](LocalTime start, LocalTime) { return start + clear <= race; }));
    return fixes;
}

std::vector<Fix> fixHardAfterRace(const Scene& scene, const Finding& finding)
{
    static constexpr double kEasyMin = 45;
    const Entry* session = roleOf(finding, "S", scene);
    if (!session || !mayChange(*session, scene))
        return {};
    std::vector<Fix> fixes;
    if (session->session->kind == Kind::Strength)
        fixes.push_back({SetStyle{session->session->id, Style::Light}});
    else if (session->session->kind != Kind::Race)
        fixes.push_back({SetKindTo{session->session->id, Kind::Easy,
                                   minutes(std::min(kEasyMin, session->facts.minutes))}});
    const Days after{static_cast<int>(numberOf(finding, "limit") - numberOf(finding, "day")) + 1};
    const Day clear = dayOf(session->facts.start) + after;
    append(fixes, movesWhere(scene, *session,
                             [&](LocalTime start, LocalTime) { return dayOf(start) >= clear; }));
    return fixes;
}

} // namespace mileplate::rules
