// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/edit.h"

// Making planned training shorter or lighter.
namespace mileplate {

// The plan of a run by a factor: duration, distance and what is hard of it alike,
// repetitions to the nearest whole one.
void scaleRun(Session& session, double factor);

// What `changes` holds takes the place of what the plan had. Its steps follow: a warm-up and
// a cool-down get their step, repetitions their number and length; fewer or shorter ones are
// less hard running, unless that is said too.
void changePlan(Session& session, const Workout& changes);

// The planned, movable sessions of a week made lighter: easy and long runs and sets by
// the factor, the last quality run made easy. Races stay as they are.
Edit lighterWeek(const Diary& diary, Day week, double factor);

} // namespace mileplate
