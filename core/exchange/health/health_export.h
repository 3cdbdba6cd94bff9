// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/athlete.h"
#include "core/domain/day_log.h"
#include "core/domain/meal.h"
#include "core/domain/session.h"
#include "core/exchange/activity.h"

#include <map>

// What the export of Apple's Health app holds that a diary holds too.
namespace mileplate::exchange {

struct HealthWorkout {
    Recording recording{};
    Source source{};                   // its id is a hash of what names the workout in Health
    std::vector<std::string> routes{}; // GPX files, as named from where the export lies
};

struct HealthExport {
    std::vector<HealthWorkout> workouts{}; // in the file's order
    // Weight, sleep and resting heart rate, each where the day has any.
    std::map<Day, DayLog> days{};
    // What was eaten at one time, of one source. Ids follow from both.
    std::vector<Meal> meals{};
    // Whom it is about: sex, birth date and height alone.
    Athlete athlete{};
    int records = 0;       // read, of whatever type
    int variabilities = 0; // heart rate variability as SDNN, which is left out
    std::vector<std::string> warnings{};
};

inline constexpr std::string_view kHealthMealId = "health-"; // begins the ids of its meals

} // namespace mileplate::exchange
