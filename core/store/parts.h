// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/late_reader.h"
#include "core/store/opening.h"
#include "core/store/store.h"

namespace mileplate::store {

// What a Store is made of; shared by the sources that implement it.
struct Store::Parts {
    std::filesystem::path file;
    Clock clock;
    std::unique_ptr<Database> lock; // released after the database is closed
    std::shared_ptr<Database> database;
    std::string whyReadOnly;
    Statements statements{*database};
    std::shared_ptr<LateReader> late{}; // of days that a loaded diary has not read yet
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

} // namespace mileplate::store
