// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/edit.h"

#include <filesystem>

namespace mileplate::test {

// Writes a diary as a program of that schema version would have: what its tables have no
// column for is left out.
void writeOlderDiary(const std::filesystem::path& file, int version, const Edit& contents);

// The schema version of this program.
int newestSchema();
// Of a file; 0 where it is no sound database.
int soundSchemaOf(const std::filesystem::path& file);

} // namespace mileplate::test
