// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/damage/salvage.h"

#include <sqlite3.h>

namespace mileplate::store {

std::unique_ptr<Database> copyInMemory(Database& diary)
{
    auto copy = std::make_unique<Database>("", Mode::InMemory);
    sqlite3_backup* backup = sqlite3_backup_init(copy->handle(), "main", diary.handle(), "main");
    const int code = backup ? sqlite3_backup_step(backup, -1) : sqlite3_errcode(copy->handle());
    sqlite3_backup_finish(backup);
    if (code != SQLITE_DONE)
        throw SqliteError(code & 0xFF, sqlite3_errstr(code));
    return copy;
}

} // namespace mileplate::store
