// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/fixes/fix_ops.h"

#include <variant>
#include <vector>

// What may be done about a finding: a proposal that core/planning tries out, ranks and
// makes an Edit of.
namespace mileplate::rules {

using FixOp = std::variant<Move, Swap, SetKindTo, SetStyle, SetFocus, ChangeSets, SetRir, SetLoad,
                           SetReps, SetRest, ChangePlan, ScaleRun, Drop, AddSession, Split, AddMeal,
                           ChangeMeal, SetFuel, SetFluid, SetBedtime, InsertCutback, Open, Ack>;
using Fix = std::vector<FixOp>;

// Whether it changes the diary at all; if not, there is nothing to try out.
bool changesDiary(const FixOp& op);

} // namespace mileplate::rules
