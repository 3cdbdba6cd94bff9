// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/review.h"

#include "core/rules/rule.h"

#include <algorithm>

namespace mileplate::rules {

namespace {

enum class When { Always, NotMoreSevere };

struct Suppression {
    std::string_view by;
    std::string_view rule;
    When when;
};

// Which finding stands for which (rulebook 3.1), in the order of application.
constexpr auto kSuppressions = std::to_array<Suppression>({
    {"SCH-05", "SCH-07", When::NotMoreSevere},
});

bool isMuted(const Rule& rule, const Scene& scene)
{
    if (rule.isSafety)
        return false;
    const auto muted = scene.athlete.muted.find(std::string(rule.id));
    return muted != scene.athlete.muted.end() && dayOf(scene.now) <= muted->second;
}

std::vector<Finding> evaluated(const Scene& scene, Scope scope)
{
    std::vector<Finding> findings;
    for (const Rule& rule : catalogue()) {
        if ((scope == Scope::Positions && !rule.byPosition) || isMuted(rule, scene))
            continue;
        if (auto finding = rule.check(scene)) {
            finding->rule = rule.id;
            findings.push_back(*std::move(finding));
        }
    }
    return findings;
}

void suppress(Review& review, const Suppression& row)
{
    const auto by = std::ranges::find(review.findings, row.by, &Finding::rule);
    const auto found = std::ranges::find(review.findings, row.rule, &Finding::rule);
    if (by == review.findings.end() || found == review.findings.end())
        return;
    if (row.when == When::NotMoreSevere && found->severity > by->severity)
        return;
    review.suppressed.push_back({std::move(*found), row.by});
    review.findings.erase(found);
}

auto rank(const Finding& finding)
{
    const Rule* rule = findRule(finding.rule);
    return std::tuple(-static_cast<int>(finding.severity), !rule->isSafety,
                      static_cast<int>(rule->family), finding.date, finding.rule);
}

} // namespace

Review review(const Diary& diary, Day anyDayOfTheWeek, LocalTime now, Scope scope)
{
    const Scene scene(diary, anyDayOfTheWeek, now);
    Review review{.findings = evaluated(scene, scope)};
    for (const Suppression& row : kSuppressions)
        suppress(review, row);
    std::ranges::sort(review.findings, {}, rank);
    return review;
}

std::array<int, kCountOf<Severity>> countsOf(const std::vector<Finding>& findings)
{
    std::array<int, kCountOf<Severity>> counts{};
    for (const Finding& finding : findings)
        ++counts[static_cast<std::size_t>(finding.severity)];
    return counts;
}

int penaltyOf(const std::vector<Finding>& findings)
{
    static constexpr std::array<int, kCountOf<Severity>> kWeights{6, 30, 100, 1000};
    int sum = 0;
    for (const Finding& finding : findings)
        sum += kWeights[static_cast<std::size_t>(finding.severity)];
    return sum;
}

} // namespace mileplate::rules
