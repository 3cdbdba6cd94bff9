// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/stress.h"

#include <algorithm>
#include <cmath>

namespace mileplate::load {

namespace {

double weighted(double reserve, double a, double b) { return a * std::exp(b * reserve); }

double weight(double reserve, Sex sex)
{
    const double men = weighted(reserve, 0.64, 1.92);
    const double women = weighted(reserve, 0.86, 1.67);
    if (sex == Sex::Male)
        return men;
    return sex == Sex::Female ? women : (men + women) / 2;
}

} // namespace

std::optional<int> ageOn(const Athlete& athlete, Day day)
{
    if (!athlete.birthDate)
        return std::nullopt;
    const std::chrono::year_month_day born{*athlete.birthDate};
    const std::chrono::year_month_day today{day};
    const int years = static_cast<int>(today.year()) - static_cast<int>(born.year());
    const bool hadBirthday =
        std::pair(today.month(), today.day()) >= std::pair(born.month(), born.day());
    return hadBirthday ? years : years - 1;
}

std::optional<HeartRates> heartRatesOf(const Athlete& athlete, Day day)
{
    const auto age = ageOn(athlete, day);
    std::optional<double> max = athlete.maxHeartRateBpm;
    if (!max && age)
        max = 208 - 0.7 * *age;
    if (!max || !athlete.restingHeartRateBpm || *max <= *athlete.restingHeartRateBpm)
        return std::nullopt;
    return HeartRates{.resting = *athlete.restingHeartRateBpm,
                      .max = *max,
                      .threshold = athlete.thresholdHeartRateBpm.value_or(0.9 * *max),
                      .sex = athlete.sex.value_or(Sex::Unspecified)};
}

double trimp(Duration time, double averageHeartRate, const HeartRates& rates)
{
    const double reserve =
        std::clamp((averageHeartRate - rates.resting) / (rates.max - rates.resting), 0.0, 1.0);
    return inMinutes(time) * reserve * weight(reserve, rates.sex);
}

double runningStress(Distance level, Duration time, double thresholdPace)
{
    const double hours = inHours(time);
    if (hours <= 0)
        return 0;
    const double speed = inMetres(level) / inSeconds(time);
    const double intensity = speed * thresholdPace / 1000;
    return 100 * hours * intensity * intensity;
}

double heartRateStress(Duration time, double averageHeartRate, const HeartRates& rates)
{
    const double hourAtThreshold = trimp(std::chrono::hours{1}, rates.threshold, rates);
    return hourAtThreshold > 0 ? 100 * trimp(time, averageHeartRate, rates) / hourAtThreshold : 0;
}

double loadUnitsPerHour(double rpe)
{
    static constexpr std::array<double, 11> kTable{0, 20, 30, 40, 50, 60, 70, 80, 100, 120, 140};
    const double held = std::clamp(rpe, 0.0, 10.0);
    const auto below = std::min(static_cast<std::size_t>(held), kTable.size() - 2);
    const double part = held - static_cast<double>(below);
    return kTable[below] + part * (kTable[below + 1] - kTable[below]);
}

} // namespace mileplate::load
