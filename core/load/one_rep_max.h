// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/timeline.h"

#include <map>
#include <optional>

namespace mileplate::load {

// The load that could be lifted once, in kg, from repetitions and those in reserve
// together: up to one the load itself, to 10 Brzycki 1993, to 15 Epley 1985, beyond
// that nothing (rulebook 4.4).
std::optional<double> oneRepMax(double kg, int reps, double rir);

// Per cent of the one-repetition maximum for repetitions (1 to 12) at a reserve (0 to
// 4, in halves), after the chart of M. Tuchscherer (RTS). Used to propose loads.
std::optional<double> percentOfMax(int reps, double rir);

// The next load once the repetitions are there: 2.5 % or a step of the plates more,
// whichever is more, to the step above (rulebook 4.4). Loads in kg.
double nextLoad(double kg, double step);

// The most that the plates allow without going over.
double loadWithin(double kg, double step);

// The best of a session for each exercise in it. Light, power and taper sessions and
// sets with more than 4 in reserve say nothing about strength.
std::map<Id<Exercise>, double> bestOneRepMax(const Entry& lift);
std::optional<double> bestOneRepMax(const Entry& lift, const Id<Exercise>& exercise);

// Repetitions times load of each exercise, never summed over exercises.
std::map<Id<Exercise>, double> volumeLoad(const Entry& lift);

} // namespace mileplate::load
