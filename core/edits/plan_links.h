// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/edit.h"

// Which planned session a done one was. Import finds it by itself; the athlete may know
// better.
namespace mileplate {

// What a session is compared by: a run is matched with a run, whatever its kind.
enum class SessionClass { Run, Strength, Mobility, Cross };
SessionClass classOf(Kind kind);

// The planned session of the same class and day that is nearest in length; null where
// there is none.
const Session* plannedFor(const Diary& diary, const Session& recorded);

// The planned session, done as it was recorded, on the day of the recording.
Session asDoneOf(const Session& plan, Session recorded);

// Planned or missed sessions that a done one may have been: the same kind of sport, at most
// three days apart; the nearest day first.
std::vector<Session> plansFor(const Diary& diary, const Session& done);

// From now on the done session counts as that planned one. What it counted as before, if
// anything, is planned again.
Edit linkToPlan(const Session& done, const Session& plan);

// It was none of the planned sessions: what was done becomes a session of its own, under
// a new id, and the plan is planned again. Empty where it has no plan.
Edit unlinkFromPlan(const Session& done, Id<Session> freshId);

} // namespace mileplate
