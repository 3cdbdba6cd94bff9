// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/session.h"
#include "core/exchange/activity.h"

namespace mileplate::exchange {

Kind kindOf(Sport sport);

// A text from outside, fit to be shown: valid UTF-8 without control characters, cut to
// so many bytes.
std::string cleaned(std::string text, std::size_t longest);

// A recording as a session that was done. The start must be known by now. The track is
// loaded; exercises are left to exercisesOf.
Session sessionOf(Recording recording, const Source& source, Id<Session> id);

// One session of what two sources say of it: each value from the richer one, what it
// lacks from the other, both sources kept. Plan, kind and notes stay `known`'s.
Session merged(const Session& known, const Session& other, bool otherIsRicher);

} // namespace mileplate::exchange
