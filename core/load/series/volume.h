// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/diary.h"

#include <vector>

namespace mileplate::load {

// How runs are grouped where volume is shown by intensity.
enum class RunClass { Easy, Long, Quality };
RunClass runClassOf(Kind kind); // of runs only

// What a stretch of days adds up to: done, and planned where it is still to come.
struct Volume {
    DayRange days;
    double easyKm = 0;
    double longKm = 0;
    double qualityKm = 0;
    PerMuscle hardSets{};

    double weeks() const { return days.length() / 7.0; }
};
Volume volumeOf(const Diary& diary, DayRange days, LocalTime now);

// The range in stretches of so many days, the last as long as what is left.
std::vector<DayRange> stretchesOf(DayRange range, int days);

} // namespace mileplate::load
