// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml/track_builder.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace mileplate::exchange {

namespace {

constexpr double kEarthRadius = 6'371'008.8; // mean radius of the Earth in metres (IUGG)

void put(Track::Column& column, std::size_t row, const std::optional<double>& value, double scale,
         double least, double most)
{
    if (!value || !(*value >= least && *value <= most))
        return;
    column.resize(row, Track::kNoValue);
    column.push_back(static_cast<std::int32_t>(std::lround(*value * scale)));
}

void fill(Track::Column& column, std::size_t size)
{
    if (!column.empty())
        column.resize(size, Track::kNoValue);
}

} // namespace

void TrackBuilder::add(const TrackPoint& point)
{
    ++m_points;
    if (!point.time)
        return;
    const std::size_t row = m_track.size();
    if (row == 0)
        m_first = *point.time;
    m_last = *point.time;
    const std::int64_t since = (*point.time - m_first).count();
    m_track.time.push_back(row == 0 ? 0 : std::max(m_track.time.back(), since));
    put(m_track.distance, row, point.distance, 100, 0, 2e7);
    put(m_track.heartRate, row, point.heartRate, 1, 1, 300);
    put(m_track.altitude, row, point.altitude, 100, -500, 10'000);
    put(m_track.cadence, row, point.cadence, 1, 0, 500);
    put(m_track.power, row, point.power, 1, 0, 5000);
    if (point.latitude && point.longitude && std::abs(*point.latitude) <= 90 &&
        std::abs(*point.longitude) <= 180) {
        put(m_track.latitude, row, point.latitude, 1e7, -90, 90);
        put(m_track.longitude, row, point.longitude, 1e7, -180, 180);
    }
}

Track TrackBuilder::finish()
{
    for (auto* column : {&m_track.distance, &m_track.heartRate, &m_track.altitude, &m_track.cadence,
                         &m_track.power, &m_track.latitude, &m_track.longitude})
        fill(*column, m_track.size());
    return std::move(m_track);
}

void makeSteps(Track& track)
{
    std::int64_t sum = 0;
    std::int64_t count = 0;
    for (const std::int32_t cadence : track.cadence) {
        if (cadence != Track::kNoValue && cadence > 0) {
            sum += cadence;
            ++count;
        }
    }
    if (count == 0 || sum / count > 120)
        return;
    for (std::int32_t& cadence : track.cadence) {
        if (cadence != Track::kNoValue)
            cadence *= 2;
    }
}

double greatCircle(double latitude1, double longitude1, double latitude2, double longitude2)
{
    static constexpr double kRadians = std::numbers::pi / 180;
    const double dLatitude = (latitude2 - latitude1) * kRadians;
    const double dLongitude = (longitude2 - longitude1) * kRadians;
    // Within a kilometre or so, where steps of a track are, the surface is a plane with
    // longitudes as long as at the latitude between: exact to a millionth, and one cosine
    // in place of two, two sines and an arc.
    static constexpr double kNear = 2e-4;
    if (std::abs(dLatitude) < kNear && std::abs(dLongitude) < kNear)
        return kEarthRadius *
               std::hypot(dLatitude, dLongitude * std::cos((latitude1 + latitude2) / 2 * kRadians));
    const double a = std::pow(std::sin(dLatitude / 2), 2) +
                     std::cos(latitude1 * kRadians) * std::cos(latitude2 * kRadians) *
                         std::pow(std::sin(dLongitude / 2), 2);
    return 2 * kEarthRadius * std::asin(std::min(1.0, std::sqrt(a)));
}

} // namespace mileplate::exchange
