// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nutrition/fuelling.h"

#include <algorithm>

namespace mileplate::nutrition {

namespace {

// When and how much to eat before a key session; a start before eight leaves time for
// a snack alone.
void eatBefore(SessionNeeds& needs, const Entry& entry, double kg)
{
    static constexpr ClockTime kOnlyASnackBefore{8 * 60};
    if (!entry.facts.key || entry.facts.minutes < 60 - 1e-9)
        return;
    const LocalTime start = entry.facts.start;
    const bool early = clockOf(start) < kOnlyASnackBefore;
    needs.carbsBeforeG = early ? 30 : 1.25 * kg;
    needs.eatBefore = start - std::chrono::minutes{early ? 30 : 150};
}

void refuelAfter(SessionNeeds& needs, const Entry& entry, const Entry* next, double kg)
{
    if (!next)
        return;
    const double gap = inHours(next->facts.start - entry.facts.end);
    if (gap < 0 || gap >= 8 - 1e-9)
        return;
    const double refuelled = std::min(gap, 4.0);
    needs.carbsAfterG = {refuelled * 1.0 * kg, refuelled * 1.2 * kg};
    needs.proteinAfterG = 20;
}

bool isHot(const Session& session)
{
    static constexpr double kHot = 25;
    const auto hot = [](const std::optional<double>& celsius) {
        return celsius.value_or(0) >= kHot;
    };
    return (session.planned && hot(session.planned->temperatureC)) ||
           (session.done && hot(session.done->workout.temperatureC));
}

SessionNeeds needsOf(const Entry& entry, const Entry* next, double kg)
{
    SessionNeeds needs{.session = entry.session->id};
    eatBefore(needs, entry, kg);
    needs.carbsPerHour = isRun(entry.session->kind) || entry.session->kind == Kind::Cross
                             ? carbsPerHour(entry.facts.minutes)
                             : Range{};
    needs.fluidBeforeMl = {5 * kg, 10 * kg};
    needs.sodium = entry.facts.minutes >= 120 - 1e-9 || isHot(*entry.session);
    refuelAfter(needs, entry, next, kg);
    return needs;
}

} // namespace

Range carbsPerHour(double minutes)
{
    if (minutes < 75 - 1e-9)
        return {};
    return minutes <= 150 + 1e-9 ? Range{30, 60} : Range{60, 90};
}

double refuellingG(double gapHours, Mass weight)
{
    return std::min(gapHours, 4.0) * inKilograms(weight);
}

double sweatRate(double massLossKg, double drunkLitres, double hours, double urineLitres)
{
    return (massLossKg + drunkLitres - urineLitres) / hours;
}

Range rehydrationLitres(double massLossKg) { return {1.25 * massLossKg, 1.5 * massLossKg}; }

std::vector<SessionNeeds> needsOn(const Diary& diary, Day day, LocalTime now)
{
    const auto weight = diary.weightOn(day);
    if (!weight)
        return {};
    std::vector<const Entry*> entries;
    for (const Day each : {day, day + Days{1}}) {
        for (const Entry& entry : diary.days.on(each).sessions) {
            if (entry.facts.effectiveAt(now) && entry.session->kind != Kind::Mobility)
                entries.push_back(&entry);
        }
    }
    std::vector<SessionNeeds> needs;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const Entry* next = i + 1 < entries.size() ? entries[i + 1] : nullptr;
        if (dayOf(entries[i]->facts.start) == day)
            needs.push_back(needsOf(*entries[i], next, inKilograms(*weight)));
    }
    return needs;
}

} // namespace mileplate::nutrition
