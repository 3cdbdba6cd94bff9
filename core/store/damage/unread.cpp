// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/damage/unread.h"

#include <sqlite3.h>

namespace mileplate::store {

Problem problemOf(const std::string& where, const SqliteError& error)
{
    switch (error.code) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {where, "damaged: " + std::string(error.what()), "restore the last good backup"};
    case SQLITE_IOERR:
        return {where, "the disk reported an error",
                "try again; if it stays, copy the diary to another disk or restore a backup", true};
    default:
        return {where, error.what(), "close the program and open the diary again", true};
    }
}

Unread notingIn(Damage& damage)
{
    return [&damage](const std::string& what, const SqliteError& error) {
        damage.note(problemOf(what, error));
    };
}

} // namespace mileplate::store
