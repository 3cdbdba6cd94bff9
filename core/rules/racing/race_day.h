// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/racing/race_class.h"
#include "core/rules/scene.h"

#include <string>

namespace mileplate::rules {

// A race that is going to be run or was: none that the athlete missed or left out.
struct RaceDay {
    const Race* race = nullptr;
    const Entry* entry = nullptr; // its card, if there is one on that day
    Day day{};
    LocalTime start{};
    std::optional<RaceClass> type{};
    std::string name{}; // its own, else what kind of race it is

    bool isMain() const { return race->priority != RacePriority::C; } // A or B
    bool isGoal() const { return race->priority == RacePriority::A; }
    DayRange daysBefore(int furthest, int nearest) const
    {
        return {day - Days{furthest}, day - Days{nearest} + Days{1}};
    }
};

// The races on some days, the first first.
std::vector<RaceDay> racesOn(const Scene& scene, DayRange days);

} // namespace mileplate::rules
