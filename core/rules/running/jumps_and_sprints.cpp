// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/running/jumps_and_sprints.h"

#include "core/rules/fixes/proposals.h"
#include "core/rules/hits.h"
#include "core/rules/running/runs.h"

#include <algorithm>

namespace mileplate::rules {

namespace {

bool isJumpsOrSprints(const Entry& entry)
{
    return entry.session->kind == Kind::HillSprints || entry.session->kind == Kind::Plyometrics;
}

double maxContacts(const Scene& scene)
{
    switch (scene.lifter) {
    case Level::Novice:
        return scene.limits.plyoContactsNovice;
    case Level::Intermediate:
        return scene.limits.plyoContactsIntermediate;
    case Level::Advanced:
        return scene.limits.plyoContactsAdvanced;
    }
    return scene.limits.plyoContactsIntermediate;
}

// What is wrong, as one word for whoever sorts findings and as words for a message.
Figures reason(std::string kind, std::string words)
{
    return {{"kind", std::move(kind)}, {"reason", std::move(words)}};
}

void add(Hits& hits, const Entry& session, Figures figures)
{
    hits.add(
        {.severity = Severity::Advice, .roles = {{"S", &session}}, .figures = std::move(figures)});
}

void addCount(Hits& hits, const std::vector<const Entry*>& sessions, const Limits& limits)
{
    const auto most = static_cast<std::size_t>(limits.runHillPlyoSessions);
    if (sessions.size() <= most)
        return;
    Figures figures = reason("count", "too many sessions in a week");
    figures.push_back({"n", static_cast<std::int64_t>(sessions.size())});
    figures.push_back({"threshold", limits.runHillPlyoSessions});
    add(hits, *sessions[most], std::move(figures));
}

void addSpacing(Hits& hits, const Entry& later, const Scene& scene)
{
    for (const Entry* earlier : scene.sessions) {
        if (earlier == &later)
            return;
        const double gap = gapBetweenStarts(*earlier, later);
        if (!isJumpsOrSprints(*earlier) || gap >= scene.limits.runHillPlyoGapH - kTolerance)
            continue;
        Figures figures = reason("spacing", "two sessions too close together");
        figures.push_back({"gap", gap});
        figures.push_back({"threshold", scene.limits.runHillPlyoGapH});
        hits.add({.severity = Severity::Advice,
                  .roles = {{"A", earlier}, {"S", &later}},
                  .figures = std::move(figures)});
    }
}

void addSprints(Hits& hits, const Entry& session, const Scene& scene)
{
    if (session.session->kind != Kind::HillSprints)
        return;
    if (scene.runner == Level::Novice)
        add(hits, session, reason("novice", "too early in the first half-year of running"));
    if (prescribed(*session.session, &Workout::down) == HillReturn::Run)
        add(hits, session, reason("downhill", "running down costs what the hill saves"));
}

void addContacts(Hits& hits, const Entry& session, const Scene& scene)
{
    const auto contacts = prescribed(*session.session, &Workout::contacts);
    const double most = maxContacts(scene);
    if (session.session->kind != Kind::Plyometrics || !contacts || *contacts <= most)
        return;
    Figures figures = reason("contacts", "too many jumps in one session");
    figures.push_back({"contacts", std::int64_t{*contacts}});
    figures.push_back({"limit", std::llround(most)});
    figures.push_back({"threshold", most});
    add(hits, session, std::move(figures));
}

std::string kindOf(const Finding& finding)
{
    const auto found = std::ranges::find(finding.figures, "kind", &Figure::name);
    return found == finding.figures.end() ? std::string{} : std::get<std::string>(found->value);
}

// Moves of a session to where no other one is within two days.
std::vector<Fix> movesApart(const Scene& scene, const Entry& entry)
{
    return movesWhere(scene, entry, [&](LocalTime start, LocalTime) {
        return std::ranges::none_of(scene.sessions, [&](const Entry* other) {
            const double gap = inHours(other->facts.start - start);
            return other != &entry && isJumpsOrSprints(*other) &&
                   std::abs(gap) < scene.limits.runHillPlyoGapH;
        });
    });
}

} // namespace

std::optional<Finding> tooManyJumpsOrSprints(const Scene& scene)
{
    std::vector<const Entry*> sessions;
    for (const Entry* entry : scene.thisWeek()) {
        if (isJumpsOrSprints(*entry))
            sessions.push_back(entry);
    }
    Hits hits(scene);
    addCount(hits, sessions, scene.limits);
    for (const Entry* session : sessions)
        addSpacing(hits, *session, scene);
    for (const Entry* session : sessions) {
        addSprints(hits, *session, scene);
        addContacts(hits, *session, scene);
    }
    return std::move(hits).merged();
}

std::vector<Fix> fixJumpsAndSprints(const Scene& scene, const Finding& finding)
{
    const Entry* session = roleOf(finding, "S", scene);
    if (!session)
        return {};
    const std::string kind = kindOf(finding);
    std::vector<Fix> fixes;
    if (kind == "spacing") {
        fixes = movesApart(scene, *session);
        if (const Entry* earlier = roleOf(finding, "A", scene))
            append(fixes, movesApart(scene, *earlier));
    }
    if (!fixes.empty())
        return fixes;
    const bool sprints = session->session->kind == Kind::HillSprints;
    if (mayChange(*session, scene) && sprints)
        fixes.push_back({SetKindTo{session->session->id, Kind::HillsEasy}});
    if (mayChange(*session, scene) && kind != "downhill" && kind != "contacts")
        fixes.push_back({Drop{session->session->id}});
    if (mayChange(*session, scene) && kind == "contacts")
        fixes.push_back(
            {ChangePlan{.session = session->session->id,
                        .changes = {.contacts = static_cast<int>(maxContacts(scene))}}});
    if (mayChange(*session, scene) && kind == "downhill")
        fixes.insert(fixes.begin(), {ChangePlan{.session = session->session->id,
                                                .changes = {.down = HillReturn::Walk}}});
    return fixes;
}

} // namespace mileplate::rules
