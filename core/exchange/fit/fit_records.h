// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/track.h"
#include "core/exchange/fit/fit_definition.h"

#include <cstdint>
#include <vector>

namespace mileplate::exchange {

// The record messages of a file, column by column, in the units of a Track; times in
// seconds since 1989-12-31 UTC. Rows of one second that some devices split are joined.
class FitRecords {
public:
    // Without a time of its own a record follows a second after the last.
    void add(const FitMessage& message, std::optional<std::uint32_t> time);
    // Fills gaps of the heart rate from what a chest strap remembered by itself.
    void fillHeartRate(const std::vector<std::pair<double, int>>& beats);

    int messages() const { return m_messages; }
    std::size_t size() const { return m_time.size(); }
    std::uint32_t timeAt(std::size_t row) const { return m_time[row]; }

    // The rows from `first` up to `past` as a track that starts at `start`. `stepsPerCycle`
    // makes steps of what runners' devices count as strides.
    Track track(std::size_t first, std::size_t past, double start, int stepsPerCycle) const;

private:
    void makeRoom();

    int m_messages = 0;
    std::vector<std::uint32_t> m_time;
    std::size_t m_room = 0; // rows that each column has, empty ones included
    Track m_columns;        // its own `time` unused; cadence in half cycles
};

} // namespace mileplate::exchange
