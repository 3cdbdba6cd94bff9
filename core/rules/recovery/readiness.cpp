// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/recovery/readiness.h"

#include "core/rules/fixes/proposals.h"
#include "core/rules/hits.h"
#include "core/rules/recovery/check_in.h"

#include <algorithm>
#include <numeric>

namespace mileplate::rules {

namespace {

constexpr std::size_t kMornings = 3;
constexpr std::size_t kFewestForBase = 14;

std::vector<double> restingRates(const Scene& scene, DayRange days)
{
    std::vector<double> rates;
    for (Day day = days.first; day < days.past; day += Days{1}) {
        const auto& log = scene.diary.days.on(day).log;
        if (log && log->restingHeartRateBpm)
            rates.push_back(*log->restingHeartRateBpm);
    }
    return rates;
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

// How far the pulse is above its base, and from how much on that is said.
struct Rise {
    double delta;
    double limit;
};

std::optional<Rise> riseOn(const Scene& scene, Day today, double base)
{
    const Day tomorrow = today + Days{1};
    const auto last = restingRates(scene, {today - Days{2}, tomorrow});
    if (last.size() == kMornings) {
        const double mean = std::accumulate(last.begin(), last.end(), 0.0) / kMornings;
        if (mean - base >= scene.limits.recRhrMean - kTolerance)
            return Rise{mean - base, scene.limits.recRhrMean};
    }
    const auto now = restingRates(scene, {today, tomorrow});
    if (!now.empty() && now.front() - base >= scene.limits.recRhrSingle - kTolerance)
        return Rise{now.front() - base, scene.limits.recRhrSingle};
    return std::nullopt;
}

} // namespace

std::optional<Finding> restingHeartRateRaised(const Scene& scene)
{
    const auto today = todayIn(scene);
    if (!today)
        return std::nullopt;
    const auto before = restingRates(scene, {*today - Days{30}, *today - Days{2}});
    if (before.size() < kFewestForBase)
        return std::nullopt;
    const double base = median(before);
    const auto rise = riseOn(scene, *today, base);
    if (!rise)
        return std::nullopt;
    Hits hits(scene);
    hits.add({.severity = Severity::Advice,
              .figures = {{"delta", rise->delta}, {"base", base}, {"threshold", rise->limit}},
              .day = *today});
    return std::move(hits).merged();
}

std::optional<Finding> soreBeforeHardSession(const Scene& scene)
{
    const Limits& limits = scene.limits;
    const DayLog* log = checkInToday(scene);
    const double soreness = log ? log->soreness.value_or(0) : 0;
    if (soreness < limits.recSorenessInfo - kTolerance)
        return std::nullopt;
    const bool very = soreness >= limits.recSorenessWarning - kTolerance;
    Hits hits(scene);
    for (const Entry* entry : demandingToday(scene))
        hits.add({.severity = very ? Severity::Warning : Severity::Info,
                  .roles = {{"S", entry}},
                  .figures = {
                      {"soreness", soreness},
                      {"threshold", very ? limits.recSorenessWarning : limits.recSorenessInfo}}});
    return std::move(hits).merged();
}

// The pulse stays what it was, but the day can be kept easy.
std::vector<Fix> fixRestingHeartRate(const Scene& scene, const Finding&)
{
    std::vector<Fix> fixes;
    for (const Entry* entry : demandingToday(scene)) {
        if (isQuality(entry->session->kind) && mayChange(*entry, scene))
            fixes.push_back({SetKindTo{.session = entry->session->id, .kind = Kind::Easy}});
    }
    return fixes;
}

std::vector<Fix> fixSoreness(const Scene& scene, const Finding&) { return easierToday(scene); }

} // namespace mileplate::rules
