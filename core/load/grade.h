// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"

// What hills cost: Minetti et al. 2002, J Appl Physiol 93:1039-1046.
namespace mileplate::load {

// Energy cost of running in J/kg/m at a gradient (rise over run, held within +-0.45).
double costOfRunning(double gradient);

// The same as a multiple of the cost on the level.
double gradeFactor(double gradient);

// The level distance that costs as much, from total climb and drop alone: 6 m for
// each metre up, 4 m less for each metre down, never under 0.9 of the distance.
Distance equivalentDistance(Distance distance, Distance ascent, Distance descent);

} // namespace mileplate::load
