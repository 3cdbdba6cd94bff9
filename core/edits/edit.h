// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/diary.h"

#include <optional>
#include <string>
#include <vector>

namespace mileplate {

// One entity before and after a change. Nothing before: it is added. Nothing
// after: it is removed.
template <class T>
struct Revised {
    std::optional<T> before{};
    std::optional<T> after{};

    friend bool operator==(const Revised&, const Revised&) = default;
};
template <class T>
using Revisions = std::vector<Revised<T>>;

// A change that the athlete can make and take back, as a value. Whoever carries
// it out need not know what it means: do is "write after", undo is "write before".
struct Edit {
    std::string title;               // "Move Long run to Sunday": what Undo will offer
    Revisions<Athlete> athlete = {}; // at most one
    Revisions<Session> sessions = {};
    Revisions<Meal> meals = {};
    Revisions<DayLog> days = {};
    Revisions<Race> races = {};
    Revisions<Phase> phases = {};
    Revisions<Exercise> exercises = {};
    Revisions<Food> foods = {};
    Revisions<SavedMeal> savedMeals = {};

    bool isEmpty() const;
    friend bool operator==(const Edit&, const Edit&) = default;
};

// Calls `visit(name, revisions)` for each kind of entity, with the name that it
// has in diary JSON. Athlete first, so that what depends on it comes later.
template <class EditRef, class Visit>
void forEachKind(EditRef& edit, Visit visit)
{
    visit("athlete", edit.athlete);
    visit("exercises", edit.exercises);
    visit("foods", edit.foods);
    visit("phases", edit.phases);
    visit("races", edit.races);
    visit("days", edit.days);
    visit("sessions", edit.sessions);
    visit("meals", edit.meals);
    visit("templates", edit.savedMeals);
}

// The same change backwards.
Edit undone(const Edit& edit);

// The diary with the change made. Fails as Stale, changing nothing, where a
// `before` is not what the diary holds.
Result<Diary> applied(const Diary& diary, const Edit& edit);

// A diary of these entities alone. Fails where two share an id or a day log its day.
Result<Diary> diaryOf(const Edit& contents);

// Every day on which something was or will be; empty for an empty edit. Changes
// of the athlete, an exercise or a food touch no day but may concern them all.
std::vector<Day> daysTouched(const Edit& edit);

// Whether the change may alter what the rules say of any day.
bool concernsEveryDay(const Edit& edit);

} // namespace mileplate
