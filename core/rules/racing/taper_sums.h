// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/racing/race_day.h"

#include <optional>

// What the weeks before a race add up to; weeks that end with the day before it.
namespace mileplate::rules {

// Nothing where the distance of a run is not known.
std::optional<double> runKm(const Scene& scene, DayRange days);

// Working sets without core work. A session of which no exercise is known counts a
// usual one's.
std::optional<double> strengthSets(const Scene& scene, DayRange days);

// The mean of the three highest of some blocks of seven days, of those that lie in the
// history and are known: `firstEnd` days before the race ends the nearest, `lastEnd` the
// furthest. Nothing with fewer than two.
using SumOfDays = std::optional<double> (*)(const Scene&, DayRange);
std::optional<double> usualBefore(const Scene& scene, Day race, int firstEnd, int lastEnd,
                                  SumOfDays sumOf);

// How much of the peak may be run in a window before the race; nothing where the rule
// asks nothing of that class.
struct TaperWindow {
    DayRange days;
    double limit;
    std::string_view words; // "1-7 d"
    bool isLast;            // the week of the race
};
std::optional<TaperWindow> taperWindow(const Scene& scene, const RaceDay& race);

} // namespace mileplate::rules
