// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/racing/race_day.h"

namespace mileplate::rules {

// What is eaten, or planned to be, on one of the last two days before a long race.
struct CarbDay {
    Day day{};
    Mass carbs{};
    Mass bodyMass{};

    double gramsPerKg() const { return inGrams(carbs) / inKilograms(bodyMass); }
};

// Those of the week whose food is complete, before A and B races of an hour and a half
// or more; none where the body mass is not known.
std::vector<CarbDay> carbDaysBeforeRaces(const Scene& scene);

} // namespace mileplate::rules
