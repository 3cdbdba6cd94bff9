// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>

namespace mileplate::exchange {

// Whether a file begins like a zip file that holds something.
bool looksLikeZip(std::string_view beginning);

// How many entries a zip file says it has: the most that any record at its end claims,
// since readers differ in which of several they believe. Read before the directory is,
// which takes memory for each entry. Fails where there is no such record (APPNOTE 4.3.16),
// or where the directory is larger than any of so many entries.
Result<std::uint64_t> claimedEntries(const std::filesystem::path& file);

} // namespace mileplate::exchange
