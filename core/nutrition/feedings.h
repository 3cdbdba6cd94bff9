// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/diary.h"

#include <optional>
#include <vector>

// Meals, eaten or planned, as those rules see them that ask when.
namespace mileplate::nutrition {

struct Feeding {
    std::optional<LocalTime> time{};
    double proteinG = 0;
    double carbsG = 0;
    // False where no such figure was entered and the energy leaves room for some.
    bool proteinKnown = true;
    bool carbsKnown = true;
};

// In the order of the day, those without a time first.
std::vector<Feeding> feedingsOn(const Diary& diary, Day day);

// The meals from one moment to another, both included. Nothing where that cannot be
// told: a meal of those days has no time, or one of these no figures.
std::optional<std::vector<Feeding>> feedingsBetween(const Diary& diary, LocalTime from,
                                                    LocalTime to);

// Whether the carbohydrate of all meals of the day is known.
bool knowsCarbs(const Diary& diary, Day day);

} // namespace mileplate::nutrition
