// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/meal.h"
#include "core/domain/session.h"

#include <optional>
#include <string>
#include <variant>
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
// Adds (or takes, if negative) sets of an exercise; of all lower-body exercises
// where none is named.
struct ChangeSets {
    Id<Session> session;
    std::optional<Id<Exercise>> exercise{};
    int delta = 0;

    friend bool operator==(const ChangeSets&, const ChangeSets&) = default;
};
struct ScaleRun {
    Id<Session> session;
    double factor = 1;

    friend bool operator==(const ScaleRun&, const ScaleRun&) = default;
};
struct Drop {
    Id<Session> session;

    friend bool operator==(const Drop&, const Drop&) = default;
};
struct AddMeal {
    Day date{};
    ClockTime time{};
    Mass protein{};
    Mass carbs{};

    friend bool operator==(const AddMeal&, const AddMeal&) = default;
};

using FixOp =
    std::variant<Move, Swap, SetKindTo, SetStyle, SetFocus, ChangeSets, ScaleRun, Drop, AddMeal>;
using Fix = std::vector<FixOp>;

} // namespace mileplate::rules
