// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nutrition/body_mass.h"

#include <cmath>

namespace mileplate::nutrition {

bool isDoubtfulStep(const WeighIn& earlier, const WeighIn& later)
{
    static constexpr double kMostChange = 0.05;
    const bool close = later.day - earlier.day <= kDoubtfulStep;
    return close && !earlier.mass.isZero() &&
           std::abs(later.mass / earlier.mass - 1) > kMostChange + 1e-9;
}

std::vector<WeighIn> weighInsIn(const Diary& diary, DayRange days)
{
    std::vector<WeighIn> kept;
    for (const WeighIn& weighIn : diary.weighInsIn(days)) {
        if (kept.empty() || !isDoubtfulStep(kept.back(), weighIn))
            kept.push_back(weighIn);
    }
    return kept;
}

std::optional<double> weightTrend(const std::vector<WeighIn>& weighIns)
{
    static constexpr std::size_t kFewest = 4;
    if (weighIns.size() < kFewest || weighIns.back().day - weighIns.front().day < Days{7})
        return std::nullopt;
    const auto count = static_cast<double>(weighIns.size());
    const auto dayNumber = [&](const WeighIn& weighIn) {
        return static_cast<double>((weighIn.day - weighIns.front().day).count());
    };
    double meanDay = 0;
    double meanKg = 0;
    for (const WeighIn& weighIn : weighIns) {
        meanDay += dayNumber(weighIn) / count;
        meanKg += inKilograms(weighIn.mass) / count;
    }
    double covariance = 0;
    double variance = 0;
    for (const WeighIn& weighIn : weighIns) {
        const double days = dayNumber(weighIn) - meanDay;
        covariance += days * (inKilograms(weighIn.mass) - meanKg);
        variance += days * days;
    }
    return meanKg > 0 ? std::optional(100 * 7 * covariance / variance / meanKg) : std::nullopt;
}

} // namespace mileplate::nutrition
