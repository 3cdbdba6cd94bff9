// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar.h"
#include "core/base/id.h"
#include "core/base/source.h"
#include "core/domain/exercise.h"
#include "core/domain/kind.h"
#include "core/domain/track.h"
#include "core/domain/workout.h"

#include <optional>
#include <string>
#include <vector>

namespace mileplate {

struct Race;

struct Lap {
    std::optional<Duration> duration{};
    std::optional<Distance> distance{};
    std::optional<double> averageHeartRateBpm{};
    std::optional<double> maxHeartRateBpm{};
    std::optional<Distance> ascent{};

    friend bool operator==(const Lap&, const Lap&) = default;
};

// What was really done.
struct Done {
    Workout workout{};
    std::optional<Instant> start{};
    std::optional<Duration> timer{};   // without pauses
    std::optional<Duration> elapsed{}; // with pauses
    std::optional<Duration> moving{};  // without standstill
    std::optional<double> averageHeartRateBpm{};
    std::optional<double> maxHeartRateBpm{};
    std::optional<Distance> ascent{};
    std::optional<Energy> energy{};
    std::optional<double> massChangeKg{}; // after minus before
    std::optional<Source> source{};
    std::vector<Source> otherSources{}; // the same session as others recorded it
    std::vector<Lap> laps{};
    std::optional<TrackRef> streams{};

    friend bool operator==(const Done&, const Done&) = default;
};

// One card on the calendar: planned, done, or both.
struct Session {
    Id<Session> id{};
    Day date{};
    Slot slot = Slot::Morning;
    std::optional<ClockTime> time{}; // none: it starts at its slot's clock, in order
    int order = 0;                   // among the cards of the slot without a time
    Kind kind = Kind::Easy;
    std::string name{};
    std::optional<bool> key{};     // none: by kind
    std::optional<bool> movable{}; // none: it may be moved
    std::optional<bool> checked{}; // its doubtful figures are as they should be (DAT-01, DAT-03)
    Status status = Status::Planned;
    std::optional<Day> originalDate{}; // before it was moved
    Id<Race> race{};
    std::string note{};
    std::string skipReason{};
    std::optional<Focus> focus{}; // strength only
    std::optional<Style> style{};
    std::optional<Workout> planned{};
    std::optional<Done> done{};
    std::vector<ExerciseEntry> exercises{};

    bool isMovable() const { return movable.value_or(true); }
    bool isChecked() const { return checked.value_or(false); }
    bool isCompleted() const { return status == Status::Done || status == Status::Partial; }
    // A lift that was begun and has no end yet.
    bool isOpenLift() const;

    // When a completed session really began, on the clock where it was recorded; that
    // is also the day it lies on.
    std::optional<LocalTime> recordedStart() const;

    friend bool operator==(const Session&, const Session&) = default;
};

// Morning before 11:00, midday before 16:00, evening from then on.
Slot slotOf(ClockTime time);

// What a plan and a recording, or two sources, say of a session: both, unless one holds the other.
std::string bothNotes(const std::string& first, const std::string& second);

// Flagged by the athlete, else quality and long runs (rulebook 1.1).
bool isKey(const Session& session);

} // namespace mileplate
