// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar.h"

#include <optional>
#include <vector>

// Which of the clocks of a typed run is how long it took, and which is when it began.
namespace mileplate::entry {

// "18:00" is 1080 s, or six in the evening: the same number in minutes.
struct TypedClock {
    double seconds = 0;
    bool isOfDay = false; // of two parts, and before midnight if it is a time of day
    std::size_t word = 0; // where it was typed
};

struct RunClocks {
    std::optional<std::size_t> length{}; // which of the clocks
    std::optional<std::size_t> start{};
};

// What is known of the run beside its clocks.
struct RunSoFar {
    std::optional<double> metres{};
    std::optional<double> seconds{};
    bool isRunning = true; // else a pace says nothing
};

// Of two the one at which nobody runs is the start, else the second. One alone is the length,
// unless nobody runs so fast or the length was said in another way.
RunClocks tellApart(const std::vector<TypedClock>& clocks, const RunSoFar& known);

// Whether anybody runs so far in so long (DAT-01: from 2:20 to 15:00 a kilometre).
bool isRunnable(double metres, double seconds);

ClockTime asTimeOfDay(const TypedClock& clock);

} // namespace mileplate::entry
