// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/one_rep_max.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace mileplate::load {

namespace {

// Index k = 2 (reps - 1) + 2 RIR.
constexpr std::array<double, 31> kPercent{
    100,  97.8, 95.5, 93.9, 92.2, 90.7, 89.2, 87.8, 86.3, 85.0, 83.7, 82.4, 81.1, 79.9, 78.6, 77.4,
    76.2, 75.1, 73.9, 72.3, 70.7, 69.4, 68.0, 66.7, 65.3, 64.0, 62.6, 61.3, 59.9, 58.6, 57.2};

// So that a load on a step is not taken for one beside it.
constexpr double kSteps = 1e-9;

bool saysNothingOfStrength(const Session& session)
{
    return session.style == Style::Light || session.style == Style::Power ||
           session.style == Style::Taper;
}

} // namespace

std::optional<double> oneRepMax(double kg, int reps, double rir)
{
    const double possible = reps + rir;
    if (kg <= 0 || reps < 1 || possible > 15)
        return std::nullopt;
    if (possible <= 1)
        return kg;
    return possible <= 10 ? kg * 36 / (37 - possible) : kg * (1 + possible / 30);
}

std::optional<double> percentOfMax(int reps, double rir)
{
    if (reps < 1 || reps > 12 || rir < 0 || rir > 4)
        return std::nullopt;
    return kPercent[static_cast<std::size_t>(2 * (reps - 1) + std::lround(2 * rir))];
}

double nextLoad(double kg, double step)
{
    return step * std::ceil(std::max(1.025 * kg, kg + step) / step - kSteps);
}

double loadWithin(double kg, double step) { return step * std::floor(kg / step + kSteps); }

std::map<Id<Exercise>, double> bestOneRepMax(const Session& session, const ExerciseBook& exercises)
{
    std::map<Id<Exercise>, double> best;
    if (saysNothingOfStrength(session))
        return best;
    for (const SetGroup& group : workingSets(session, exercises)) {
        if (!group.weight || !group.reps || group.rir > kHardSetRir)
            continue;
        const auto max = oneRepMax(inKilograms(*group.weight), *group.reps, group.rir);
        if (max)
            best[group.entry->exercise] = std::max(best[group.entry->exercise], *max);
    }
    return best;
}

std::map<Id<Exercise>, double> volumeLoad(const Session& session, const ExerciseBook& exercises)
{
    std::map<Id<Exercise>, double> volume;
    for (const SetGroup& group : workingSets(session, exercises)) {
        if (group.weight && group.reps)
            volume[group.entry->exercise] += group.sets * *group.reps * inKilograms(*group.weight);
    }
    return volume;
}

} // namespace mileplate::load
