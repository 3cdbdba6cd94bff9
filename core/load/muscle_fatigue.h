// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/readiness.h"
#include "core/domain/session.h"
#include "core/load/lifting.h"

// A picture of how tired each muscle is (rulebook 4.6). A heuristic with half
// lives from the recovery literature (Damas 2016, Refalo 2023), not a
// measurement: shown as an estimate only.
namespace mileplate::load {

// Points that a session leaves behind at its end.
PerMuscle fatigueOfLifting(const Session& session, std::span<const SetGroup> groups);
PerMuscle fatigueOfRun(double km, double minutes, double hardMinutes, double descentM);
PerMuscle fatigueOfJumps(int contacts);

double halfLifeHours(Muscle muscle);

// What is left of points after so many hours. Muscles share a few half lives, so a power
// is taken for each of those alone.
class Remainder {
public:
    explicit Remainder(double hours) : m_hours(hours) {}
    double of(Muscle muscle, double points) const;

private:
    double m_hours;
    mutable double m_halfLife = 0; // that the share is of
    mutable double m_share = 0;
};
double decayed(double points, Muscle muscle, double hours);

// 100 % fresh, falling with the points.
double readiness(double points);

Readiness bandOf(double percent);

// How far back sessions still weigh.
inline constexpr Days kFatigueMemory{10};

} // namespace mileplate::load
