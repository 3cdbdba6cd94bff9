// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nutrition/day_targets.h"

#include "core/load/stress.h"
#include "core/nutrition/energy.h"

#include <algorithm>
#include <array>

namespace mileplate::nutrition {

namespace {

constexpr double kLongKeyRun = 75;
constexpr double kLongRace = 90;

// The upper ends of 3-5, 5-7, 6-10 and 8-12 g/kg (Burke 2011, Thomas 2016); for the
// last days before a long race 8-12.
double upperOf(const CarbTarget& target)
{
    static constexpr std::array<double, 4> kUpper{5, 7, 10, 12};
    const double own = kUpper.at(static_cast<std::size_t>(target.dayClass));
    if (target.because == CarbReason::RaceAhead)
        return kUpper.back();
    return target.because == CarbReason::KeyRunTomorrow ? std::max(own, kUpper[1]) : own;
}

bool hasLongKeyRun(const Diary& diary, Day day, LocalTime now)
{
    return std::ranges::any_of(diary.days.on(day).sessions, [&](const Entry& entry) {
        return entry.facts.effectiveAt(now) && isRun(entry.session->kind) && entry.facts.key &&
               entry.facts.minutes >= kLongKeyRun - 1e-9;
    });
}

double minutesOf(const Race& race, const Diary& diary)
{
    if (race.expected)
        return inMinutes(*race.expected);
    double longest = 0;
    for (const Entry& entry : diary.days.on(race.date).sessions) {
        if (entry.session->race == race.id)
            longest = std::max(longest, entry.facts.minutes);
    }
    return longest;
}

bool leadsToLongRace(const Diary& diary, Day day)
{
    return std::ranges::any_of(diary.races.rows(), [&](const auto& row) {
        const Race& race = row.second;
        const Days ahead = race.date - day;
        return race.priority != RacePriority::C && ahead >= Days{1} && ahead <= Days{2} &&
               minutesOf(race, diary) >= kLongRace - 1e-9;
    });
}

} // namespace

std::optional<CarbTarget> carbTargetOn(const Diary& diary, Day day, LocalTime now,
                                       const IsHard& isHard, const CarbGuide& guide)
{
    const auto weight = diary.weightOn(day);
    if (!weight)
        return std::nullopt;
    CarbTarget target{.dayClass = classOf(trainingOn(diary, day, now, isHard))};
    target.gPerKg = guide.of(target.dayClass);
    const auto atLeast = [&](double gPerKg, CarbReason reason) {
        if (gPerKg <= target.gPerKg)
            return;
        target.gPerKg = gPerKg;
        target.because = reason;
    };
    if (hasLongKeyRun(diary, day + Days{1}, now))
        atLeast(guide.moderate, CarbReason::KeyRunTomorrow);
    if (leadsToLongRace(diary, day))
        atLeast(guide.beforeRace, CarbReason::RaceAhead);
    target.grams = target.gPerKg * inKilograms(*weight);
    target.upperGPerKg = std::max(target.gPerKg, upperOf(target));
    return target;
}

std::optional<DayTargets> targetsOn(const Diary& diary, Day day, LocalTime now,
                                    const IsHard& isHard, const CarbGuide& guide)
{
    const auto carbs = carbTargetOn(diary, day, now, isHard, guide);
    const auto protein = proteinTargetOn(diary, day, now);
    if (!carbs || !protein)
        return std::nullopt;
    const Athlete& athlete = diary.who();
    const Mass mass = proteinMass(*diary.weightOn(day), athlete.heightCm);
    const double dose = proteinDoseG(mass, load::ageOn(athlete, day));
    const bool hidesEnergy = athlete.flags.contains(SafetyFlag::EdHistory);
    return DayTargets{.carbs = *carbs,
                      .protein = *protein,
                      .doseG = dose,
                      .meals = mealsFor(protein->leastG, dose),
                      .energyKcal = hidesEnergy ? std::nullopt : energyTargetOn(diary, day, now),
                      .sessions = needsOn(diary, day, now)};
}

} // namespace mileplate::nutrition
