// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv/csv_app.h"

// One table for each app. A new app is a table here and a name in apps.cpp.
namespace mileplate::exchange::apps {

extern const CsvApp kHevy;
extern const CsvApp kStrong;
extern const CsvApp kFitNotes;
extern const CsvApp kGymRun;
extern const CsvApp kFitbod;
extern const CsvApp kLiftingLog;

extern const CsvApp kStrava;
extern const CsvApp kStravaFirst;
extern const CsvApp kGarmin;
extern const CsvApp kHealthExport;

extern const CsvApp kMyFitnessPal;
extern const CsvApp kCronometer;
extern const CsvApp kCronometerDays;
extern const CsvApp kMacroFactor;

extern const CsvApp kCronometerBiometrics;
extern const CsvApp kBodyTracker;
extern const CsvApp kWeights;

extern const CsvApp kCronometerExercises;
extern const CsvApp kMyFitnessPalExercises;

} // namespace mileplate::exchange::apps
