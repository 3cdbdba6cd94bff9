// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

// How the table of an app is described: which of its columns says what. A table is
// known by its header, whatever the order of its columns and the name of its file.
namespace mileplate::exchange {

// What a column says.
enum class Field {
    // of a session
    Start,    // a date, mostly with a time
    StartEnd, // "2021-01-02 15:05:17 - 2021-01-02 16:12:32"
    Clock,    // the time, where Start is a date alone
    End,
    Title,
    Note,
    RecordId, // names the session in the app for good
    Sport,
    Timer, // lengths of time
    Elapsed,
    Moving,
    Distance,
    AverageHeartRate,
    MaxHeartRate,
    Ascent,
    Descent,
    Rpe, // of a session, or of a set
    // of a set
    Exercise,
    ExerciseNote,
    SetOrder, // a number; or "Rest Timer", "W", "Note": no plain set
    SetKind,  // "normal", "warmup", "dropset", "failure"
    IsWarmUp,
    Superset,
    Weight,
    WeightUnit,
    Reps,
    SetLength, // of a timed set, or of the rest that a rest timer's row stands for
    DistanceUnit,
    // of food
    Meal,
    Food,
    Amount, // "107.00 g"
    Energy,
    Protein,
    Carbs,
    Fat,
    Fibre,
    // of a day
    BodyWeight,
    Measurement, // which one a row holds: "Bodyweight"
    Value,
    ValueUnit,
    IsComplete, // all food of the day was logged
    // of no concern, but a mark of the app
    Mark,
};
inline constexpr std::size_t kFieldCount = static_cast<std::size_t>(Field::Mark) + 1;

enum class CellUnit { None, Kilograms, Pounds, Kilometres, Miles, Metres, Minutes, Kilojoules };

struct Column {
    std::string_view header; // in lower case
    Field field;
    CellUnit unit = CellUnit::None; // where the header says it
    int nth = 1;                    // of several columns with this header
};

// What the rows of a table are.
enum class CsvContent { Sets, Activities, FoodItems, FoodDays, Measurements, Nothing };

// Columns of the same field stand in the order in which they are asked: the first that
// is not empty counts. One table may hold the headers of several dialects and languages.
struct CsvApp {
    std::string_view name;
    std::string_view id; // in ids of what is imported, so never changed
    CsvContent content;
    std::span<const Column> columns;
    std::span<const Field> required; // all must be there
    bool isUtc = false;              // its times are UTC
    // Its headers are words that many tables have, so it is none with columns of another matter.
    bool isPlain = false;
    // Of Nothing: what it is, "a list of exercises".
    std::string_view notHeld = {};
};

// All that are known (core/exchange/csv/apps).
std::span<const CsvApp* const> csvApps();

} // namespace mileplate::exchange
