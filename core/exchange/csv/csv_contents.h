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

// What fell short in a table.
struct CsvRemark {
    enum class What {
        RowsLeftOut,
        MeasurementsLeftOut,
        LongWorkouts,
        CellsNotUnderstood,
        RangesAsTargets,
    };

    What what = What::RowsLeftOut;
    std::size_t count = 0;
    std::size_t line = 0; // of the first row that it is about
    Day day{};            // of the first of the workouts that are longer than 12 hours
    std::string cell{};   // the first one that was not understood

    friend bool operator==(const CsvRemark&, const CsvRemark&) = default;
};
std::string sentenceOf(const CsvRemark& remark);

// What a table holds, as entities whose ids follow from what they say, so that the same
// table makes the same ones again.
struct CsvContents {
    std::vector<Session> sessions{}; // done, each with its source, or planned
    std::vector<Meal> meals{};
    std::vector<DayLog> days{};
    std::vector<Exercise> own{}; // that the diary does not have yet
    std::vector<ExerciseUse> exercises{};
    std::size_t sets = 0;
    std::size_t runningSets = 0; // of a length or distance; in `sets` unless they became runs
    std::vector<CsvRemark> remarks{};

    // From the first day to behind the last one; empty where there is nothing.
    std::optional<DayRange> span() const;
};

// Rows that cannot be placed (no date, no number) are left out and counted in a remark
// that names the first one's line. Fails where the table is broken.
Result<CsvContents> contentsOf(const CsvTable& table, const CsvReading& reading,
                               const CsvChoices& choices, const Diary& diary,
                               const OffsetAt& offsetAt);

} // namespace mileplate::exchange
