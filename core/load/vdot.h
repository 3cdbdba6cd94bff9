// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/athlete.h"

#include <optional>

// Running ability and the paces that follow from it: Daniels & Gilbert 1979,
// "Oxygen Power". VDOT in ml/kg/min, speeds in m/min, paces in s/km.
namespace mileplate::load {

// Oxygen cost of running at a speed on the level.
double oxygenCost(double metresPerMinute);
// The inverse: the speed at which running costs that much.
double speedAtCost(double oxygen);
// The share of VO2max that can be held for so long.
double sustainableFraction(double minutes);

// Nothing below 3 minutes, where the formula does not hold.
std::optional<double> vdotOf(Distance distance, Duration time);

// The time for a distance at that VDOT.
Duration raceTime(double vdot, Distance distance);

// What a pace at this fraction of VDOT is: E 0.59-0.74, T 0.88, I 0.975.
double paceAtFraction(double vdot, double fraction);
// The pace of a race over the distance: M 42.195 km, R a mile.
double racePace(double vdot, Distance distance);

// VDOT of a runner whose threshold pace (88 % of VO2max) is known.
double vdotFromThresholdPace(double secondsPerKm);

// What is known of the athlete's ability: the VDOT entered, else by threshold pace.
std::optional<double> vdotOf(const Athlete& athlete);
std::optional<double> thresholdPaceOf(const Athlete& athlete); // s/km
// The middle of the easy range, for runs planned by distance alone.
std::optional<double> easyPaceOf(const Athlete& athlete);

// Riegel 1981, American Scientist 69:285: T2 = T1 (D2/D1)^k.
inline constexpr double kRiegelExponent = 1.06;
Duration riegel(Duration time, Distance from, Distance to, double exponent = kRiegelExponent);
// The athlete's own exponent from two races, kept within 1.03 to 1.15.
double riegelExponent(Distance shorter, Duration shorterTime, Distance longer, Duration longerTime);

} // namespace mileplate::load
