// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/exercise.h"
#include "core/domain/kind.h"

// What is assumed of a session where the athlete said nothing (rulebook 1.1, 1.2).
namespace mileplate::library {

struct KindDefaults {
    double rpe;         // CR10
    double hardMinutes; // at or above threshold effort; a race counts whole
    double met;         // Compendium of Physical Activities 2011
};
const KindDefaults& defaultsOf(Kind kind);

struct StyleDefaults {
    double rir;
    double rpe;
    double met;
    double compoundRestS;
    double accessoryRestS;
    RepRange compoundReps;
    RepRange accessoryReps;
};
const StyleDefaults& defaultsOf(Style style);

// Leg stress sets of a strength session of which no exercise is known.
double legStressWithoutExercises(Focus focus, Style style);

} // namespace mileplate::library
