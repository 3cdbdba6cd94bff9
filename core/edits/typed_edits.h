// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/edit.h"

// What a typed line does to the diary.
namespace mileplate {

// A strength session that was done. Where one is planned on its day and still open, it
// becomes that one's result: the planned one that shares most of its exercises. Sets of a
// planned exercise go where the plan has it; other exercises follow.
Edit enterLift(const Diary& diary, const Session& lift);

// A run that was done. Where one is planned on its day and still open, it becomes the result
// of the one nearest in length, as an imported run does.
Edit enterRun(const Diary& diary, const Session& run);

// Says of a day what `said` says, and leaves the rest of its log as it is.
Edit noteDay(const Diary& diary, const DayLog& said);

} // namespace mileplate
