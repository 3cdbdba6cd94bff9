// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zone.h"
#include "core/exchange/csv/csv_reading.h"

#include <chrono>
#include <functional>

namespace mileplate::exchange {

// An exercise as the app calls it, and which of ours it is taken for.
struct ExerciseUse {
    std::string name{};
    std::size_t sets = 0;
    Id<Exercise> exercise{};
    bool isNew = false; // becomes one of the athlete's own
};

// What a table holds, as entities whose ids follow from what they say, so that the same
// table makes the same ones again.
struct CsvContents {
    std::vector<Session> sessions{}; // done, each with its source
    std::vector<Meal> meals{};
    std::vector<DayLog> days{};
    std::vector<Exercise> own{}; // that the diary does not have yet
    std::vector<ExerciseUse> exercises{};
    std::size_t sets = 0;
    std::vector<std::string> remarks{}; // what fell short, a sentence each

    // From the first day to behind the last one; empty where there is nothing.
    std::optional<DayRange> span() const;
};

// Rows that cannot be placed (no date, no number) are left out and counted in a remark
// that names the first one's line. Fails where the table is broken.
Result<CsvContents> contentsOf(const CsvTable& table, const CsvReading& reading,
                               const CsvChoices& choices, const Diary& diary,
                               const OffsetAt& offsetAt);

} // namespace mileplate::exchange
