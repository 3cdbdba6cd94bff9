// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/diary.h"

// What a day's meals add up to, eaten and still planned kept apart. The two together
// are `DaySums::Food`, which the rules go by.
namespace mileplate::nutrition {

struct DayFood {
    DaySums::Food eaten{};
    DaySums::Food planned{};

    int meals() const { return eaten.meals + planned.meals; }
    Mass protein() const { return eaten.protein + planned.protein; }
};

DayFood foodOn(const Diary& diary, Day day);

// What one meal amounts to; `meals` is 1. What is not known counts as nothing.
DaySums::Food sumOf(const Meal& meal, const Register<Food>& foods);

// The protein that makes a meal count as a dose, and up to which more of it helps
// (rulebook 4.7 and NUT-02; Jager 2017): 20 to 40 g, from 60 years on not less than
// 0.4 g/kg.
struct DoseBand {
    double leastG = 20;
    double mostG = 40;
};
DoseBand doseBandOn(const Diary& diary, Day day, double leastG = 20);

} // namespace mileplate::nutrition
