// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/diary.h"

#include <vector>

namespace mileplate::load {

// What a week adds up to: sessions done, and planned ones that are still to come.
struct WeekTotals {
    Day monday{};
    double km = 0; // done and to come
    double kmDone = 0;
    double easyKm = 0; // easy class and steady runs; long and quality runs apart
    double longKm = 0;
    double qualityKm = 0;
    double longestKm = 0;
    double runMinutes = 0;
    double hardMinutes = 0;
    int runs = 0;
    int lifts = 0;
    int mobility = 0;
    int cardio = 0; // runs and cross-training
    int keySessions = 0;
    PerMuscle hardSets{};
    double sRpeLoad = 0; // AU
    double monotony = 0;

    double strain() const { return sRpeLoad * monotony; }
};

WeekTotals weekTotals(const Diary& diary, Day monday, LocalTime now);

// Each week that touches the range, in order.
std::vector<WeekTotals> weekTotals(const Diary& diary, DayRange range, LocalTime now);

} // namespace mileplate::load
