// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/fixes/food_ops.h"

#include <optional>
#include <string>
#include <vector>

// What may be done about a finding, in the operations of the rulebook (3.0). A
// fix is only a proposal: core/planning tries it out, ranks it and makes an Edit.
namespace mileplate::rules {

struct Move {
    Id<Session> session;
    Day date{};
    Slot slot = Slot::Morning;
    std::optional<ClockTime> time{};

    friend bool operator==(const Move&, const Move&) = default;
};
struct Swap {
    Id<Session> a;
    Id<Session> b;

    friend bool operator==(const Swap&, const Swap&) = default;
};
struct SetKindTo {
    Id<Session> session;
    Kind kind = Kind::Easy;
    std::optional<Duration> duration{};

    friend bool operator==(const SetKindTo&, const SetKindTo&) = default;
};
struct SetStyle {
    Id<Session> session;
    Style style = Style::Light;

    friend bool operator==(const SetStyle&, const SetStyle&) = default;
};
struct SetFocus {
    Id<Session> session;
    Focus focus = Focus::Upper;

    friend bool operator==(const SetFocus&, const SetFocus&) = default;
};
// Adds (or takes, if negative) sets of an exercise, of each exercise where none is
// named, and leaves one at least; with a target, brings them to that many instead: an
// exercise that is not there yet comes in, and one of which none is to be left goes out.
struct ChangeSets {
    Id<Session> session;
    std::optional<Id<Exercise>> exercise{};
    int delta = 0;
    std::optional<int> target{};

    friend bool operator==(const ChangeSets&, const ChangeSets&) = default;
};
// What an exercise of a session asks for; of each exercise where none is named.
struct SetRir {
    Id<Session> session;
    std::optional<Id<Exercise>> exercise{};
    double rir = 0;

    friend bool operator==(const SetRir&, const SetRir&) = default;
};
struct SetLoad {
    Id<Session> session;
    Id<Exercise> exercise;
    Mass weight{};

    friend bool operator==(const SetLoad&, const SetLoad&) = default;
};
struct SetReps {
    Id<Session> session;
    Id<Exercise> exercise;
    RepRange reps{};

    friend bool operator==(const SetReps&, const SetReps&) = default;
};
struct SetRest {
    Id<Session> session;
    Id<Exercise> exercise;
    Duration rest{};

    friend bool operator==(const SetRest&, const SetRest&) = default;
};
// What is given takes the place of the plan's own: a longer warm-up, fewer repetitions.
struct ChangePlan {
    Id<Session> session;
    Workout changes{};

    friend bool operator==(const ChangePlan&, const ChangePlan&) = default;
};
// Distance, duration and hard minutes alike; to a distance instead where one is given.
struct ScaleRun {
    Id<Session> session;
    double factor = 1;
    std::optional<Distance> distance{};

    friend bool operator==(const ScaleRun&, const ScaleRun&) = default;
};
// With a reason it stays on the board as skipped.
struct Drop {
    Id<Session> session;
    std::string skipReason{};

    friend bool operator==(const Drop&, const Drop&) = default;
};
// A session of the library (core/library/templates.h).
struct AddSession {
    std::string templateId;
    Day date{};
    Slot slot = Slot::Morning;

    friend bool operator==(const AddSession&, const AddSession&) = default;
};
// The second half of a session's exercises two days later.
struct Split {
    Id<Session> session;

    friend bool operator==(const Split&, const Split&) = default;
};
// A lighter week: easy and long runs and sets by a factor, one quality run made easy.
struct InsertCutback {
    Day week{};
    double factor = 1;

    friend bool operator==(const InsertCutback&, const InsertCutback&) = default;
};
// When the athlete means to be in bed.
struct SetBedtime {
    ClockTime time{};

    friend bool operator==(const SetBedtime&, const SetBedtime&) = default;
};
// Not changes of the plan: a page to look at, and "I have seen it".
struct Open {
    std::string page; // "log", "food", "import"

    friend bool operator==(const Open&, const Open&) = default;
};
struct Ack {
    std::vector<Id<Session>> sessions{}; // whose figures stand; none: a weigh-in is all there is

    friend bool operator==(const Ack&, const Ack&) = default;
};

} // namespace mileplate::rules
