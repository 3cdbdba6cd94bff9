// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"
#include "core/domain/athlete.h"

// How hard a session was, in each of the usual currencies (rulebook 4.2).
namespace mileplate::load {

// The heart rates that a training impulse is measured by, in beats a minute.
struct HeartRates {
    double resting;
    double max;
    double threshold;
    Sex sex;
};

// Measured values, else 208 - 0.7 age (Tanaka et al. 2001, JACC 37:153) and 0.90
// of the maximum. Nothing without a resting heart rate or any way to a maximum.
std::optional<HeartRates> heartRatesOf(const Athlete& athlete, Day day);

// Whole years on that day.
std::optional<int> ageOn(const Athlete& athlete, Day day);

// Banister's training impulse with both pairs of coefficients: men 0.64 and
// 1.92, women 0.86 and 1.67 (Morton, Fitz-Clarke & Banister 1990, J Appl Physiol
// 69:1171). Where no sex is given, the mean of the two.
double trimp(Duration time, double averageHeartRate, const HeartRates& rates);

// Running stress score: 100 is an hour at threshold pace (s/km). `level` is the
// distance made good on the level (grade-adjusted).
double runningStress(Distance level, Duration time, double thresholdPace);

// The same scale from heart rate.
double heartRateStress(Duration time, double averageHeartRate, const HeartRates& rates);

// Load units of an hour at that effort (CR10), after the convention of
// TrainingPeaks for sessions that nothing else was measured of.
double loadUnitsPerHour(double rpe);

// No session counts more than this.
inline constexpr double kMostLoadUnits = 400;

} // namespace mileplate::load
