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
PerMuscle fatigueOfLifting(const Session& session, const std::vector<SetGroup>& groups);
PerMuscle fatigueOfRun(double km, double minutes, double hardMinutes, double descentM);
PerMuscle fatigueOfJumps(int contacts);

double halfLifeHours(Muscle muscle);

// Points left after so many hours.
double decayed(double points, Muscle muscle, double hours);

// 100 % fresh, falling with the points.
double readiness(double points);

Readiness bandOf(double percent);

// How far back sessions still weigh.
inline constexpr Days kFatigueMemory{10};

} // namespace mileplate::load
