// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>

namespace mileplate::bench {

// Writes an export of Apple Health of about so many bytes, as a watch fills it: by far the
// most are heart rates, steps and energy; sleep by stages, a run of an hour every other
// day with a heart rate every five seconds, food, weight. Records come before workouts.
void writeHealthExport(const std::filesystem::path& file, std::uint64_t bytes);

} // namespace mileplate::bench
