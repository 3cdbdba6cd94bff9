// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace mileplate::store {

// What says in the header of a database file whose it is.
inline constexpr std::int64_t kApplicationId = 0x4D696C65; // "Mile"

// Refuses what cannot be a diary, each in words of its own: nothing, a folder, a pipe or
// device (which is never opened: that could wait for ever), a file that may not be read, a
// file of another kind. An empty file may become a diary, so it is let through.
Result<> refuseWhatIsNoDiary(const std::filesystem::path& file);

// Whether the file says of itself that it is a diary or a backup of one, damaged or not.
bool saysItIsADiary(const std::filesystem::path& file);

// Another name of the file in its folder (a hard link) beside which a log lies, while none lies
// beside the file itself.
std::optional<std::filesystem::path> otherNameWithLog(const std::filesystem::path& file);

// "only 4096 of 81920 bytes are there" where the end of a database file is missing.
std::optional<std::string> howMuchIsCutOff(const std::filesystem::path& file);

} // namespace mileplate::store
