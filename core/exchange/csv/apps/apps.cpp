// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/apps/apps.h"

#include <array>

namespace mileplate::exchange {

std::span<const CsvApp* const> csvApps()
{
    static constexpr std::array kApps{&apps::kHevy,
                                      &apps::kStrong,
                                      &apps::kFitNotes,
                                      &apps::kGymRun,
                                      &apps::kFitbod,
                                      &apps::kLiftingLog,
                                      &apps::kStrava,
                                      &apps::kStravaFirst,
                                      &apps::kGarmin,
                                      &apps::kHealthExport,
                                      &apps::kMyFitnessPal,
                                      &apps::kMacroFactor,
                                      &apps::kCronometer,
                                      &apps::kCronometerDays,
                                      &apps::kCronometerBiometrics,
                                      &apps::kBodyTracker,
                                      &apps::kWeights,
                                      &apps::kCronometerExercises,
                                      &apps::kMyFitnessPalExercises};
    return kApps;
}

} // namespace mileplate::exchange
