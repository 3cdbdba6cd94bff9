// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>

namespace mileplate::store {

// Copies a diary as it is at this moment, while others go on reading and writing it. The
// copy is one file of mode 0600. It appears under its name once it is whole, has passed
// SQLite's integrity check and is on the disk; else nothing appears. Takes the place of a
// file that is there.
Result<> copyDiary(const std::filesystem::path& from, const std::filesystem::path& to);

} // namespace mileplate::store
