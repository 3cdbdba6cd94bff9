// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/diary.h"

#include <optional>
#include <vector>

// Eating and drinking around sessions (rulebook 4.7; Thomas 2016, Burke 2011,
// Sawka 2007).
namespace mileplate::nutrition {

struct Range {
    double least = 0;
    double most = 0;

    friend bool operator==(const Range&, const Range&) = default;
};

// Carbohydrate in grams for each hour of a session that long; none below 75 minutes.
Range carbsPerHour(double minutes);

// Carbohydrate in grams between two sessions so many hours apart: 1 g/kg for each
// hour, four of them at most.
double refuellingG(double gapHours, Mass weight);

// How much is sweated in an hour, in litres; what was drunk counts, urine does not.
double sweatRate(double massLossKg, double drunkLitres, double hours, double urineLitres = 0);

// What to drink over the hours after losing so much, in litres.
Range rehydrationLitres(double massLossKg);

// What one session asks for.
struct SessionNeeds {
    Id<Session> session;
    std::optional<LocalTime> eatBefore{}; // when to; before key sessions of an hour only
    double carbsBeforeG = 0;
    Range carbsPerHour{};
    Range fluidBeforeMl{}; // in the two to four hours before
    bool sodium = false;   // with the drink: from two hours on, or in the heat
    Range carbsAfterG{};   // where the next session follows within eight hours
    double proteinAfterG = 0;
};

// Of the sessions that count on that day, in order; mobility asks for nothing.
std::vector<SessionNeeds> needsOn(const Diary& diary, Day day, LocalTime now);

} // namespace mileplate::nutrition
