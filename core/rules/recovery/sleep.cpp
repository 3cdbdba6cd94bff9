// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/recovery/sleep.h"

#include "core/rules/hits.h"
#include "core/rules/recovery/check_in.h"

#include <algorithm>

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
std::optional<Day> lastMorning(const Scene& scene)
{
    const Day today = dayOf(scene.now);
    if (today < scene.week.first)
        return std::nullopt;
    return std::min(today, scene.week.past - Days{1});
}

} // namespace

std::optional<Finding> shortSleep(const Scene& scene)
{
    const auto last = lastMorning(scene);
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

// More sleep is nothing that a plan can be changed to.
std::vector<Fix> fixShortSleep(const Scene&, const Finding&) { return {{Open{"log"}}}; }

std::vector<Fix> fixBadNight(const Scene& scene, const Finding&) { return easierToday(scene); }

} // namespace mileplate::rules
