// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"

#include <span>
#include <vector>

// How a load is put on a bar. Plain arithmetic, no model.
namespace mileplate::load {

// Plates of one mass, and how many pairs of them there are. Both above 0.
struct PlatePairs {
    Mass plate{};
    int pairs = 1;

    friend bool operator==(const PlatePairs&, const PlatePairs&) = default;
};

struct Loading {
    std::vector<Mass> perSide{}; // heaviest first
    Mass reached{};              // the bar and both sides
    Mass missing{};              // what the load is more than that; 0 where it is exact

    friend bool operator==(const Loading&, const Loading&) = default;
};

// The plates on each side that make up a load exactly, else the most that does not go over
// it; of several ways the one with the fewest plates. A load below the bar's gets the bar
// alone and nothing missing. At most 16 kinds of plates and 20 pairs of each are looked at.
Loading loadingOf(Mass load, Mass bar, std::span<const PlatePairs> available);

} // namespace mileplate::load
