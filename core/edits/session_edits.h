// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/edit.h"

#include <optional>
#include <string>

// What an athlete does to sessions, each verb a function from values to an Edit.
namespace mileplate {

// A place on the board: a slot of a day, and where among its cards without a clock
// time (at the end if not said).
struct BoardPlace {
    Day day{};
    Slot slot = Slot::Morning;
    std::optional<int> position{};

    friend bool operator==(const BoardPlace&, const BoardPlace&) = default;
};

// Moves a planned session. Another slot drops its own clock time; another day in the
// same slot, or another place within it, keeps it. The day it was first planned for
// is remembered. Empty where nothing would change.
Edit moveSession(const Diary& diary, const Session& session, const BoardPlace& to);

// Exchanges day, slot, time and place of two sessions.
Edit swapSessions(const Session& a, const Session& b);

Edit addSession(const Diary& diary, Session session);

// A completed session goes to the day on which it was recorded.
Edit changeSession(const Session& before, Session after);
Edit removeSessions(const std::vector<Session>& sessions);

// The same session again, planned afresh, under a new id at that place.
Session copyOf(const Session& session, Id<Session> id, const BoardPlace& to);

// Whole sessions from somewhere else to here, days shifted alike.
Edit pasteSessions(const Diary& diary, const std::vector<Session>& sessions, Days shift,
                   const std::vector<Id<Session>>& freshIds);

// Marks a planned session as done with its plan as the starting values; `start` is
// when it began.
Session markedDone(const Session& session, Instant start);

// The place after the last card without a time in that slot.
int nextOrder(const Diary& diary, Day day, Slot slot);

} // namespace mileplate
