// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar.h"
#include "core/exchange/summary.h"

#include <cstdint>
#include <deque>

namespace mileplate::exchange {

// Heart rates of years, kept by the minute: 8 bytes for each minute that has any, at
// most 24 MB, since a file tells of its workouts only after them.
class HeartRates {
public:
    void add(std::chrono::sys_time<Duration> time, double bpm);

    // Whether some did not find room.
    bool isFull() const { return m_minutes.size() >= kMost; }

    // To be asked once all are added. Of the minutes that begin at most half a minute
    // before `from` and end at most half a minute after `past`: mean of all values, and
    // the highest.
    std::optional<HeartRateSummary> between(std::chrono::sys_time<Duration> from,
                                            std::chrono::sys_time<Duration> past);

private:
    struct Minute {
        std::uint32_t number = 0; // since 1970
        std::uint16_t sum = 0;
        std::uint8_t count = 0;
        std::uint8_t most = 0;
    };
    static constexpr std::size_t kMost = 3'000'000;

    std::deque<Minute> m_minutes;
    bool m_isSorted = true;
};

} // namespace mileplate::exchange
