// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/diary.h"

#include <optional>

// How much protein is aimed for (rulebook 4.7; Morton 2018, Jager 2017, Thomas 2016).
namespace mileplate::nutrition {

inline constexpr double kProteinUpperGPerKg = 2.2;

// The lower end of the target in g/kg a day: 1.6; 1.8 from 5 hours of endurance
// training in the week or with muscle priority; 2.0 with both, or where the mean
// energy balance is below -250 kcal a day.
double proteinTargetGPerKg(Priority priority, double aerobicHours,
                           const std::optional<double>& meanBalance);

// What a meal should bring, in grams: 0.4 g/kg of the mass that protein is counted by,
// between 20 and 40; from 60 years on never less than 0.4 g/kg.
double proteinDoseG(Mass mass, const std::optional<int>& age);

// So many meals of that dose reach the target; three to five.
int mealsFor(double targetG, double doseG);

// The mass that protein is counted by: body mass, above a BMI of 30 the mass at 27.
Mass proteinMass(Mass weight, const std::optional<double>& heightCm);

// Hours of running and cross-training in a week that count at `now`.
double aerobicHours(const Diary& diary, DayRange week, LocalTime now);

// Why the lower end is what it is.
enum class ProteinReason { Usual, Endurance, Muscle, EnduranceAndMuscle, Deficit };
ProteinReason proteinReason(Priority priority, double aerobicHours,
                            const std::optional<double>& meanBalance);

// What a day asks for in grams; nothing where no weight is known.
struct ProteinTarget {
    double gPerKg = 0;
    double leastG = 0;
    double mostG = 0;
    ProteinReason because = ProteinReason::Usual;
};
std::optional<ProteinTarget> proteinTargetOn(const Diary& diary, Day day, LocalTime now);

} // namespace mileplate::nutrition
