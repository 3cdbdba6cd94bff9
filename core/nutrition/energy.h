// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/diary.h"

#include <optional>

// What the body and the work cost (rulebook 4.5), in kcal.
namespace mileplate::nutrition {

// Resting metabolic rate: Cunningham 1991 where body fat is known, else Mifflin-
// St Jeor 1990; where no sex is given, the mean of the two constants. Nothing
// where too little is known.
std::optional<double> restingEnergy(const Athlete& athlete, Mass weight, Day day);

double cunningham1991(double leanKg);
double cunningham1980(double leanKg); // "upper estimate", for display only
double mifflinStJeor(double kg, double heightCm, double age, Sex sex);

// Fraction of body fat by Deurenberg 1991 (BMI, age, sex), an estimate.
std::optional<double> estimatedBodyFat(const Athlete& athlete, Mass weight, Day day);

// Fat-free mass in kg, by the body fat that was entered, else by the estimate.
std::optional<double> leanMassKg(const Athlete& athlete, Mass weight, Day day);

// What is left for the body once training is paid for, in kcal a day and kilogram of
// fat-free mass.
double energyAvailability(double intake, double trainingCost, double leanKg);

// What a session costs above sitting still: running 1 kcal/kg/km less 1 MET, all
// else (MET - 1) x kg x h with the MET of kind and style. A lift under way `now` costs what it
// will as a whole.
double netCost(const Entry& entry, Mass weight, LocalTime now);

// Energy of a day without training, as a multiple of resting energy.
inline constexpr double kActivityFactor = 1.4;

// Resting energy x 1.4 and the net cost of the day's sessions that count at `now`.
std::optional<double> expenditureOn(const Diary& diary, Day day, LocalTime now);
// What is aimed for: the expenditure, and 150 kcal more where muscle is to be built
// (Slater 2019); never less.
std::optional<double> energyTargetOn(const Diary& diary, Day day, LocalTime now);
// The same and what more may help muscle: up to 300 kcal; one figure for all others.
struct EnergyRange {
    double least = 0;
    double most = 0;
};
std::optional<EnergyRange> energyRangeOn(const Diary& diary, Day day, LocalTime now);
double trainingCostOn(const Diary& diary, Day day, LocalTime now);

} // namespace mileplate::nutrition
