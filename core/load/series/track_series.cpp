// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/series/track_series.h"

#include "core/load/grade.h"

#include <algorithm>
#include <cmath>

namespace mileplate::load {

namespace {

// Slower than this is standing or walking about, and would flatten everything else.
constexpr double kSlowestSPerKm = 900;
constexpr double kStretchM = 20;

double at(const Track::Column& column, std::size_t i, double unit)
{
    return column.empty() || column[i] == Track::kNoValue ? TrackPoint::kUnknown : column[i] / unit;
}

double meanOf(const Track::Column& column, std::size_t from, std::size_t past, double unit)
{
    double sum = 0;
    int count = 0;
    for (std::size_t i = from; i < past && !column.empty(); ++i) {
        if (column[i] == Track::kNoValue)
            continue;
        sum += column[i];
        ++count;
    }
    return count > 0 ? sum / count / unit : TrackPoint::kUnknown;
}

double paceBetween(const Track& track, std::size_t from, std::size_t to)
{
    const double metres = at(track.distance, to, 100) - at(track.distance, from, 100);
    const double seconds = static_cast<double>(track.time[to] - track.time[from]) / 1e3;
    const double pace = metres > 0 ? seconds / metres * 1e3 : TrackPoint::kUnknown;
    return pace <= kSlowestSPerKm ? pace : TrackPoint::kUnknown;
}

} // namespace

std::vector<TrackPoint> trackSeries(const Track& track, std::size_t mostPoints)
{
    std::vector<TrackPoint> series;
    if (track.size() < 2 || mostPoints == 0)
        return series;
    // A pace of less than five records is the noise of the receiver.
    const std::size_t share =
        std::max<std::size_t>(5, (track.size() + mostPoints - 1) / mostPoints);
    for (std::size_t from = 0; from + 1 < track.size(); from += share) {
        const std::size_t past = std::min(track.size(), from + share);
        const std::size_t middle = (from + past - 1) / 2;
        series.push_back({.seconds = static_cast<double>(track.time[middle]) / 1e3,
                          .km = at(track.distance, middle, 1e5),
                          .paceSPerKm = paceBetween(track, from, std::min(past, track.size() - 1)),
                          .heartRateBpm = meanOf(track.heartRate, from, past, 1),
                          .altitudeM = meanOf(track.altitude, from, past, 100)});
    }
    return series;
}

double gradeAdjustedPace(const Track& track)
{
    double weighed = 0; // metres, each as many as it costs on the level
    std::size_t from = 0;
    if (track.distance.empty() || track.altitude.empty() || track.size() < 2)
        return TrackPoint::kUnknown;
    for (std::size_t i = 1; i < track.size(); ++i) {
        const double run = at(track.distance, i, 100) - at(track.distance, from, 100);
        const double rise = at(track.altitude, i, 100) - at(track.altitude, from, 100);
        if (std::isnan(run) || std::isnan(rise) || run < kStretchM)
            continue;
        weighed += run * gradeFactor(rise / run);
        from = i;
    }
    double seconds = 0; // pauses left out
    for (std::size_t i = 1; i < track.size(); ++i) {
        const double gap = static_cast<double>(track.time[i] - track.time[i - 1]) / 1e3;
        seconds += gap <= 30 ? gap : 0;
    }
    return weighed > 0 ? seconds / weighed * 1e3 : TrackPoint::kUnknown;
}

} // namespace mileplate::load
