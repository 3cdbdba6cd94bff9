// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/apps/apps.h"

#include <array>

// Apps that log sets, a row for each.
namespace mileplate::exchange::apps {

namespace {

constexpr std::array kSetFields{Field::Start, Field::Exercise, Field::Reps};

// Hevy, "Export workouts" (files of 2025). Imperial accounts have weight_lbs and
// distance_miles. Sets of the same superset_id of a workout alternate.
constexpr auto kHevyColumns = std::to_array<Column>({
    {"title", Field::Title},
    {"start_time", Field::Start},
    {"end_time", Field::End},
    {"description", Field::Note},
    {"exercise_title", Field::Exercise},
    {"superset_id", Field::Superset},
    {"supersets_id", Field::Superset},
    {"exercise_notes", Field::ExerciseNote},
    {"set_index", Field::Mark},
    {"set_type", Field::SetKind},
    {"weight_kg", Field::Weight, CellUnit::Kilograms},
    {"weight_lbs", Field::Weight, CellUnit::Pounds},
    {"reps", Field::Reps},
    {"distance_km", Field::Distance, CellUnit::Kilometres},
    {"distance_miles", Field::Distance, CellUnit::Miles},
    {"distance_meters", Field::Distance, CellUnit::Metres},
    {"duration_seconds", Field::SetLength},
    {"rpe", Field::Rpe},
});
constexpr std::array kHevyRequired{Field::Start, Field::Exercise, Field::Reps, Field::SetKind};

// Strong: the iOS export of 2017 (without Duration and RPE) and after, and the Android
// one between semicolons that says its units. A Set Order of "Rest Timer" is a rest.
constexpr auto kStrongColumns = std::to_array<Column>({
    {"workout #", Field::Mark},
    {"workout id", Field::Mark},
    {"date", Field::Start},
    {"workout name", Field::Title},
    {"duration", Field::Timer},
    {"duration (sec)", Field::Timer},
    {"workout duration", Field::Timer},
    {"exercise name", Field::Exercise},
    {"set order", Field::SetOrder},
    {"weight (kg)", Field::Weight, CellUnit::Kilograms},
    {"weight (lbs)", Field::Weight, CellUnit::Pounds},
    {"weight (lb)", Field::Weight, CellUnit::Pounds},
    {"weight", Field::Weight},
    {"weight unit", Field::WeightUnit},
    {"reps", Field::Reps},
    {"rpe", Field::Rpe},
    {"distance (meters)", Field::Distance, CellUnit::Metres},
    {"distance", Field::Distance},
    {"distance unit", Field::DistanceUnit},
    {"seconds", Field::SetLength},
    {"notes", Field::ExerciseNote},
    {"workout notes", Field::Note},
});
constexpr std::array kStrongRequired{Field::Start, Field::Title, Field::Exercise, Field::SetOrder,
                                     Field::Reps};

// FitNotes, "Workout data": a day is a workout; older files say the unit in the header.
constexpr auto kFitNotesColumns = std::to_array<Column>({
    {"date", Field::Start},
    {"exercise", Field::Exercise},
    {"category", Field::Mark},
    {"weight", Field::Weight},
    {"weight (kgs)", Field::Weight, CellUnit::Kilograms},
    {"weight (kg)", Field::Weight, CellUnit::Kilograms},
    {"weight (lbs)", Field::Weight, CellUnit::Pounds},
    {"weight unit", Field::WeightUnit},
    {"reps", Field::Reps},
    {"distance", Field::Distance},
    {"distance unit", Field::DistanceUnit},
    {"time", Field::SetLength},
    {"comment", Field::ExerciseNote},
    {"notes", Field::ExerciseNote},
});
constexpr std::array kFitNotesRequired{Field::Start, Field::Exercise, Field::Reps, Field::Mark};

constexpr auto kGymRunColumns = std::to_array<Column>({
    {"date", Field::Start},
    {"time", Field::Clock},
    {"routine", Field::Title},
    {"exercise", Field::Exercise},
    {"set", Field::Mark},
    {"weight", Field::Weight},
    {"reps", Field::Reps},
    {"duration", Field::SetLength},
    {"distance", Field::Distance},
    {"note", Field::ExerciseNote},
    {"para6", Field::Mark},
    {"book", Field::Mark},
    {"version1", Field::Mark},
});
constexpr std::array kGymRunRequired{Field::Start, Field::Clock, Field::Title, Field::Exercise,
                                     Field::Reps};

constexpr auto kFitbodColumns = std::to_array<Column>({
    {"date", Field::Start},
    {"exercise", Field::Exercise},
    {"reps", Field::Reps},
    {"weight(kg)", Field::Weight, CellUnit::Kilograms},
    {"weight(lb)", Field::Weight, CellUnit::Pounds},
    {"weight(lbs)", Field::Weight, CellUnit::Pounds},
    {"duration(s)", Field::SetLength},
    {"distance(m)", Field::Distance, CellUnit::Metres},
    {"incline", Field::Mark},
    {"resistance", Field::Mark},
    {"iswarmup", Field::IsWarmUp},
    {"note", Field::ExerciseNote},
    {"multiplier", Field::Mark},
});
constexpr std::array kFitbodRequired{Field::Start, Field::Exercise, Field::Reps, Field::IsWarmUp};

// A table that somebody keeps by hand.
constexpr auto kLiftingLogColumns = std::to_array<Column>({
    {"date", Field::Start},
    {"datum", Field::Start},
    {"time", Field::Clock},
    {"uhrzeit", Field::Clock},
    {"workout", Field::Title},
    {"training", Field::Title},
    {"exercise", Field::Exercise},
    {"exercise name", Field::Exercise},
    {"übung", Field::Exercise},
    {"name der übung", Field::Exercise},
    {"übungsname", Field::Exercise},
    {"set", Field::SetOrder},
    {"satz", Field::SetOrder},
    {"weight", Field::Weight},
    {"weight (kg)", Field::Weight, CellUnit::Kilograms},
    {"weight (lbs)", Field::Weight, CellUnit::Pounds},
    {"weight_kg", Field::Weight, CellUnit::Kilograms},
    {"weight_lbs", Field::Weight, CellUnit::Pounds},
    {"gewicht", Field::Weight},
    {"gewicht (kg)", Field::Weight, CellUnit::Kilograms},
    {"gewicht in kg", Field::Weight, CellUnit::Kilograms},
    {"weight unit", Field::WeightUnit},
    {"unit", Field::WeightUnit},
    {"einheit", Field::WeightUnit},
    {"reps", Field::Reps},
    {"repetitions", Field::Reps},
    {"wiederholungen", Field::Reps},
    {"wdh", Field::Reps},
    {"wdh.", Field::Reps},
    {"wdhs", Field::Reps},
    {"rpe", Field::Rpe},
    {"notes", Field::ExerciseNote},
    {"note", Field::ExerciseNote},
    {"notiz", Field::ExerciseNote},
    {"notizen", Field::ExerciseNote},
    {"bemerkung", Field::ExerciseNote},
});

} // namespace

const CsvApp kHevy{.name = "Hevy",
                   .id = "hevy",
                   .content = CsvContent::Sets,
                   .columns = kHevyColumns,
                   .required = kHevyRequired};
const CsvApp kStrong{.name = "Strong",
                     .id = "strong",
                     .content = CsvContent::Sets,
                     .columns = kStrongColumns,
                     .required = kStrongRequired};
const CsvApp kFitNotes{.name = "FitNotes",
                       .id = "fitnotes",
                       .content = CsvContent::Sets,
                       .columns = kFitNotesColumns,
                       .required = kFitNotesRequired};
const CsvApp kGymRun{.name = "GymRun",
                     .id = "gymrun",
                     .content = CsvContent::Sets,
                     .columns = kGymRunColumns,
                     .required = kGymRunRequired};
const CsvApp kFitbod{.name = "Fitbod",
                     .id = "fitbod",
                     .content = CsvContent::Sets,
                     .columns = kFitbodColumns,
                     .required = kFitbodRequired};
const CsvApp kLiftingLog{.name = "a lifting log",
                         .id = "lifts",
                         .content = CsvContent::Sets,
                         .columns = kLiftingLogColumns,
                         .required = kSetFields};

} // namespace mileplate::exchange::apps
