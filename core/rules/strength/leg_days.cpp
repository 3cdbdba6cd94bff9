// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/strength/leg_days.h"

#include "core/rules/fixes/proposals.h"
#include "core/rules/hits.h"

namespace mileplate::rules {

namespace {

constexpr std::array kLegMuscles{Muscle::Quads, Muscle::Hams, Muscle::Glutes};

// Muscles that two heavy sessions both load with at least three hard sets.
std::vector<std::string> sharedMuscles(const Entry& a, const Entry& b)
{
    const bool nothingKnown = a.session->exercises.empty() && b.session->exercises.empty();
    std::vector<std::string> shared;
    for (const Muscle muscle : kLegMuscles) {
        const bool both = a.facts.hardSets[muscle] >= 3 && b.facts.hardSets[muscle] >= 3;
        if (both || nothingKnown)
            shared.emplace_back(nameOf(muscle));
    }
    return shared;
}

} // namespace

std::optional<Finding> legDaysBackToBack(const Scene& scene)
{
    Hits hits(scene);
    for (const Entry* later : scene.thisWeek()) {
        if (!scene.hasHeavyLegs(*later))
            continue;
        forEachBefore(scene, *later, scene.limits.strLegDayGapH, [&](const Entry& earlier) {
            const double gap = gapBetweenStarts(earlier, *later);
            if (!scene.hasHeavyLegs(earlier) || gap >= scene.limits.strLegDayGapH - kTolerance)
                return;
            if (auto muscles = sharedMuscles(earlier, *later); !muscles.empty())
                hits.add({.severity = Severity::Advice,
                          .roles = {{"A", &earlier}, {"B", later}},
                          .figures = {{"gap", gap},
                                      {"muscles", std::move(muscles)},
                                      {"threshold", scene.limits.strLegDayGapH}}});
        });
    }
    return std::move(hits).merged();
}

std::vector<Fix> fixLegDays(const Scene& scene, const Finding& finding)
{
    const Entry* first = roleOf(finding, "A", scene);
    const Entry* second = roleOf(finding, "B", scene);
    if (!first || !second)
        return {};
    auto fixes = movesWhere(scene, *second, [&](LocalTime start, LocalTime) {
        return start >= first->facts.start + std::chrono::hours{48};
    });
    append(fixes, movesWhere(scene, *first, [&](LocalTime start, LocalTime) {
               return second->facts.start >= start + std::chrono::hours{48};
           }));
    if (mayChange(*second, scene))
        fixes.push_back({SetFocus{second->session->id, Focus::Upper}});
    return fixes;
}

} // namespace mileplate::rules
