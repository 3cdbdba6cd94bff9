// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nutrition/weight_line.h"

#include <cmath>

namespace mileplate::nutrition {

std::vector<WeighIn> smoothed(const std::vector<WeighIn>& weighIns)
{
    static constexpr double kKeptADay = 0.9;
    std::vector<WeighIn> line;
    for (const WeighIn& weighIn : weighIns) {
        if (line.empty()) {
            line.push_back(weighIn);
            continue;
        }
        const WeighIn& before = line.back();
        const double kept = std::pow(kKeptADay, (weighIn.day - before.day).count());
        line.push_back({weighIn.day, before.mass * kept + weighIn.mass * (1 - kept)});
    }
    return line;
}

std::optional<WeightChange> weightChange(const Diary& diary, Day day)
{
    static constexpr double kKcalPerKg = 7700;
    const auto weighIns = weighInsIn(diary, {day - Days{13}, day + Days{1}});
    const auto percent = weightTrend(weighIns);
    if (!percent)
        return std::nullopt;
    double mean = 0;
    for (const WeighIn& weighIn : weighIns)
        mean += inKilograms(weighIn.mass) / static_cast<double>(weighIns.size());
    const double kg = *percent / 100 * mean;
    return WeightChange{.percentAWeek = *percent, .kgAWeek = kg, .kcalADay = kg * kKcalPerKg / 7};
}

} // namespace mileplate::nutrition
