// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/recovery/sleep.h"

#include "core/rules/fixes/proposals.h"
#include "core/rules/hits.h"
#include "core/rules/recovery/check_in.h"

#include <algorithm>
#include <cmath>

namespace mileplate::rules {

namespace {

constexpr int kNights = 7;
constexpr int kFewestNights = 4;

struct Grade {
    Severity severity;
    double limit;
};

std::optional<Grade> gradeOf(double hours, double adviceLimit, double warningLimit)
{
    if (hours < warningLimit - kTolerance)
        return Grade{Severity::Warning, warningLimit};
    if (hours < adviceLimit - kTolerance)
        return Grade{Severity::Advice, adviceLimit};
    return std::nullopt;
}

// The last morning of the week that has come; a week that is over is judged by its Sunday.
std::optional<Day> lastMorningThatCame(const Scene& scene)
{
    const Day today = dayOf(scene.now);
    if (today < scene.week.first)
        return std::nullopt;
    return std::min(today, scene.week.past - Days{1});
}

// Earlier by what the nights lack, to the quarter of an hour and not more than an hour at
// once; of a bedtime in the evening, as far as it is known.
std::optional<ClockTime> earlierBedtime(const Scene& scene, const Finding& finding)
{
    static constexpr int kNoon = 12 * 60;
    const auto& bedtime = scene.athlete.bedtime;
    const auto mean = std::ranges::find(finding.figures, "mean", &Figure::name);
    if (!bedtime || bedtime->minutes < kNoon || mean == finding.figures.end())
        return std::nullopt;
    const double missing = scene.limits.recSleepAdvice - std::get<double>(mean->value);
    const int quarters = std::clamp(static_cast<int>(std::ceil(missing * 4 - kTolerance)), 1, 4);
    return ClockTime{bedtime->minutes - 15 * quarters};
}

// Sessions before eight, later on their day.
std::vector<Fix> earlySessionsLater(const Scene& scene)
{
    static constexpr ClockTime kEarly{8 * 60};
    std::vector<Fix> fixes;
    for (const Entry* entry : scene.thisWeek()) {
        const LocalTime before = entry->facts.start;
        if (clockOf(before) >= kEarly || entry->session->kind == Kind::Race)
            continue;
        append(fixes, movesWhere(scene, *entry, [&](LocalTime start, LocalTime) {
                   return dayOf(start) == dayOf(before) && clockOf(start) >= kEarly;
               }));
    }
    return fixes;
}

} // namespace

std::optional<Finding> shortSleep(const Scene& scene)
{
    const auto last = lastMorningThatCame(scene);
    if (!last)
        return std::nullopt;
    double sum = 0;
    int nights = 0;
    for (Day day = *last - Days{kNights - 1}; day <= *last; day += Days{1}) {
        const auto& log = scene.diary.days.on(day).log;
        if (!log || !log->sleepH)
            continue;
        sum += *log->sleepH;
        ++nights;
    }
    if (nights < kFewestNights)
        return std::nullopt;
    const double mean = sum / nights;
    const auto grade = gradeOf(mean, scene.limits.recSleepAdvice, scene.limits.recSleepWarning);
    if (!grade)
        return std::nullopt;
    Hits hits(scene);
    hits.add({.severity = grade->severity,
              .figures = {
                  {"mean", mean}, {"nights", std::int64_t{nights}}, {"threshold", grade->limit}}});
    return std::move(hits).merged();
}

std::optional<Finding> badNightBeforeHardSession(const Scene& scene)
{
    const DayLog* log = checkInToday(scene);
    if (!log || !log->sleepH)
        return std::nullopt;
    const auto grade =
        gradeOf(*log->sleepH, scene.limits.recLastNightAdvice, scene.limits.recLastNightWarning);
    if (!grade)
        return std::nullopt;
    Hits hits(scene);
    for (const Entry* entry : demandingToday(scene))
        hits.add({.severity = grade->severity,
                  .roles = {{"S", entry}},
                  .figures = {{"hours", *log->sleepH}, {"threshold", grade->limit}}});
    return std::move(hits).merged();
}

std::vector<Fix> fixShortSleep(const Scene& scene, const Finding& finding)
{
    std::vector<Fix> fixes;
    if (const auto time = earlierBedtime(scene, finding))
        fixes.push_back({SetBedtime{*time}});
    append(fixes, earlySessionsLater(scene));
    fixes.push_back({Open{"log"}});
    return fixes;
}

std::vector<Fix> fixBadNight(const Scene& scene, const Finding&) { return easierToday(scene); }

} // namespace mileplate::rules
