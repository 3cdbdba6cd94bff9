// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/edit.h"

// What an athlete does to exercises. An exercise of the diary with the id of a built-in
// one stands in its place.
namespace mileplate {

// Adds the exercise, or puts it in the place of the one with its id. Empty where nothing
// changes.
Edit keepExercise(const Diary& diary, const Exercise& exercise);

// In how many sessions, planned ones too, an exercise stands. Reads every day.
int sessionsWith(const Diary& diary, const Id<Exercise>& id);

// Fails where a session needs it: one with a built-in exercise's id never does, for that
// one takes its place again (`isBuiltIn`).
Result<Edit> removeExercise(const Diary& diary, const Id<Exercise>& id, bool isBuiltIn);

// Two names of one exercise become one: every session of `from`, planned ones and their
// targets too, has `into` instead; the diary's own record of `from` goes; its names become
// aliases of `into`, by which later imports find it. `into` may be a built-in exercise: the
// diary then keeps a copy of it for the aliases. Fails where both are the same.
Result<Edit> mergeExercises(const Diary& diary, const Exercise& from, const Exercise& into);

} // namespace mileplate
