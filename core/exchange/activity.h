// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar.h"
#include "core/domain/track.h"

#include <optional>
#include <string>
#include <vector>

// What a recording device or app says was done: other people's formats read into
// values of our own, before anything is decided about the diary.
namespace mileplate::exchange {

enum class Sport { Run, Strength, Mobility, Transition, Other };

struct RecordedLap {
    std::optional<Duration> timer{};
    std::optional<Duration> elapsed{};
    std::optional<Distance> distance{};
    std::optional<double> averageHeartRateBpm{};
    std::optional<double> maxHeartRateBpm{};
    std::optional<Distance> ascent{};
};

// One set of a strength session, or the rest after one.
struct RecordedSet {
    bool active = true;
    std::optional<Duration> duration{};
    std::optional<int> reps{};
    std::optional<Mass> weight{}; // none where the watch was told nothing
    std::string category{};       // as the format names it: "squat", "bench_press", "" unknown
};

// One session of a file. What the device did not say is worked out from its records
// where they tell, and else empty.
struct Recording {
    Sport sport = Sport::Other;
    std::string sportName{};        // "running", "cycling", as written in the file
    std::string name{};             // a title given by the athlete or the app
    std::optional<Instant> start{}; // none: the device's clock was never set
    bool hasOffset = false;         // whether the file says how far local time is ahead
    std::optional<Duration> timer{};
    std::optional<Duration> elapsed{};
    std::optional<Duration> moving{};
    std::optional<Distance> distance{};
    std::optional<double> averageHeartRateBpm{};
    std::optional<double> maxHeartRateBpm{};
    std::optional<Distance> ascent{};
    std::optional<Distance> descent{};
    std::optional<Energy> energy{};
    std::vector<RecordedLap> laps{};
    std::vector<RecordedSet> sets{};
    Track track{};
    std::string trackFile{}; // SHA-256 of the file that the track alone came from
};

enum class ActivityFormat { Fit, Tcx, Gpx };

struct Activity {
    ActivityFormat format = ActivityFormat::Fit;
    std::string device{}; // maker and model, or the app that wrote the file
    int records = 0;      // trackpoints read
    std::vector<Recording> sessions{};
    // What was wrong with the file though it could be read, a sentence each.
    std::vector<std::string> warnings{};
    // Set where the file is sound but holds nothing that is done: "a course".
    std::string notAnActivity{};
};

} // namespace mileplate::exchange
