// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/track.h"

#include <cstddef>
#include <limits>
#include <vector>

namespace mileplate::load {

// A recording as a chart draws it: so many points, each the mean of its share of the
// time that was recorded. NaN where nothing was measured.
struct TrackPoint {
    static constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();

    double seconds = 0;
    double km = kUnknown;
    double paceSPerKm = kUnknown; // of running; nothing while standing
    double heartRateBpm = kUnknown;
    double altitudeM = kUnknown;
};

std::vector<TrackPoint> trackSeries(const Track& track, std::size_t mostPoints);

// Level pace that would have cost as much: each stretch of 20 m weighed with what its
// gradient costs (Minetti 2002); NaN without distance or altitude.
double gradeAdjustedPace(const Track& track);

} // namespace mileplate::load
