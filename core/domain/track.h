// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>
#include <memory>
#include <string>
#include <vector>

namespace mileplate {

// What a device recorded second by second, one column per quantity. A column is
// empty or as long as `time`; kNoValue marks a gap. Whole numbers of small units,
// so that a track comes back from a file exactly as it was.
struct Track {
    static constexpr std::int32_t kNoValue = std::numeric_limits<std::int32_t>::min();
    using Column = std::vector<std::int32_t>;

    std::vector<std::int64_t> time{}; // ms after the session's start
    Column distance{};                // cm from the start
    Column heartRate{};               // bpm
    Column altitude{};                // cm above sea level
    Column cadence{};                 // steps (or revolutions) a minute
    Column power{};                   // W
    Column latitude{};                // 1e-7 degrees
    Column longitude{};               // 1e-7 degrees

    std::size_t size() const { return time.size(); }
    bool empty() const { return time.empty(); }
    friend bool operator==(const Track&, const Track&) = default;
};

// Names a track by the hash of its content; the track itself is fetched when a
// chart asks. Two references are equal if they name the same content.
struct TrackRef {
    std::string hash{};
    std::shared_ptr<const Track> loaded{}; // null until fetched

    friend bool operator==(const TrackRef& a, const TrackRef& b) { return a.hash == b.hash; }
};

} // namespace mileplate
