// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/strength/frequency.h"

#include "core/rules/fixes/proposals.h"
#include "core/rules/hits.h"
#include "core/rules/strength/lifts.h"

#include <algorithm>

namespace mileplate::rules {

namespace {

using enum Severity;

constexpr std::int64_t kBaseline = 2; // full-body sessions a week
constexpr double kApartH = 48;

std::vector<const Entry*> heavyAmong(const std::vector<const Entry*>& lifts, const Scene& scene)
{
    std::vector<const Entry*> heavy;
    std::ranges::copy_if(lifts, std::back_inserter(heavy),
                         [&](const Entry* lift) { return scene.hasHeavyLegs(*lift); });
    return heavy;
}

std::vector<const Entry*> countedLifts(const Scene& scene)
{
    auto lifts = liftsOf(scene);
    std::erase_if(lifts, [](const Entry* lift) { return lift->session->style == Style::Taper; });
    return lifts;
}

void judgeTooFew(std::int64_t n, const Scene& scene, Hits& hits)
{
    const bool oneIsEnough = scene.phase == PhaseKind::Peak;
    const std::int64_t least = oneIsEnough ? 1 : kBaseline;
    if (n < least)
        hits.add({.severity = n == 0 ? Advice : Info,
                  .figures = {{"n", n},
                              {"kind", std::string("few")},
                              {"threshold", static_cast<double>(least)}}});
}

void judgeTooMany(const std::vector<const Entry*>& lifts, const Scene& scene, Hits& hits)
{
    const Limits& limits = scene.limits;
    const auto heavy = heavyAmong(lifts, scene);
    const auto third = static_cast<std::size_t>(limits.strThirdHeavy);
    if (heavy.size() >= third)
        hits.add({.severity = scene.phase == PhaseKind::Base ? Advice : Warning,
                  .roles = {{"A", heavy[0]}, {"B", heavy[1]}, {"S", heavy[third - 1]}},
                  .figures = {{"n", static_cast<std::int64_t>(heavy.size())},
                              {"kind", std::string("third-heavy")},
                              {"threshold", limits.strThirdHeavy}},
                  .wording = 1});
    if (static_cast<double>(lifts.size()) > limits.strMostLifts)
        hits.add({.severity = Advice,
                  .figures = {{"n", static_cast<std::int64_t>(lifts.size())},
                              {"kind", std::string("many")},
                              {"threshold", limits.strMostLifts}}});
}

std::vector<Fix> oneMore(const Scene& scene)
{
    return additionsWhere(scene, nextLift(scene), [&](LocalTime start, LocalTime) {
        const auto isNear = [&](const Entry* lift) {
            return lift->session->kind == Kind::Strength &&
                   std::abs(inHours(lift->facts.start - start)) < kApartH;
        };
        return !isBeforeKeyRun(scene, start, 24) && std::ranges::none_of(scene.sessions, isNear);
    });
}

} // namespace

std::optional<Finding> liftsOffTarget(const Scene& scene)
{
    if (scene.isQuietTime())
        return std::nullopt;
    const auto lifts = countedLifts(scene);
    Hits hits(scene);
    judgeTooFew(static_cast<std::int64_t>(lifts.size()), scene, hits);
    if (scene.priority != Priority::Muscle)
        judgeTooMany(lifts, scene, hits);
    return std::move(hits).merged();
}

std::vector<Fix> fixLiftsOffTarget(const Scene& scene, const Finding&)
{
    const auto lifts = countedLifts(scene);
    if (static_cast<std::int64_t>(lifts.size()) < kBaseline)
        return oneMore(scene);
    auto heavy = heavyAmong(lifts, scene);
    std::vector<Fix> fixes;
    for (auto lift = heavy.rbegin(); lift != heavy.rend(); ++lift) {
        if (!mayChange(**lift, scene))
            continue;
        fixes.push_back({SetStyle{(*lift)->session->id, Style::Light}});
        fixes.push_back({SetStyle{(*lift)->session->id, Style::Power}});
    }
    if (static_cast<double>(lifts.size()) <= scene.limits.strMostLifts)
        return fixes;
    for (const Entry* lift : lifts) {
        if (mayChange(*lift, scene))
            fixes.push_back({Drop{lift->session->id}});
    }
    return fixes;
}

} // namespace mileplate::rules
