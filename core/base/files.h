// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace mileplate {

// No file that the program reads whole is larger.
inline constexpr std::uintmax_t kLargestFile = std::uintmax_t{1} << 30U;

// The bytes of a regular file; the error names the file and the reason.
Result<std::string> readFile(const std::filesystem::path& file);

// A path as it is shown and written to JSON: UTF-8, with forward slashes, in one line; what
// cannot be shown, such as control characters and bytes that are no text, is U+FFFD.
std::string shownPath(const std::filesystem::path& path);

} // namespace mileplate
