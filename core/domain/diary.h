// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/athlete.h"
#include "core/domain/day_index.h"
#include "core/domain/exercise.h"
#include "core/domain/meal.h"
#include "core/domain/register.h"
#include "core/domain/season.h"
#include "core/domain/timeline.h"

#include <memory>
#include <span>
#include <vector>

namespace mileplate {

// Body mass on the days on which it was logged, in order.
struct WeighIn {
    Day day{};
    Mass mass{};

    friend bool operator==(const WeighIn&, const WeighIn&) = default;
};

// Everything planned and logged: an immutable value, cheap to copy, with what
// the models derive from each session and day. Made from entities only by
// core/edits (`applied`), so that what is derived always fits.
struct Diary {
    std::shared_ptr<const Athlete> athlete{}; // null until set up
    Timeline days{};
    Register<Race> races{};
    Register<Phase> phases{};
    Register<Exercise> exercises{}; // the athlete's own; built-in ones are in core/library
    Register<Food> foods{};
    Register<SavedMeal> savedMeals{};
    DayIndex sessionDays{};
    DayIndex mealDays{};
    std::shared_ptr<const std::vector<WeighIn>> weighIns{};

    const Entry* find(const Id<Session>& id) const;
    const Meal* find(const Id<Meal>& id) const;

    // The athlete, or one of whom nothing is known.
    const Athlete& who() const;

    // Those of some days.
    std::span<const WeighIn> weighInsIn(DayRange range) const;

    // The last weight logged up to that day, else the athlete's.
    std::optional<Mass> weightOn(Day day) const;

    // The phase that holds the day, if any; the one that began last where two do.
    const Phase* phaseOn(Day day) const;
};

// Compares what was entered; what is derived follows from it.
bool sameContent(const Diary& a, const Diary& b);

} // namespace mileplate
