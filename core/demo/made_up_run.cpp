// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/made_up_run.h"

#include <algorithm>
#include <cmath>

namespace mileplate::demo {

namespace {

constexpr double kHeartDelayS = 35; // time constant of the heart behind the legs

double roadAt(double metres_) // m above the sea
{
    return 112 + 9 * std::sin(metres_ / 640) + 4 * std::sin(metres_ / 173 + 1);
}

std::size_t secondsOf(const std::vector<Effort>& efforts)
{
    double seconds_ = 0;
    for (const Effort& effort : efforts)
        seconds_ += effort.seconds;
    return static_cast<std::size_t>(seconds_);
}

} // namespace

Track madeUpTrack(const std::vector<Effort>& efforts, Chance& chance)
{
    Track track;
    const std::size_t size = secondsOf(efforts);
    for (auto* column : {&track.distance, &track.heartRate, &track.altitude, &track.cadence})
        column->reserve(size);
    track.time.reserve(size);
    double distance = 0;
    double heart = 96;
    double wobble = 0;
    for (const Effort& effort : efforts) {
        for (int second = 0; second < static_cast<int>(effort.seconds); ++second) {
            wobble = 0.97 * wobble + 0.03 * chance.between(-1, 1);
            const double speed = effort.metresPerSecond * (1 + 0.25 * wobble);
            heart += (effort.heartRate - heart) / kHeartDelayS + 0.4 * wobble;
            track.time.push_back(static_cast<std::int64_t>(track.size()) * 1000);
            track.distance.push_back(static_cast<std::int32_t>(distance * 100));
            track.heartRate.push_back(static_cast<std::int32_t>(std::lround(heart)));
            track.altitude.push_back(static_cast<std::int32_t>(roadAt(distance) * 100));
            track.cadence.push_back(static_cast<std::int32_t>(148 + 8 * speed + 4 * wobble));
            distance += speed;
        }
    }
    return track;
}

Done doneOf(const std::vector<Effort>& efforts, const Track& track, Instant start)
{
    Done done;
    done.start = start;
    done.timer = done.elapsed = std::chrono::seconds{track.size()};
    double sum = 0;
    std::size_t at = 0;
    std::int32_t lapStart = 0;
    for (const Effort& effort : efforts) {
        const std::size_t end =
            std::min(track.size(), at + static_cast<std::size_t>(effort.seconds));
        double heart = 0;
        int most = 0;
        for (std::size_t i = at; i < end; ++i) {
            heart += track.heartRate[i];
            most = std::max(most, track.heartRate[i]);
        }
        sum += heart;
        done.maxHeartRateBpm =
            std::max(done.maxHeartRateBpm.value_or(0), static_cast<double>(most));
        const std::int32_t lapEnd = track.distance[end - 1];
        done.laps.push_back({.duration = std::chrono::seconds{end - at},
                             .distance = metres((lapEnd - lapStart) / 100.0),
                             .averageHeartRateBpm = std::round(
                                 heart / static_cast<double>(std::max<std::size_t>(1, end - at))),
                             .maxHeartRateBpm = static_cast<double>(most)});
        lapStart = lapEnd;
        at = end;
    }
    done.averageHeartRateBpm = std::round(sum / static_cast<double>(track.size()));
    done.workout.distance = metres(track.distance.back() / 100.0);
    const double km = track.distance.back() / 1e5;
    done.ascent = metres(std::round(9 * km));
    done.workout.descent = metres(std::round(9 * km));
    return done;
}

} // namespace mileplate::demo
