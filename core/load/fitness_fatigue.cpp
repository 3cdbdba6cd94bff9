// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/fitness_fatigue.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace mileplate::load {

namespace {

double approach(double from, double to, double days, Recurrence recurrence)
{
    const double step =
        recurrence == Recurrence::TrainingPeaks ? 1 / days : 1 - std::exp(-1 / days);
    return from + (to - from) * step;
}

} // namespace

Condition after(const Condition& before, double loadUnits, Recurrence recurrence)
{
    return {.fitness = approach(before.fitness, loadUnits, kFitnessDays, recurrence),
            .fatigue = approach(before.fatigue, loadUnits, kFatigueDays, recurrence)};
}

double monotony(std::span<const double> dailyLoads)
{
    static constexpr double kMost = 10;
    const auto count = static_cast<double>(dailyLoads.size());
    const double mean = std::accumulate(dailyLoads.begin(), dailyLoads.end(), 0.0) / count;
    if (count < 2 || mean <= 0)
        return 0;
    double squares = 0;
    for (const double load : dailyLoads)
        squares += (load - mean) * (load - mean);
    const double deviation = std::sqrt(squares / (count - 1));
    return deviation > 0 ? std::min(kMost, mean / deviation) : kMost;
}

std::optional<double> acuteChronicRatio(std::span<const double> dailyLoads)
{
    if (dailyLoads.empty())
        return std::nullopt;
    constexpr double kAcute = 2.0 / (7 + 1);
    constexpr double kChronic = 2.0 / (28 + 1);
    double acute = dailyLoads.front();
    double chronic = dailyLoads.front();
    for (const double load : dailyLoads.subspan(1)) {
        acute += (load - acute) * kAcute;
        chronic += (load - chronic) * kChronic;
    }
    return chronic > 0 ? std::optional(acute / chronic) : std::nullopt;
}

} // namespace mileplate::load
