// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv/rows/row_values.h"

namespace mileplate::exchange {

// Whether sets of it are running, outdoors or on a treadmill.
bool isRunning(const Id<Exercise>& exercise);

// Running that was logged as sets of a workout.
struct LoggedRun {
    std::optional<Distance> distance{};
    std::optional<Duration> duration{};
    bool isBeforeLifts = false;

    void add(const RowValues& row);
};

// That running as a run of its own, beside the lifts of the workout, whose time it is taken
// from. It starts where the workout did, or ends where that did. A workout of running alone
// is that run; then the workout has no exercises left. `key` tells the workout apart.
Session runApart(Session& workout, const LoggedRun& run, const CsvApp& app, const std::string& key);

} // namespace mileplate::exchange
