// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/damage/unread.h"
#include "core/store/late_reader.h"
#include "core/store/opening.h"
#include "core/store/store.h"

namespace mileplate::store {

// What a Store is made of; shared by the sources that implement it.
struct Store::Parts {
    std::filesystem::path file;
    Clock clock;
    std::unique_ptr<WriterLock> lock; // released after the database is closed
    std::shared_ptr<Database> database;
    std::string whyReadOnly; // but for damage
    bool mayPass = false;    // that reason, where the diary is opened anew
    std::shared_ptr<Damage> damage;
    bool isChecked = false; // nothing is written before
    Statements statements{*database};

    // A damaged file stays byte for byte what it is.
    ~Parts() { database->writeAtClose(!damage->any()); }
};

// Runs the work and turns what SQLite throws into an Error.
template <class Work>
auto guarded(const std::filesystem::path& file, Work work) -> decltype(work())
{
    try {
        return work();
    } catch (const SqliteError& error) {
        return tl::unexpected(explained(error, file));
    }
}

// The same of reading: damage that is met is noted.
template <class Work>
auto watched(const std::filesystem::path& file, Damage& damage, const std::string& what, Work work)
    -> decltype(work())
{
    return guarded(file, [&] {
        try {
            return work();
        } catch (const SqliteError& error) {
            if (error.code == kDamaged)
                damage.note(problemOf(what, error));
            throw;
        }
    });
}

} // namespace mileplate::store
