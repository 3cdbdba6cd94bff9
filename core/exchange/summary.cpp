// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/summary.h"

#include <algorithm>
#include <cmath>

namespace mileplate::exchange {

namespace {

constexpr std::int64_t kLongestStep = 30'000; // ms; beyond it the recording stood still
constexpr std::int32_t kRipple = 300;         // cm

bool hasValue(std::int32_t value) { return value != Track::kNoValue; }

// Time on the clock is never more than the time that went by. Where a device says so,
// it rounded, forgot its pauses, or swapped the two: the records tell which.
void putRight(Duration& timer, Duration& elapsed, const Track& track)
{
    const auto apart = [&](Duration length) {
        return std::abs((recordedTime(track) - length).count());
    };
    const bool rounded = timer - elapsed < std::chrono::seconds{2};
    if (!rounded && !track.empty() && apart(elapsed) < apart(timer))
        std::swap(timer, elapsed);
    else
        elapsed = timer;
}

} // namespace

std::optional<HeartRateSummary> heartRateOf(const Track& track)
{
    double sum = 0;
    int count = 0;
    int most = 0;
    for (const std::int32_t rate : track.heartRate) {
        if (!hasValue(rate))
            continue;
        sum += rate;
        ++count;
        most = std::max(most, rate);
    }
    if (count == 0)
        return std::nullopt;
    return HeartRateSummary{sum / count, static_cast<double>(most)};
}

std::optional<Distance> distanceOf(const Track& track)
{
    const auto first = std::ranges::find_if(track.distance, hasValue);
    const auto last = std::find_if(track.distance.rbegin(), track.distance.rend(), hasValue);
    if (first == track.distance.end())
        return std::nullopt;
    return metres(std::max(0, *last - *first) / 100.0);
}

std::optional<Climb> climbOf(const Track& track)
{
    Climb climb;
    std::optional<std::int32_t> turning;
    for (const std::int32_t altitude : track.altitude) {
        if (!hasValue(altitude))
            continue;
        if (!turning)
            turning = altitude;
        const std::int32_t step = altitude - *turning;
        if (step >= kRipple)
            climb.up += metres(step / 100.0);
        else if (step <= -kRipple)
            climb.down += metres(-step / 100.0);
        else
            continue;
        turning = altitude;
    }
    return turning ? std::optional(climb) : std::nullopt;
}

Duration recordedTime(const Track& track)
{
    std::int64_t sum = 0;
    for (std::size_t i = 1; i < track.size(); ++i) {
        const std::int64_t step = track.time[i] - track.time[i - 1];
        sum += step <= kLongestStep ? step : 0;
    }
    return Duration{sum};
}

void complete(Recording& recording)
{
    const Track& track = recording.track;
    // Of other sports a device that gives no distance has its reasons (a pool, a gym).
    if (!recording.distance && recording.sport == Sport::Run)
        recording.distance = distanceOf(track);
    if (const auto rates = heartRateOf(track)) {
        if (!recording.averageHeartRateBpm)
            recording.averageHeartRateBpm = static_cast<double>(nearest(rates->mean));
        if (!recording.maxHeartRateBpm)
            recording.maxHeartRateBpm = rates->max;
    }
    const auto climb = climbOf(track);
    if (climb && !recording.ascent && !recording.descent) {
        recording.ascent = climb->up;
        recording.descent = climb->down;
    }
    if (!recording.elapsed && !track.empty())
        recording.elapsed = Duration{track.time.back() - track.time.front()};
    if (!recording.timer)
        recording.timer = recording.elapsed;
    if (recording.timer && recording.elapsed && *recording.timer > *recording.elapsed)
        putRight(*recording.timer, *recording.elapsed, track);
}

} // namespace mileplate::exchange
