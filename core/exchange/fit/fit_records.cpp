// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fit/fit_records.h"

#include <algorithm>
#include <cmath>

namespace mileplate::exchange {

namespace {

// Indices into FitDefinition::record.
enum Slot : std::uint8_t {
    Latitude,
    Longitude,
    Altitude,
    HeartRate,
    Cadence,
    DistanceField,
    Power,
    CadenceFraction,
    EnhancedAltitude,
};

constexpr std::array kColumns{&Track::distance, &Track::heartRate, &Track::altitude,
                              &Track::cadence,  &Track::power,     &Track::latitude,
                              &Track::longitude};

// 2^31 semicircles are 180 degrees; in units of 1e-7 of one, rounded.
std::int32_t degrees(std::int64_t semicircles)
{
    return static_cast<std::int32_t>((semicircles * 1'800'000'000 + (1LL << 30U)) >> 31U);
}

// Fifths of a metre above 500 m below the sea, to centimetres.
std::int32_t centimetres(std::int64_t altitude)
{
    return static_cast<std::int32_t>(altitude * 20 - 50'000);
}

// Nothing is beyond all bounds.
bool isPlausible(std::int64_t value, std::int64_t least, std::int64_t most)
{
    return least <= value && value <= most;
}

} // namespace

// All columns at once: asking each of them for each record would take a fifth of the decoding.
void FitRecords::makeRoom()
{
    m_room = std::max<std::size_t>(4096, 2 * m_room);
    for (const auto column : kColumns)
        (m_columns.*column).resize(m_room, Track::kNoValue);
}

void FitRecords::add(const FitMessage& message, std::optional<std::uint32_t> own)
{
    ++m_messages;
    const std::uint32_t time = own.value_or(m_time.empty() ? 0 : m_time.back() + 1);
    const bool sameSecond = !m_time.empty() && m_time.back() == time;
    if (!sameSecond)
        m_time.push_back(time);
    const std::size_t row = m_time.size() - 1;
    if (row >= m_room)
        makeRoom();
    const FitRecordValues values = fitRecordValues(message);
    const auto field = [&](Slot slot) { return values[slot]; };
    const auto latitude = field(Latitude);
    const auto longitude = field(Longitude);
    if (isPlausible(latitude, -(1LL << 30), 1LL << 30) && longitude != kNoFitValue) {
        m_columns.latitude[row] = degrees(latitude);
        m_columns.longitude[row] = degrees(longitude);
    }
    auto altitude = field(EnhancedAltitude);
    if (altitude == kNoFitValue)
        altitude = field(Altitude);
    if (isPlausible(altitude, 0, 60'000))
        m_columns.altitude[row] = centimetres(altitude);
    if (const auto rate = field(HeartRate); isPlausible(rate, 1, 300))
        m_columns.heartRate[row] = static_cast<std::int32_t>(rate);
    if (const auto cycles = field(Cadence); isPlausible(cycles, 0, 300)) {
        const auto fraction = std::max<std::int64_t>(0, field(CadenceFraction)); // 1/128
        m_columns.cadence[row] = static_cast<std::int32_t>(2 * cycles + (fraction + 32) / 64);
    }
    if (const auto distance = field(DistanceField); isPlausible(distance, 0, 2'000'000'000))
        m_columns.distance[row] = static_cast<std::int32_t>(distance);
    if (const auto power = field(Power); isPlausible(power, 0, 5000))
        m_columns.power[row] = static_cast<std::int32_t>(power);
}

void FitRecords::fillHeartRate(const std::vector<std::pair<double, int>>& beats)
{
    if (beats.empty())
        return;
    auto next = beats.begin();
    for (std::size_t row = 0; row < m_time.size(); ++row) {
        const double until = m_time[row];
        int sum = 0;
        int count = 0;
        for (; next != beats.end() && next->first <= until; ++next) {
            const bool inThisSecond = next->first > until - 1;
            sum += inThisSecond ? next->second : 0;
            count += inThisSecond ? 1 : 0;
        }
        if (m_columns.heartRate[row] == Track::kNoValue && count > 0)
            m_columns.heartRate[row] = (sum + count / 2) / count;
    }
}

Track FitRecords::track(std::size_t first, std::size_t past, double start, int stepsPerCycle) const
{
    Track track;
    track.time.reserve(past - first);
    // A device that corrects its clock must not run backwards, nor for months ahead.
    static constexpr double kLongest = 1e7;
    std::int64_t latest = 0;
    for (std::size_t row = first; row < past; ++row) {
        const double since = std::min(m_time[row] - start, kLongest);
        latest = std::max(latest, static_cast<std::int64_t>(since * 1000 + 0.5));
        track.time.push_back(latest);
    }
    for (const auto column : kColumns) {
        const Track::Column& from = m_columns.*column;
        Track::Column& to = track.*column;
        const auto begin = from.begin() + static_cast<std::ptrdiff_t>(first);
        const auto end = from.begin() + static_cast<std::ptrdiff_t>(past);
        if (std::any_of(begin, end, [](std::int32_t value) { return value != Track::kNoValue; }))
            to.assign(begin, end);
    }
    for (std::int32_t& cadence : track.cadence) {
        if (cadence != Track::kNoValue)
            cadence = stepsPerCycle == 2 ? cadence : (cadence + 1) / 2;
    }
    return track;
}

} // namespace mileplate::exchange
