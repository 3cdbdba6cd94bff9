// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace mileplate {

// Creates an empty file that only its owner may read and write (0600), and the folders
// that are missing on the way (0700). One that is there already stays as it is. False
// where it cannot be created.
bool createPrivately(const std::filesystem::path& file);

// Creates the folders that are missing on the way to it, and it (0700).
bool createFolders(const std::filesystem::path& folder);

// Whether the file, or in the folder, may be written.
bool mayWrite(const std::filesystem::path& place);

} // namespace mileplate
