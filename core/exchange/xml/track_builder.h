// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar.h"
#include "core/domain/track.h"

#include <optional>

namespace mileplate::exchange {

// A trackpoint as XML files have it, whatever of it is there.
struct TrackPoint {
    std::optional<std::chrono::sys_time<Duration>> time{};
    std::optional<double> latitude{};
    std::optional<double> longitude{};
    std::optional<double> altitude{};
    std::optional<double> distance{};
    std::optional<double> heartRate{};
    std::optional<double> cadence{};
    std::optional<double> power{};
};

// Trackpoints to the columns of a Track, one behind the other. Values that no athlete
// and no place has are left out.
class TrackBuilder {
public:
    void add(const TrackPoint& point);

    int points() const { return m_points; }
    bool empty() const { return m_track.empty(); }
    std::chrono::sys_time<Duration> firstTime() const { return m_first; }
    std::chrono::sys_time<Duration> lastTime() const { return m_last; }
    Track finish();

private:
    int m_points = 0; // timed or not
    std::chrono::sys_time<Duration> m_first{};
    std::chrono::sys_time<Duration> m_last{};
    Track m_track;
};

// Cadence of runs is written in strides of one foot by some devices and in steps by
// others: a mean below 120 a minute is made steps.
void makeSteps(Track& track);

// Metres along the surface of a sphere of 6 371 008.8 m (haversine).
double greatCircle(double latitude1, double longitude1, double latitude2, double longitude2);

} // namespace mileplate::exchange
