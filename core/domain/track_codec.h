// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/track.h"

#include <optional>
#include <string>
#include <string_view>

namespace mileplate {

// A track as bytes: column after column, each value as the difference from the
// one before, in as few bytes as it needs (zigzag varints). A device's smooth
// curves take one or two bytes a value that way, and compress well on top.
std::string encoded(const Track& track);

// Nothing where the bytes are no track.
std::optional<Track> decodedTrack(std::string_view bytes);

// Names the track by the SHA-256 of its bytes.
TrackRef trackRef(Track track);

} // namespace mileplate
