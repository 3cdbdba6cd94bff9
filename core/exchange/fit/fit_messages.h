// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/activity.h"
#include "core/exchange/fit/fit_records.h"

namespace mileplate::exchange {

// A message of a stretch of time, with its place in the file's seconds.
template <class T>
struct FitTimed {
    std::optional<std::uint32_t> start{};
    T value{};
};

// What the messages of one FIT file say, before it is put together.
struct FitContents {
    std::optional<int> fileType{}; // 4: an activity
    std::string device{};
    std::optional<std::chrono::minutes> offset{}; // local time ahead of UTC
    std::vector<FitTimed<Recording>> sessions{};
    std::vector<FitTimed<RecordedLap>> laps{};
    std::vector<FitTimed<RecordedSet>> sets{};
    std::optional<Sport> sport{}; // where no session says
    std::string sportName{};
    FitRecords records{};
    std::vector<std::pair<double, int>> beats{}; // second and bpm from a strap's memory
    struct BeatClock {
        double offset = 0;       // of its ticks, in the file's seconds
        std::uint32_t ticks = 0; // of the last beat, 1/1024 s
    };
    std::optional<BeatClock> beatClock{};
    int messages = 0;
};

// Adds what a message says.
void take(FitContents& contents, const FitMessage& message, std::optional<std::uint32_t> time);

} // namespace mileplate::exchange
