// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/vdot.h"

#include <algorithm>
#include <cmath>

namespace mileplate::load {

namespace {

// VO2 = a + b v + c v^2
constexpr double kA = -4.60;
constexpr double kB = 0.182258;
constexpr double kC = 0.000104;
constexpr double kThresholdFraction = 0.88;
constexpr double kEasyFraction = (0.59 + 0.74) / 2;

double paceOf(double metresPerMinute) { return 60000 / metresPerMinute; }

} // namespace

double oxygenCost(double metresPerMinute)
{
    return kA + kB * metresPerMinute + kC * metresPerMinute * metresPerMinute;
}

double speedAtCost(double oxygen)
{
    return (-kB + std::sqrt(kB * kB + 4 * kC * (oxygen - kA))) / (2 * kC);
}

double sustainableFraction(double minutes)
{
    return 0.8 + 0.1894393 * std::exp(-0.012778 * minutes) +
           0.2989558 * std::exp(-0.1932605 * minutes);
}

std::optional<double> vdotOf(Distance distance, Duration time)
{
    const double minutes = inMinutes(time);
    if (minutes < 3 || distance.count() <= 0)
        return std::nullopt;
    return oxygenCost(inMetres(distance) / minutes) / sustainableFraction(minutes);
}

Duration raceTime(double vdot, Distance distance)
{
    double shortest = 1;
    double longest = 2000;
    for (int halving = 0; halving < 200; ++halving) {
        const double middle = (shortest + longest) / 2;
        const double needed = oxygenCost(inMetres(distance) / middle) / sustainableFraction(middle);
        (needed > vdot ? shortest : longest) = middle;
    }
    return minutes((shortest + longest) / 2);
}

double paceAtFraction(double vdot, double fraction) { return paceOf(speedAtCost(vdot * fraction)); }

double racePace(double vdot, Distance distance)
{
    return inSeconds(raceTime(vdot, distance)) / inKilometres(distance);
}

double vdotFromThresholdPace(double secondsPerKm)
{
    return oxygenCost(60000 / secondsPerKm) / kThresholdFraction;
}

std::optional<double> vdotOf(const Athlete& athlete)
{
    if (athlete.vdot)
        return athlete.vdot;
    if (!athlete.thresholdPaceSPerKm)
        return std::nullopt;
    return vdotFromThresholdPace(*athlete.thresholdPaceSPerKm);
}

std::optional<double> thresholdPaceOf(const Athlete& athlete)
{
    if (athlete.thresholdPaceSPerKm)
        return athlete.thresholdPaceSPerKm;
    if (!athlete.vdot)
        return std::nullopt;
    return paceAtFraction(*athlete.vdot, kThresholdFraction);
}

std::optional<double> easyPaceOf(const Athlete& athlete)
{
    const auto vdot = vdotOf(athlete);
    return vdot ? std::optional(paceAtFraction(*vdot, kEasyFraction)) : std::nullopt;
}

Duration riegel(Duration time, Distance from, Distance to, double exponent)
{
    return seconds(inSeconds(time) * std::pow(to / from, exponent));
}

double riegelExponent(Distance shorter, Duration shorterTime, Distance longer, Duration longerTime)
{
    const double exponent =
        std::log(inSeconds(longerTime) / inSeconds(shorterTime)) / std::log(longer / shorter);
    return std::clamp(exponent, 1.03, 1.15);
}

} // namespace mileplate::load
