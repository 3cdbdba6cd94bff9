// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/apps/apps.h"

#include <array>

// Apps that log food and weight.
namespace mileplate::exchange::apps {

namespace {

// MyFitnessPal, "Nutrition Summary": a row for each meal of a day.
constexpr auto kMyFitnessPalColumns = std::to_array<Column>({
    {"date", Field::Start},
    {"meal", Field::Meal},
    {"calories", Field::Energy},
    {"fat (g)", Field::Fat},
    {"carbohydrates (g)", Field::Carbs},
    {"fiber", Field::Fibre},
    {"protein (g)", Field::Protein},
    {"saturated fat", Field::Mark},
    {"sugar", Field::Mark},
    {"note", Field::Mark},
});
constexpr std::array kMyFitnessPalRequired{Field::Start, Field::Meal, Field::Energy,
                                           Field::Protein};

// Cronometer, "Food & Recipe Entries": a row for each food. In "Daily Nutrition" a row is a day.
constexpr auto kCronometerColumns = std::to_array<Column>({
    {"day", Field::Start},
    {"date", Field::Start},
    {"time", Field::Clock},
    {"group", Field::Meal},
    {"food name", Field::Food},
    {"amount", Field::Amount},
    {"energy (kcal)", Field::Energy},
    {"energy (kj)", Field::Energy, CellUnit::Kilojoules},
    {"protein (g)", Field::Protein},
    {"carbs (g)", Field::Carbs},
    {"fat (g)", Field::Fat},
    {"fiber (g)", Field::Fibre},
    {"completed", Field::IsComplete},
});
constexpr std::array kCronometerRequired{Field::Start, Field::Food, Field::Amount, Field::Energy};
constexpr std::array kCronometerDaysRequired{Field::Start, Field::Energy, Field::Protein,
                                             Field::IsComplete};

// MacroFactor, the food log; its weights are those of the whole row.
constexpr auto kMacroFactorColumns = std::to_array<Column>({
    {"date", Field::Start},
    {"time", Field::Clock},
    {"food name", Field::Food},
    {"serving size", Field::Mark},
    {"serving qty", Field::Mark},
    {"serving weight (g)", Field::Amount},
    {"calories (kcal)", Field::Energy},
    {"protein (g)", Field::Protein},
    {"carbs (g)", Field::Carbs},
    {"fat (g)", Field::Fat},
    {"fiber (g)", Field::Fibre},
});
constexpr std::array kMacroFactorRequired{Field::Start, Field::Food, Field::Energy};

// A measurement in each row: FitNotes' body tracker, Cronometer's biometrics.
constexpr auto kBodyTrackerColumns = std::to_array<Column>({
    {"date", Field::Start},
    {"time", Field::Clock},
    {"measurement", Field::Measurement},
    {"value", Field::Value},
    {"unit", Field::ValueUnit},
});
constexpr auto kBiometricsColumns = std::to_array<Column>({
    {"day", Field::Start},
    {"date", Field::Start},
    {"time", Field::Clock},
    {"group", Field::Mark},
    {"metric", Field::Measurement},
    {"amount", Field::Value},
    {"unit", Field::ValueUnit},
});
constexpr std::array kMeasurementRequired{Field::Start, Field::Measurement, Field::Value};

// A weight in each row; so is MyFitnessPal's "Measurement Summary".
constexpr auto kWeightColumns = std::to_array<Column>({
    {"date", Field::Start},
    {"day", Field::Start},
    {"datum", Field::Start},
    {"date/time", Field::Start},
    {"time", Field::Clock},
    {"uhrzeit", Field::Clock},
    {"weight", Field::BodyWeight},
    {"weight (kg)", Field::BodyWeight, CellUnit::Kilograms},
    {"weight(kg)", Field::BodyWeight, CellUnit::Kilograms},
    {"weight_kg", Field::BodyWeight, CellUnit::Kilograms},
    {"weight (lb)", Field::BodyWeight, CellUnit::Pounds},
    {"weight (lbs)", Field::BodyWeight, CellUnit::Pounds},
    {"weight(lb)", Field::BodyWeight, CellUnit::Pounds},
    {"weight_lbs", Field::BodyWeight, CellUnit::Pounds},
    {"body weight", Field::BodyWeight},
    {"bodyweight", Field::BodyWeight},
    {"gewicht", Field::BodyWeight},
    {"gewicht (kg)", Field::BodyWeight, CellUnit::Kilograms},
    {"unit", Field::ValueUnit},
    {"weight unit", Field::ValueUnit},
});
constexpr std::array kWeightRequired{Field::Start, Field::BodyWeight};

// Known, so that they are not taken for something else.
constexpr auto kCronometerExerciseColumns = std::to_array<Column>({
    {"day", Field::Start},
    {"date", Field::Start},
    {"exercise", Field::Exercise},
    {"minutes", Field::Mark},
    {"calories burned", Field::Energy},
});
constexpr std::array kCronometerExerciseRequired{Field::Start, Field::Exercise, Field::Mark,
                                                 Field::Energy};
constexpr auto kMyFitnessPalExerciseColumns = std::to_array<Column>({
    {"date", Field::Start},
    {"exercise", Field::Exercise},
    {"type", Field::Mark},
    {"exercise calories", Field::Energy},
    {"exercise minutes", Field::Mark},
    {"sets", Field::Mark},
    {"reps per set", Field::Reps},
    {"pounds", Field::Mark},
    {"kilograms", Field::Mark},
    {"steps", Field::Mark},
    {"note", Field::Mark},
});

} // namespace

const CsvApp kMyFitnessPal{.name = "MyFitnessPal",
                           .id = "mfp",
                           .content = CsvContent::FoodItems,
                           .columns = kMyFitnessPalColumns,
                           .required = kMyFitnessPalRequired};
const CsvApp kCronometer{.name = "Cronometer",
                         .id = "cronometer",
                         .content = CsvContent::FoodItems,
                         .columns = kCronometerColumns,
                         .required = kCronometerRequired};
const CsvApp kCronometerDays{.name = "Cronometer",
                             .id = "cronometer",
                             .content = CsvContent::FoodDays,
                             .columns = kCronometerColumns,
                             .required = kCronometerDaysRequired};
const CsvApp kMacroFactor{.name = "MacroFactor",
                          .id = "macrofactor",
                          .content = CsvContent::FoodItems,
                          .columns = kMacroFactorColumns,
                          .required = kMacroFactorRequired};
const CsvApp kBodyTracker{.name = "FitNotes",
                          .id = "fitnotes",
                          .content = CsvContent::Measurements,
                          .columns = kBodyTrackerColumns,
                          .required = kMeasurementRequired};
const CsvApp kCronometerBiometrics{.name = "Cronometer",
                                   .id = "cronometer",
                                   .content = CsvContent::Measurements,
                                   .columns = kBiometricsColumns,
                                   .required = kMeasurementRequired};
const CsvApp kWeights{.name = "a list of weights",
                      .id = "weights",
                      .content = CsvContent::Measurements,
                      .columns = kWeightColumns,
                      .required = kWeightRequired,
                      .isPlain = true};
const CsvApp kCronometerExercises{.name = "Cronometer",
                                  .id = "cronometer",
                                  .content = CsvContent::Nothing,
                                  .columns = kCronometerExerciseColumns,
                                  .required = kCronometerExerciseRequired,
                                  .notHeld = "what Cronometer burned for exercises, which have no "
                                             "time of day"};
const CsvApp kMyFitnessPalExercises{.name = "MyFitnessPal",
                                    .id = "mfp",
                                    .content = CsvContent::Nothing,
                                    .columns = kMyFitnessPalExerciseColumns,
                                    .required = kCronometerExerciseRequired,
                                    .notHeld = "what MyFitnessPal burned for exercises, which "
                                               "have no time of day"};

} // namespace mileplate::exchange::apps
