// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/edit.h"

#include <filesystem>

namespace mileplate::test {

// Writes a diary as a program of that schema version would have: what its tables have no
// column for is left out.
void writeOlderDiary(const std::filesystem::path& file, int version, const Edit& contents);

// Takes back the seventh step.
inline constexpr std::string_view kWithoutSources =
    "ALTER TABLE meal DROP COLUMN has_source; ALTER TABLE meal DROP COLUMN source_kind; "
    "ALTER TABLE meal DROP COLUMN source_name; ALTER TABLE meal DROP COLUMN source_id; "
    "ALTER TABLE day DROP COLUMN sources; ";

// The schema version of this program.
int newestSchema();
// Of a file; 0 where it is no sound database.
int soundSchemaOf(const std::filesystem::path& file);

} // namespace mileplate::test
