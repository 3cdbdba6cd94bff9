// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nutrition/body_mass.h"

// The weight without the water of single days.
namespace mileplate::nutrition {

// An exponentially weighted mean: each day takes a tenth of the way to what was weighed
// on it (Walker, The Hacker's Diet, 1991). After days without a weigh-in the next one
// counts for as many tenths as days went by, one after another. A point a weigh-in.
std::vector<WeighIn> smoothed(const std::vector<WeighIn>& weighIns);

struct WeightChange {
    double percentAWeek = 0; // slope over the last 14 days, as NUT-09 takes it
    double kgAWeek = 0;
    double kcalADay = 0; // what was eaten beyond what was spent
};

// Over the 14 days that end with the day; nothing where the weigh-ins are too few (weightTrend).
// A kilogram of body mass stands for 7 700 kcal (Wishnofsky 1958; Hall 2008 on its limits).
std::optional<WeightChange> weightChange(const Diary& diary, Day day);

} // namespace mileplate::nutrition
