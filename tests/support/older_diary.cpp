// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/older_diary.h"

#include "core/store/migrate.h"
#include "tests/support/builders.h"
#include "tests/support/store_user.h"
#include "tests/support/temporary_folder.h"

#include <fmt/format.h>

namespace mileplate::test {

using store::Database;
using store::Statement;

namespace {

std::vector<std::string> namesIn(Database& database, const std::string& query)
{
    std::vector<std::string> names;
    Statement select(database, query);
    while (select.step())
        names.emplace_back(select.nextText());
    return names;
}

// Columns that a table has in both.
std::string columnsOf(Database& database, const std::string& table)
{
    std::string columns;
    for (const std::string& name : namesIn(
             database, fmt::format("SELECT name FROM pragma_table_info('{0}', 'main') INTERSECT "
                                   "SELECT name FROM pragma_table_info('{0}', 'newest')",
                                   table)))
        columns += (columns.empty() ? "\"" : ", \"") + name + '"';
    return columns;
}

} // namespace

int newestSchema() { return static_cast<int>(store::migrations().size()); }

void writeOlderDiary(const std::filesystem::path& file, int version, const Edit& contents)
{
    const TemporaryFolder folder;
    const auto newest = folder / "newest";
    must(must(store::Store::open(newest, noonOfTheStore)).save(contents));
    Database database(file, store::Mode::ReadWrite);
    for (const store::Migration& step :
         store::migrations().first(static_cast<std::size_t>(version)))
        database.run(step.sql);
    database.run(fmt::format("ATTACH '{}' AS newest; PRAGMA journal_mode = WAL", newest.string()));
    for (const std::string& table :
         namesIn(database, "SELECT name FROM main.sqlite_schema WHERE type = 'table'")) {
        const std::string columns = columnsOf(database, table);
        database.run(fmt::format("DELETE FROM main.\"{0}\"; INSERT INTO main.\"{0}\" ({1}) SELECT "
                                 "{1} FROM newest.\"{0}\"",
                                 table, columns));
    }
    database.run(fmt::format("PRAGMA main.application_id = {}; PRAGMA main.user_version = {}",
                             database.number("PRAGMA newest.application_id"), version));
}

int soundSchemaOf(const std::filesystem::path& file)
{
    try {
        Database database(file, store::Mode::ReadOnly);
        return database.text("PRAGMA integrity_check(1)") == "ok" ? store::schemaVersion(database)
                                                                  : 0;
    } catch (const store::SqliteError&) {
        return 0;
    }
}

} // namespace mileplate::test
