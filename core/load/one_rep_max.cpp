// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/one_rep_max.h"

#include "core/load/lifting.h"

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

std::optional<double> maxOf(const SetGroup& group, const Session& session)
{
    const bool says =
        group.weight && group.reps && group.rir <= kHardSetRir && !saysNothingOfStrength(session);
    return says ? oneRepMax(inKilograms(*group.weight), *group.reps, group.rir) : std::nullopt;
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

std::map<Id<Exercise>, double> bestOneRepMax(const Entry& lift)
{
    std::map<Id<Exercise>, double> best;
    for (const SetGroup& group : lift.workingSets()) {
        if (const auto max = maxOf(group, *lift.session)) {
            double& known = best[group.entry->exercise];
            known = std::max(known, *max);
        }
    }
    return best;
}

std::optional<double> bestOneRepMax(const Entry& lift, const Id<Exercise>& exercise)
{
    std::optional<double> best;
    for (const SetGroup& group : lift.workingSets()) {
        if (group.entry->exercise != exercise)
            continue;
        if (const auto max = maxOf(group, *lift.session))
            best = std::max(best.value_or(0), *max);
    }
    return best;
}

std::map<Id<Exercise>, double> volumeLoad(const Entry& lift)
{
    std::map<Id<Exercise>, double> volume;
    for (const SetGroup& group : lift.workingSets()) {
        if (group.weight && group.reps)
            volume[group.entry->exercise] += group.sets * *group.reps * inKilograms(*group.weight);
    }
    return volume;
}

} // namespace mileplate::load
