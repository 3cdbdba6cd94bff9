// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/review.h"

#include "core/rules/fatigue/overreaching.h"
#include "core/rules/rule.h"
#include "core/rules/suppression.h"

#include <algorithm>

namespace mileplate::rules {

namespace {

// With any answer of the safety scope, nobody is told to do more.
constexpr std::array<std::string_view, 2> kProgressionSuggestions{"OPP-01", "OPP-02"};

bool isSilenced(std::string_view id, const Scene& scene)
{
    if (!scene.athlete.flags.empty() &&
        std::ranges::find(kProgressionSuggestions, id) != kProgressionSuggestions.end())
        return true;
    const auto muted = scene.athlete.muted.find(std::string(id));
    return muted != scene.athlete.muted.end() && dayOf(scene.now) <= muted->second &&
           !findRule(id)->isSafety;
}

std::vector<Finding> evaluated(const Scene& scene, Scope scope)
{
    std::vector<Finding> findings;
    for (const Rule& rule : catalogue()) {
        if (scope == Scope::Positions && !rule.byPosition)
            continue;
        if (auto finding = rule.check(scene)) {
            finding->rule = rule.id;
            findings.push_back(*std::move(finding));
        }
    }
    return findings;
}

// Signs count even where the athlete has muted the rule that sees them: FAT-07 is for
// safety.
void gatherSigns(Review& review, const Scene& scene)
{
    auto finding = severalSignsAtOnce(scene, review.findings);
    if (!finding)
        return;
    finding->rule = findRule("FAT-07")->id;
    suppressSigns(review, finding->rule);
    review.findings.push_back(*std::move(finding));
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
    if (scope == Scope::Everything)
        gatherSigns(review, scene);
    std::erase_if(review.findings,
                  [&](const Finding& finding) { return isSilenced(finding.rule, scene); });
    suppress(review);
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

namespace {

int weightOf(Severity severity)
{
    static constexpr std::array<int, kCountOf<Severity>> kWeights{6, 30, 100, 1000};
    return kWeights[static_cast<std::size_t>(severity)];
}

} // namespace

int penaltyOf(const std::vector<Finding>& findings)
{
    int sum = 0;
    for (const Finding& finding : findings)
        sum += weightOf(finding.severity);
    return sum;
}

int penaltyOfRepeats(const std::vector<Finding>& findings)
{
    int sum = 0;
    for (const Finding& finding : findings)
        sum += weightOf(finding.severity) * (finding.occurrences - 1);
    return sum;
}

} // namespace mileplate::rules
