// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/diary.h"
#include "core/edits/plan_links.h"
#include "core/exchange/imported_session.h"

#include <functional>

namespace mileplate::exchange {

// Fetches the track of a session in the diary; null where it has none.
using FetchTrack = std::function<std::shared_ptr<const Track>(const TrackRef&)>;

// The session that was read from the file with this hash, on the day or beside it, and
// began within a day of `start`; null where there is none.
const Session* fromSameFile(const Diary& diary, const std::string& hash, const Instant& start);

// The session of that source, on the day or beside it; null where there is none.
const Session* fromSource(const Diary& diary, const std::string& source, Day day);

// The completed session that `recorded` is another source's account of: same class,
// starts within two minutes (or a whole number of half hours up to 14 h apart with the
// same heart rate or distance, a time zone gone wrong), lengths and distances within
// 5 % where both are known. Strength sessions are the same, too, where they begin within
// ten minutes and four sets in five are alike, or where one has no clock and nine in ten.
const Session* sameRecorded(const Diary& diary, const Session& recorded, const FetchTrack& fetch);

// Whether a session's recording says more than another's.
bool isRicher(const Session& a, const Session& b);

} // namespace mileplate::exchange
