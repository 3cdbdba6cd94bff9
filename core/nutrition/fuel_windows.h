// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nutrition/day_class.h"

#include <vector>

// When eating helps a session (NUT-03, NUT-04; Thomas 2016).
namespace mileplate::nutrition {

struct FuelTiming {
    double beforeFromH = 1;
    double beforeToH = 4;
    double beforeCarbsGPerKg = 0.8;
    double earlyFromMin = 12; // before a start ahead of 08:00
    double earlyToMin = 90;
    double earlyCarbsG = 25;
    double afterHours = 2;
    double afterProteinG = 15;
    double afterCarbsGPerKg = 0.5;
};

struct FuelWindow {
    enum class When { Before, After };

    Id<Session> session{};
    When when = When::Before;
    LocalTime from{};
    LocalTime to{};
    double carbsG = 0; // what one meal in it should bring at least
    double proteinG = 0;
};

// Before each key run of an hour, after each hard session of 40 minutes; those that
// begin or end on the day, in order. Nothing without a body mass.
std::vector<FuelWindow> fuelWindowsOn(const Diary& diary, Day day, LocalTime now,
                                      const IsHard& isHard, const FuelTiming& timing = {});

} // namespace mileplate::nutrition
