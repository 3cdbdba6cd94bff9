// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/freshness.h"

#include "core/load/muscle_fatigue.h"

#include <algorithm>

namespace mileplate::load {

namespace {

constexpr std::array kLegs{Muscle::Quads, Muscle::Hams, Muscle::Glutes, Muscle::Calves};

bool isRememberedAt(LocalTime moment, const SessionFacts& facts)
{
    return facts.end <= moment && moment - facts.end <= kFatigueMemory;
}

void addDecayed(PerMuscle& sum, const SessionFacts& facts, LocalTime moment)
{
    const Remainder left(inHours(moment - facts.end));
    for (std::size_t i = 0; i < kCountOf<Muscle>; ++i) {
        const auto muscle = static_cast<Muscle>(i);
        if (facts.fatigue[muscle] > 0)
            sum[muscle] += static_cast<float>(left.of(muscle, facts.fatigue[muscle]));
    }
}

template <class Visit>
void forEachThatTires(const Diary& diary, Day last, LocalTime now, Visit visit)
{
    for (Day day = last - kFatigueMemory; day <= last; day += Days{1}) {
        for (const Entry& entry : diary.days.sessionsOn(day).sessions) {
            if (entry.facts.effectiveAt(now))
                visit(entry.facts);
        }
    }
}

double legFreshness(const PerMuscle& fatigue)
{
    double most = 0;
    for (const Muscle muscle : kLegs)
        most = std::max(most, static_cast<double>(fatigue[muscle]));
    return readiness(most);
}

} // namespace

PerMuscle fatigueAt(const Diary& diary, LocalTime moment, LocalTime now)
{
    PerMuscle sum;
    forEachThatTires(diary, dayOf(moment), now, [&](const SessionFacts& facts) {
        if (isRememberedAt(moment, facts))
            addDecayed(sum, facts, moment);
    });
    return sum;
}

double legFreshnessAt(const Diary& diary, LocalTime moment, LocalTime now)
{
    return legFreshness(fatigueAt(diary, moment, now));
}

HourlyFreshness legFreshnessOn(const Diary& diary, Day day, LocalTime now)
{
    const LocalTime midnight{day};
    const LocalTime lastHour = midnight + std::chrono::hours{23};
    PerMuscle before;
    std::vector<const SessionFacts*> comeOrGo; // that end, or are forgotten, on this day
    forEachThatTires(diary, day, now, [&](const SessionFacts& facts) {
        if (isRememberedAt(midnight, facts) && isRememberedAt(lastHour, facts))
            addDecayed(before, facts, midnight);
        else
            comeOrGo.push_back(&facts);
    });
    HourlyFreshness hours{};
    for (std::size_t hour = 0; hour < hours.size(); ++hour) {
        const LocalTime moment = midnight + std::chrono::hours{hour};
        PerMuscle fatigue;
        for (const Muscle muscle : kLegs)
            fatigue[muscle] = static_cast<float>(
                decayed(static_cast<double>(before[muscle]), muscle, static_cast<double>(hour)));
        for (const SessionFacts* facts : comeOrGo) {
            if (isRememberedAt(moment, *facts))
                addDecayed(fatigue, *facts, moment);
        }
        hours[hour] = legFreshness(fatigue);
    }
    return hours;
}

} // namespace mileplate::load
