// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/athlete.h"
#include "core/domain/facts.h"
#include "core/domain/session.h"
#include "core/domain/timeline.h"
#include "core/load/lifting.h"

#include <optional>

namespace mileplate::load {

// What of the athlete the figures of a session depend on, looked up once.
struct Lens {
    explicit Lens(const Athlete& athlete, const Register<Exercise>& ownExercises);

    const Athlete& athlete;
    ExerciseBook exercises;
    SlotClocks slots;
    std::optional<double> easyPace;      // s/km
    std::optional<double> thresholdPace; // s/km
};

// How long a session is meant to last: as planned, else its distance at the easy
// pace, else 45 minutes.
Duration plannedLength(const Session& session, const std::optional<double>& easyPace);

// How long it occupies the calendar: a completed session really from start to
// end, a pause of over an hour counted as none.
Duration occupiedLength(const Session& session, const std::optional<double>& easyPace);

// A session with everything that follows from it but the doubts, which need the
// neighbours too.
Entry entryOf(std::shared_ptr<const Session> session, LocalTime start, const Lens& lens);

// DAT-01 of a completed session: a run faster than 2:20 or slower than 15:00 a
// km, an average heart rate below 40 or more than 5 above the maximum, more than
// 8 hours. Names the doubtful figure ("pace", "hr", "duration"), or nothing.
std::string_view doubtfulFigure(const Session& session, const SessionFacts& facts,
                                const Athlete& athlete);

// DAT-03: two completed sessions of one kind that start at most 10 minutes apart
// and whose lengths differ by at most 5 %.
bool looksLikeTheSame(const Entry& a, const Entry& b);

} // namespace mileplate::load
