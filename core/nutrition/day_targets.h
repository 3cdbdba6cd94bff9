// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nutrition/day_class.h"
#include "core/nutrition/fuelling.h"
#include "core/nutrition/protein.h"

#include <optional>
#include <vector>

// What a day's food is aimed at, by what is planned or done on it and after it.
namespace mileplate::nutrition {

// Why the carbohydrate target is what it is.
enum class CarbReason { Training, KeyRunTomorrow, RaceAhead };

struct CarbTarget {
    DayClass dayClass = DayClass::Light; // of the day's own training
    double gPerKg = 0;
    double grams = 0;
    CarbReason because = CarbReason::Training;
    double upperGPerKg = 0; // of the guidelines' range for such a day
};

// By the day's class; the evening before a key run of 75 minutes at least that of a
// moderate day, and on the last two days before an A or B race of 90 minutes what
// loading takes. Nothing without a body mass.
std::optional<CarbTarget> carbTargetOn(const Diary& diary, Day day, LocalTime now,
                                       const IsHard& isHard, const CarbGuide& guide = {});

struct DayTargets {
    CarbTarget carbs;
    ProteinTarget protein;
    double doseG = 0; // of protein in a meal
    int meals = 0;    // with such a dose
    std::optional<double> energyKcal{};
    std::vector<SessionNeeds> sessions{};
};

// Nothing without a body mass. Where numbers of energy are to be hidden (history of
// an eating disorder) the energy is left out.
std::optional<DayTargets> targetsOn(const Diary& diary, Day day, LocalTime now,
                                    const IsHard& isHard, const CarbGuide& guide = {});

} // namespace mileplate::nutrition
