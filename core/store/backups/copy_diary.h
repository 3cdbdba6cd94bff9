// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <functional>

namespace mileplate::store {

// Asked again and again while a diary is copied; false ends it.
using GoOn = std::function<bool()>;

// Copies a diary as it is at this moment, while others go on reading and writing it, in steps
// of a quarter of a megabyte. The copy is one file of mode 0600. It appears under its name once it
// is whole, has passed SQLite's integrity check, has as many rows in each table, and is on
// the disk; else nothing appears. Takes the place of a file that is there.
Result<> copyDiary(const std::filesystem::path& from, const std::filesystem::path& to,
                   const GoOn& goOn = {});

// Makes names given in a folder last, where the system has a way to.
void syncFolder(const std::filesystem::path& folder);

} // namespace mileplate::store
