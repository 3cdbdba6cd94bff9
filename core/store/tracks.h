// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/track.h"
#include "core/store/tables.h"

namespace mileplate::store {

// Keeps a track under its hash; nothing happens where it is there already. The
// statement is part of whatever transaction is open.
void keepTrack(Statements& statements, const TrackRef& ref);

// Fetches a track. The hash of what is found must be the one it was kept under, so a
// damaged byte is noticed.
Result<std::shared_ptr<const Track>> readTrack(Statements& statements, const std::string& hash);

// The hashes of all tracks in the file.
std::vector<std::string> trackHashes(Database& database);

} // namespace mileplate::store
