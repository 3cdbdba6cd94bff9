// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
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

// Creates an empty file for its owner alone (0600), or a folder (0700) where there is none,
// with the folders that are missing on the way.
Result<> createFile(const std::filesystem::path& file);
// The same of a file that is to get another name in the end, which is the one to be named.
Result<> createFile(const std::filesystem::path& file, const std::filesystem::path& named);
Result<> makePrivateFolder(const std::filesystem::path& folder);

} // namespace mileplate::store
