// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite.h"

#include <span>

namespace mileplate::store {

// A step from one version of the schema to the next. A step that has landed is
// never edited.
struct Migration {
    const char* name;
    const char* sql;
};

// The steps of this program, in order: the number of the last is its schema version.
std::span<const Migration> migrations();

int schemaVersion(Database& database);

// Whether every table and column of this program's schema is there, as its statements need: of a
// newer schema nobody here can know.
bool holdsTheNewestTables(Database& database);

// Takes the file to the newest version, each step in a transaction of its own that
// also writes the number. Throws where a step fails; the steps before it stay.
void migrate(Database& database, std::span<const Migration> steps);

// Takes what is left of a damaged file as far: a statement that damage stands in the way of
// (an index over rows that cannot be read) is left out.
void migrateDamaged(Database& database, std::span<const Migration> steps);

} // namespace mileplate::store
