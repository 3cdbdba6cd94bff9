// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/fatigue/readiness.h"

#include "core/load/muscle_fatigue.h"
#include "core/rules/fixes/proposals.h"
#include "core/rules/hits.h"

#include <algorithm>

namespace mileplate::rules {

namespace {

constexpr std::array kLegs{Muscle::Quads, Muscle::Hams, Muscle::Glutes, Muscle::Calves};
constexpr double kMemoryH = 24.0 * load::kFatigueMemory.count();

struct Tired {
    Muscle muscle = Muscle::Quads;
    double readiness = 100; // %
};

// The points of each leg muscle at the start of a session. Asked for every slot under a
// card in the air, so only the legs are reckoned, and only from sessions at hand.
std::array<double, kLegs.size()> pointsBefore(const Scene& scene, const Entry& later)
{
    std::array<double, kLegs.size()> points{};
    for (const Entry* earlier : scene.sessions) {
        if (earlier->facts.start > later.facts.start)
            break;
        const double hours = gapFromEndToStart(*earlier, later);
        if (earlier == &later || hours < 0 || hours > kMemoryH)
            continue;
        const load::Remainder left(hours);
        for (std::size_t i = 0; i < kLegs.size(); ++i)
            points[i] += left.of(kLegs[i], earlier->facts.fatigue[kLegs[i]]);
    }
    return points;
}

Tired leastReady(const Scene& scene, const Entry& session)
{
    const auto points = pointsBefore(scene, session);
    const auto most = std::ranges::max_element(points);
    return {kLegs[static_cast<std::size_t>(most - points.begin())], load::readiness(*most)};
}

} // namespace

std::optional<Finding> muscleNotReady(const Scene& scene)
{
    Hits hits(scene);
    for (const Entry* entry : scene.thisWeek()) {
        if (!scene.isKeyRun(*entry) && !scene.hasHeavyLegs(*entry))
            continue;
        const Tired tired = leastReady(scene, *entry);
        if (tired.readiness < scene.limits.fatReadiness - kTolerance)
            hits.add({.severity = Severity::Advice,
                      .roles = {{"S", entry}},
                      .figures = {{"muscle", std::string(nameOf(tired.muscle))},
                                  {"readiness", nearest(tired.readiness)},
                                  {"threshold", scene.limits.fatReadiness}}});
    }
    return std::move(hits).merged();
}

std::vector<Fix> fixMuscleNotReady(const Scene& scene, const Finding& finding)
{
    static constexpr Duration kDay = std::chrono::hours{24};
    const Entry* session = roleOf(finding, "S", scene);
    if (!session)
        return {};
    auto fixes = movesWhere(scene, *session, [&](LocalTime start, LocalTime) {
        return start >= session->facts.start + kDay;
    });
    forEachBefore(scene, *session, kMemoryH, [&](const Entry& earlier) {
        if (scene.hasHeavyLegs(earlier))
            append(fixes, fewerLegSets(scene, earlier, scene.limits.legHeavyLss));
    });
    if (session->session->kind == Kind::Strength && mayChange(*session, scene))
        fixes.push_back({SetStyle{session->session->id, Style::Light}});
    return fixes;
}

} // namespace mileplate::rules
