// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/damage/salvage.h"

#include "core/store/migrate.h"

#include <sqlite3.h>

namespace mileplate::store {

namespace {

// Page by page, whatever is on them.
void copyPages(Database& from, Database& to)
{
    sqlite3_backup* backup = sqlite3_backup_init(to.handle(), "main", from.handle(), "main");
    const int code = backup ? sqlite3_backup_step(backup, -1) : sqlite3_errcode(to.handle());
    sqlite3_backup_finish(backup);
    if (code != SQLITE_DONE)
        throw SqliteError(code & 0xFF, sqlite3_errstr(code));
}

} // namespace

std::unique_ptr<Database> upgradedInMemory(Database& damaged)
{
    auto copy = std::make_unique<Database>("", Mode::InMemory);
    copyPages(damaged, *copy);
    migrateDamaged(*copy, migrations());
    return copy;
}

} // namespace mileplate::store
