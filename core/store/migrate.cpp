// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrate.h"

#include <fmt/format.h>
#include <sqlite3.h>

namespace mileplate::store {

int schemaVersion(Database& database)
{
    const std::int64_t version = database.number("PRAGMA user_version");
    if (version < 0)
        throw SqliteError(SQLITE_CORRUPT, "there is no schema of that number");
    return static_cast<int>(version);
}

bool holdsTheNewestTables(Database& database)
{
    Database newest("", Mode::InMemory);
    migrate(newest, migrations());
    Statement columns(newest, "SELECT t.name, c.name FROM sqlite_schema AS t, "
                              "pragma_table_info(t.name) AS c WHERE t.type = 'table'");
    Statement find(database, "SELECT 1 FROM pragma_table_info(?) WHERE name = ?");
    while (columns.step()) {
        find.restart().put(columns.nextText());
        find.put(columns.nextText());
        if (!find.step())
            return false;
    }
    return true;
}

void migrate(Database& database, std::span<const Migration> steps)
{
    const int newest = static_cast<int>(steps.size());
    const int found = schemaVersion(database);
    for (int version = found + 1; version <= newest; ++version) {
        Transaction transaction(database);
        database.run(steps[static_cast<std::size_t>(version - 1)].sql);
        database.run(fmt::format("PRAGMA user_version = {}", version));
        transaction.commit();
    }
}

void migrateDamaged(Database& database, std::span<const Migration> steps)
{
    database.run("PRAGMA ignore_check_constraints = ON"); // which values that flipped do not keep
    for (const Migration& step : steps.subspan(static_cast<std::size_t>(schemaVersion(database)))) {
        for (const char* rest = step.sql; *rest != '\0';) {
            const char* const start = rest;
            sqlite3_stmt* statement = nullptr;
            if (sqlite3_prepare_v2(database.handle(), start, -1, &statement, &rest) == SQLITE_OK)
                sqlite3_step(statement);
            sqlite3_finalize(statement);
            if (rest == start) // not understood at all
                break;
        }
    }
    database.run(fmt::format("PRAGMA user_version = {}", steps.size()));
}

} // namespace mileplate::store
