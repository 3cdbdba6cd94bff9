// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/muscle_fatigue.h"

#include <algorithm>
#include <cmath>

namespace mileplate::load {

namespace {

void add(PerMuscle& points, Muscle muscle, double amount)
{
    points[muscle] += static_cast<float>(amount);
}

} // namespace

PerMuscle fatigueOfLifting(const Session& session, std::span<const SetGroup> groups)
{
    PerMuscle points;
    if (session.exercises.empty()) {
        const double legs = legStressSets(session, groups);
        for (const Muscle muscle : {Muscle::Quads, Muscle::Hams, Muscle::Glutes})
            add(points, muscle, 0.6 * legs);
        add(points, Muscle::Calves, 0.2 * legs);
        return points;
    }
    for (const SetGroup& group : groups) {
        if (!group.exercise)
            continue;
        const double stress = group.sets * stressOfReserve(group.rir);
        for (const auto& [muscle, fraction] : group.exercise->muscles)
            add(points, muscle, fraction * stress);
    }
    return points;
}

PerMuscle fatigueOfRun(double km, double minutes, double hardMinutes, double descentM)
{
    const double hardShare = minutes > 0 ? std::min(1.0, hardMinutes / minutes) : 0;
    const double work = km * (1 + hardShare);
    const double drop = descentM / 100;
    PerMuscle points;
    add(points, Muscle::Quads, 0.16 * work + 0.35 * drop);
    add(points, Muscle::Hams, 0.12 * work);
    add(points, Muscle::Glutes, 0.12 * work);
    add(points, Muscle::Calves, 0.22 * work + 0.20 * drop);
    add(points, Muscle::Adductors, 0.06 * work);
    add(points, Muscle::Core, 0.03 * work);
    add(points, Muscle::Erectors, 0.03 * work);
    return points;
}

PerMuscle fatigueOfJumps(int contacts)
{
    PerMuscle points;
    add(points, Muscle::Quads, 0.03 * contacts);
    add(points, Muscle::Calves, 0.05 * contacts);
    add(points, Muscle::Glutes, 0.02 * contacts);
    return points;
}

double halfLifeHours(Muscle muscle)
{
    switch (muscle) {
    case Muscle::Quads:
    case Muscle::Hams:
    case Muscle::Glutes:
    case Muscle::Adductors:
    case Muscle::Erectors:
    case Muscle::Chest:
        return 24;
    case Muscle::Calves:
    case Muscle::Back:
        return 20;
    case Muscle::Shoulders:
    case Muscle::Biceps:
    case Muscle::Triceps:
        return 18;
    case Muscle::Core:
        return 14;
    }
    return 24;
}

double Remainder::of(Muscle muscle, double points) const
{
    if (const double halfLife = halfLifeHours(muscle); halfLife != m_halfLife) {
        m_halfLife = halfLife;
        m_share = std::exp2(-m_hours / halfLife);
    }
    return points * m_share;
}

double decayed(double points, Muscle muscle, double hours)
{
    return Remainder(hours).of(muscle, points);
}

double readiness(double points) { return 100 * std::exp(-points / 12); }

Readiness bandOf(double percent)
{
    if (percent >= 80)
        return Readiness::Fresh;
    return percent >= 60 ? Readiness::Ok : Readiness::NotReady;
}

} // namespace mileplate::load
