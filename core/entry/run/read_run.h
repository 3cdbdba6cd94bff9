// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/session.h"
#include "core/entry/not_understood.h"

#include <optional>
#include <string_view>

// What a typed run means: "8 km 47:30 rpe 3".
namespace mileplate::entry {

struct ReadRun {
    std::optional<Session> session{}; // done, without an id, a date or a start
    std::vector<NotUnderstood> notUnderstood{};
};

// Reads a run: a kind (easy, long, tempo …), a distance (km, mi, m), a time (47:30,
// 1:02:30, 45 min, 1 h 5 min), a pace (@5:30, 5:30/km), rpe, hr and climb, in any order.
// Of distance, time and pace two give the third. No session where none of them is there.
ReadRun readRun(std::string_view line);

} // namespace mileplate::entry
