// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/session.h"
#include "core/entry/not_understood.h"

#include <optional>
#include <string_view>

// What a typed run means: "8 km 47:30 rpe 3".
namespace mileplate::entry {

struct ReadRun {
    // Done, without an id or a date; with a time of day where the line says when it began.
    std::optional<Session> session{};
    std::vector<NotUnderstood> notUnderstood{};
};

// Reads a run: a kind (easy, long, tempo …), a distance (km, mi, m), a time (47:30, 1:02:30,
// 45 min, 1h50), a pace (@5:30, 5:30/km), repeats (5x800m 3:20), rpe, hr, climb and when it
// began (18:00 behind the time, at 18:00, 7 am), in any order. Of distance, time and pace two
// give the third. Another sport (bike, swim, walk) is cross training by its name. No session
// where neither a distance nor a time is there.
ReadRun readRun(std::string_view line);

} // namespace mileplate::entry
