// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/edit.h"

// Making planned training shorter or lighter.
namespace mileplate {

// The plan of a run by a factor: duration, distance and what is hard of it alike,
// repetitions to the nearest whole one.
void scaleRun(Session& session, double factor);

// The planned, movable sessions of a week made lighter: easy and long runs and sets by
// the factor, the last quality run made easy. Races stay as they are.
Edit lighterWeek(const Diary& diary, Day week, double factor);

} // namespace mileplate
