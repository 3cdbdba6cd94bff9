// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/diary.h"
#include "core/load/session_facts.h"

#include <vector>

// Where derived values come into a diary. Called by core/edits, by nobody else.
namespace mileplate::load {

// A day as it was entered, before anything is derived from it.
struct RawDay {
    Day day;
    std::vector<std::shared_ptr<const Session>> sessions{};
    std::vector<std::shared_ptr<const Meal>> meals{};
    std::shared_ptr<const DayLog> log{};
};

RawDay rawOf(const DayBook& page);

// The diary with these days in place of what it held of them, and everything
// that follows from them derived: clocks, figures, doubts, sums.
Diary entered(Diary diary, const std::vector<RawDay>& changed);

// Days in order, each with what follows from it for an athlete and exercises such as the
// diary's. The first has no doubts that need the day before it.
std::vector<DayBookPtr> pagesOf(const std::vector<RawDay>& days, const Diary& diary);

// The page of a day with the meals and the log that were not known when it was made.
DayBookPtr withFood(DayBook page, const RawDay& raw, const Register<Food>& foods);

// The same diary derived anew from its first day to its last, as is needed when
// the athlete or an exercise changed.
Diary enteredAnew(Diary diary);

} // namespace mileplate::load
