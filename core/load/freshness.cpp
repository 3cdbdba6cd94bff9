// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/freshness.h"

#include "core/load/muscle_fatigue.h"

#include <algorithm>

namespace mileplate::load {

namespace {

constexpr std::array kLegs{Muscle::Quads, Muscle::Hams, Muscle::Glutes, Muscle::Calves};

void addDecayed(PerMuscle& sum, const SessionFacts& facts, LocalTime moment)
{
    const double hours = inHours(moment - facts.end);
    for (std::size_t i = 0; i < kCountOf<Muscle>; ++i) {
        const auto muscle = static_cast<Muscle>(i);
        if (facts.fatigue[muscle] > 0)
            sum[muscle] += static_cast<float>(decayed(facts.fatigue[muscle], muscle, hours));
    }
}

} // namespace

PerMuscle fatigueAt(const Diary& diary, LocalTime moment, LocalTime now)
{
    PerMuscle sum;
    for (Day day = dayOf(moment) - kFatigueMemory; day <= dayOf(moment); day += Days{1}) {
        for (const Entry& entry : diary.days.on(day).sessions) {
            const bool remembered =
                entry.facts.end <= moment && moment - entry.facts.end <= kFatigueMemory;
            if (remembered && entry.facts.effectiveAt(now))
                addDecayed(sum, entry.facts, moment);
        }
    }
    return sum;
}

double legFreshnessAt(const Diary& diary, LocalTime moment, LocalTime now)
{
    const PerMuscle fatigue = fatigueAt(diary, moment, now);
    double least = 100;
    for (const Muscle muscle : kLegs)
        least = std::min(least, readiness(fatigue[muscle]));
    return least;
}

} // namespace mileplate::load
