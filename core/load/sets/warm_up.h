// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/exercise.h"

#include <vector>

namespace mileplate::load {

// Sets that lead up to a working weight: 5, 3 and 2 repetitions at 40, 60 and 80 % of it.
// The repetitions lie in the ranges that lead up to a maximum in Haff & Triplett 2016,
// Essentials of Strength Training and Conditioning (5-10, 3-5, 2-3); the shares are usual,
// not measured. Loads go down to a step of the plates (above 0) but not below `least`, the
// bar; sets that would be no lighter than the next one, or than the working weight, are
// left out. Nothing for a weight of 0.
std::vector<LiftSet> warmUpSets(Mass working, Mass least, Mass step);

} // namespace mileplate::load
