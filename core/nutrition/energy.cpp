// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nutrition/energy.h"

#include "core/library/defaults.h"
#include "core/load/stress.h"

#include <algorithm>

namespace mileplate::nutrition {

namespace {

double bySex(Sex sex, double female, double male)
{
    if (sex == Sex::Unspecified)
        return (female + male) / 2;
    return sex == Sex::Female ? female : male;
}

double metabolicEquivalent(const Session& session)
{
    if (session.kind == Kind::Strength && session.style)
        return library::defaultsOf(*session.style).met;
    return library::defaultsOf(session.kind).met;
}

} // namespace

double cunningham1991(double leanKg) { return 370 + 21.6 * leanKg; }
double cunningham1980(double leanKg) { return 500 + 22 * leanKg; }

double mifflinStJeor(double kg, double heightCm, double age, Sex sex)
{
    return 10 * kg + 6.25 * heightCm - 5 * age + bySex(sex, -161, 5);
}

std::optional<double> restingEnergy(const Athlete& athlete, Mass weight, Day day)
{
    const double kg = inKilograms(weight);
    if (athlete.bodyFat)
        return cunningham1991(kg * (1 - *athlete.bodyFat));
    const auto age = load::ageOn(athlete, day);
    if (!athlete.heightCm || !age)
        return std::nullopt;
    return mifflinStJeor(kg, *athlete.heightCm, *age, athlete.sex.value_or(Sex::Unspecified));
}

std::optional<double> estimatedBodyFat(const Athlete& athlete, Mass weight, Day day)
{
    const auto age = load::ageOn(athlete, day);
    if (!athlete.heightCm || !age || !athlete.sex)
        return std::nullopt;
    const double metres = *athlete.heightCm / 100;
    const double bodyMassIndex = inKilograms(weight) / (metres * metres);
    const double percent = 1.20 * bodyMassIndex + 0.23 * *age - bySex(*athlete.sex, 0, 10.8) - 5.4;
    return percent / 100;
}

std::optional<double> leanMassKg(const Athlete& athlete, Mass weight, Day day)
{
    const auto fat = athlete.bodyFat ? athlete.bodyFat : estimatedBodyFat(athlete, weight, day);
    if (!fat)
        return std::nullopt;
    return inKilograms(weight) * (1 - std::clamp(*fat, 0.0, 0.7));
}

double energyAvailability(double intake, double trainingCost, double leanKg)
{
    return (intake - trainingCost) / leanKg;
}

double netCost(const Entry& entry, Mass weight, LocalTime now)
{
    const double kg = inKilograms(weight);
    const double hours = entry.facts.minutesToFeed(now) / 60;
    if (isRun(entry.session->kind) && entry.facts.km > 0)
        return std::max(0.0, kg * entry.facts.km - kg * hours);
    return (metabolicEquivalent(*entry.session) - 1) * kg * hours;
}

double trainingCostOn(const Diary& diary, Day day, LocalTime now)
{
    const auto weight = diary.weightOn(day);
    double cost = 0;
    for (const Entry& entry : diary.days.on(day).sessions) {
        if (weight && entry.facts.effectiveAt(now))
            cost += netCost(entry, *weight, now);
    }
    return cost;
}

std::optional<double> expenditureOn(const Diary& diary, Day day, LocalTime now)
{
    const auto weight = diary.weightOn(day);
    const auto resting = weight ? restingEnergy(diary.who(), *weight, day) : std::nullopt;
    if (!resting)
        return std::nullopt;
    return *resting * kActivityFactor + trainingCostOn(diary, day, now);
}

std::optional<double> energyTargetOn(const Diary& diary, Day day, LocalTime now)
{
    const auto range = energyRangeOn(diary, day, now);
    return range ? std::optional(range->least) : std::nullopt;
}

std::optional<EnergyRange> energyRangeOn(const Diary& diary, Day day, LocalTime now)
{
    static constexpr EnergyRange kSurplus{150, 300};
    const auto expenditure = expenditureOn(diary, day, now);
    if (!expenditure)
        return std::nullopt;
    if (diary.who().priority != Priority::Muscle)
        return EnergyRange{*expenditure, *expenditure};
    return EnergyRange{*expenditure + kSurplus.least, *expenditure + kSurplus.most};
}

} // namespace mileplate::nutrition
