// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/running/weekly_distance.h"

#include "core/rules/fixes/proposals.h"
#include "core/rules/hits.h"
#include "core/rules/running/runs.h"

#include <algorithm>

namespace mileplate::rules {

namespace {

using enum Severity;

constexpr double kSuggestedGrowth = 1.10;

Severity severityOfJump(bool large, const Scene& scene)
{
    if (scene.runner == Level::Novice)
        return large ? Warning : Advice;
    return large ? Advice : Info;
}

bool hasRun(const Scene& scene, Day day)
{
    return std::ranges::any_of(scene.diary.days.on(day).sessions, [&](const Entry& entry) {
        return isRun(entry.session->kind) && entry.facts.effectiveAt(scene.now);
    });
}

// Days without a run before the week's first one.
struct Break {
    Day lastRun;
    std::int64_t days;
};

std::optional<Break> breakBeforeFirstRun(const Scene& scene)
{
    const auto sessions = scene.thisWeek();
    const auto first = std::ranges::find_if(
        sessions, [](const Entry* entry) { return isRun(entry->session->kind); });
    if (first == sessions.end())
        return std::nullopt;
    const Day back = dayOf((*first)->facts.start);
    for (Day day = back - Days{1}; day >= scene.diary.days.span().first; day -= Days{1}) {
        if (hasRun(scene, day))
            return Break{.lastRun = day, .days = (back - day).count() - 1};
    }
    return std::nullopt;
}

// Kilometres a week in the four weeks that end with the last run.
double weeklyKmBefore(const Break& gap, const Scene& scene)
{
    double km = 0;
    forEachIn(scene, {gap.lastRun - Days{27}, gap.lastRun + Days{1}}, [&](const Entry& entry) {
        if (isRun(entry.session->kind))
            km += entry.facts.km;
    });
    return km / 4;
}

double shareAfter(const Break& gap, const Limits& limits)
{
    const auto days = static_cast<double>(gap.days);
    if (days >= limits.runBreakVeryLongD)
        return limits.runBreak28d;
    return days >= limits.runBreakLongD ? limits.runBreak14d : limits.runBreak7d;
}

bool hasQualityRun(const Scene& scene)
{
    return std::ranges::any_of(scene.thisWeek(),
                               [](const Entry* entry) { return isQuality(entry->session->kind); });
}

} // namespace

std::optional<Finding> weeklyDistanceJump(const Scene& scene)
{
    const auto base = baselineOf(scene, &WeekSums::km);
    if (scene.isQuietTime() || !base || *base <= 0)
        return std::nullopt;
    const Limits& limits = scene.limits;
    const double km = sumsOf(scene, scene.week.first).km;
    if (km - *base <= limits.runWeekJumpMinKm + kTolerance ||
        km <= limits.runWeekJumpAdvice * *base + kTolerance)
        return std::nullopt;
    const bool large = km > limits.runWeekJumpWarning * *base + kTolerance;
    const double threshold = large ? limits.runWeekJumpWarning : limits.runWeekJumpAdvice;
    Hits hits(scene);
    hits.add({.severity = severityOfJump(large, scene),
              .figures = {{"km", km},
                          {"base", tenths(*base)},
                          {"pct", std::llround((km / *base - 1) * 100)},
                          {"threshold", std::round((threshold - 1) * 100)}}});
    return std::move(hits).merged();
}

std::optional<Finding> backFromBreak(const Scene& scene)
{
    const Limits& limits = scene.limits;
    if (static_cast<double>(scene.history().count()) < limits.runBreakHistoryD)
        return std::nullopt;
    const auto gap = breakBeforeFirstRun(scene);
    if (!gap || static_cast<double>(gap->days) < limits.runBreakD)
        return std::nullopt;
    const double km = sumsOf(scene, scene.week.first).km;
    const double before = weeklyKmBefore(*gap, scene);
    const double cap = before * shareAfter(*gap, limits);
    const auto figures = [&](std::string kind) {
        return Figures{{"gap", gap->days},      {"km", km},         {"cap", tenths(cap)},
                       {"pre", tenths(before)}, {"threshold", cap}, {"kind", std::move(kind)}};
    };
    Hits hits(scene);
    if (km > cap + kTolerance)
        hits.add({.severity = Warning, .figures = figures("distance")});
    if (static_cast<double>(gap->days) >= limits.runBreakLongD && hasQualityRun(scene))
        hits.add({.severity = Warning, .figures = figures("quality"), .wording = 1});
    return std::move(hits).merged();
}

std::vector<Fix> fixWeeklyDistanceJump(const Scene& scene, const Finding&)
{
    const auto base = baselineOf(scene, &WeekSums::km);
    if (!base)
        return {};
    const double excess = sumsOf(scene, scene.week.first).km - kSuggestedGrowth * *base;
    const auto easy = changeableRuns(scene, isEasyRun);
    std::vector<Fix> fixes;
    propose(fixes, shortened(easy, excess));
    propose(fixes, shortened(changeableRuns(scene, isAnyRun), excess));
    const auto shortest =
        std::ranges::min_element(easy, {}, [](const Entry* run) { return run->facts.km; });
    if (shortest != easy.end())
        propose(fixes, {Drop{(*shortest)->session->id}});
    return fixes;
}

namespace {

// The week after it halfway back to what it holds: a return takes two or three weeks.
Fix overTwoWeeks(const Fix& thisWeek, const Scene& scene, double cap)
{
    double km = 0;
    std::vector<const Entry*> runs;
    for (const Entry* run : scene.on({scene.week.past, scene.week.past + Days{7}})) {
        if (isAnyRun(run->session->kind) && run->facts.km > 0 && mayChange(*run, scene)) {
            runs.push_back(run);
            km += run->facts.km;
        }
    }
    const Fix slower = shortened(runs, km - (cap + km) / 2);
    if (slower.empty())
        return {};
    Fix fix = thisWeek;
    fix.insert(fix.end(), slower.begin(), slower.end());
    return fix;
}

} // namespace

std::vector<Fix> fixBackFromBreak(const Scene& scene, const Finding&)
{
    const auto gap = breakBeforeFirstRun(scene);
    if (!gap)
        return {};
    Fix easy;
    for (const Entry* entry : scene.thisWeek()) {
        if (isQualityTraining(entry->session->kind) && mayChange(*entry, scene))
            easy.push_back(SetKindTo{entry->session->id, Kind::Easy});
    }
    const double cap = weeklyKmBefore(*gap, scene) * shareAfter(*gap, scene.limits);
    const double excess = sumsOf(scene, scene.week.first).km - cap;
    const Fix shorter = shortened(changeableRuns(scene, isAnyRun), excess);
    Fix both = easy;
    both.insert(both.end(), shorter.begin(), shorter.end());
    std::vector<Fix> fixes;
    for (const Fix& fix : {shorter, easy, both})
        propose(fixes, fix);
    propose(fixes, overTwoWeeks(both, scene, cap));
    return fixes;
}

} // namespace mileplate::rules
