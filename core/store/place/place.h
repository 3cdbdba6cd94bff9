// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/sqlite.h"

#include <filesystem>
#include <memory>
#include <string>

// Where a diary lies, and what lies beside it.
namespace mileplate::store {

// The absolute path without links, so that whoever opens the diary, by whatever name, finds
// the same files beside it. Refused are a path longer than SQLite takes and a name that
// leaves no room for the endings of those files.
Result<std::filesystem::path> placeOf(const std::filesystem::path& given);

// "diary.mileplate" and ".lock": "diary.mileplate.lock"
std::filesystem::path beside(const std::filesystem::path& file, const std::string& ending);

// Whether something is there, be it a link into nothing.
bool isThere(const std::filesystem::path& file);

// Creates the file for its owner alone, with the folders that are missing.
Result<> createFile(const std::filesystem::path& file);

// Held for as long as the process writes; nothing where another one does. A database of
// its own, because the system lets go of SQLite's locks when a process dies.
std::unique_ptr<Database> takeLock(const std::filesystem::path& file);

} // namespace mileplate::store
