// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/damage/damage.h"
#include "core/store/place/writer_lock.h"
#include "core/store/sqlite.h"

#include <chrono>
#include <filesystem>
#include <memory>
#include <optional>

namespace mileplate::store {

// An opened file, and the lock that makes this process its only writer.
struct Opened {
    std::shared_ptr<Database> database;
    std::unique_ptr<WriterLock> lock;
    std::string whyReadOnly;
    bool mayPass = false; // that reason: opened anew it may be gone
    std::shared_ptr<Damage> damage = std::make_shared<Damage>();
};

// What a file is that is not there, or that nothing is in.
enum class Missing { Made, Refused };

// Opens for writing, else for reading with the reason; a damaged file for reading as far as
// it can be read, with what is known of the damage. For reading a diary of an older schema is
// upgraded in memory. Refused are a diary of a newer schema that lacks what is read here, and a
// file of which the log lies beside another of its names.
Result<Opened> openDiary(const std::filesystem::path& file, std::chrono::sys_seconds now,
                         Missing missing = Missing::Made);
Result<Opened> openDiaryForReading(const std::filesystem::path& file);

// Opens a diary of this or an older schema for reading. Throws where SQLite cannot.
Result<std::shared_ptr<Database>> openAsItIs(const std::filesystem::path& file);

// What went wrong with the file, in words: full disk, damage, no permission.
Error explained(const SqliteError& error, const std::filesystem::path& file);

// The path as UTF-8 text for messages.
std::string shown(const std::filesystem::path& file);

} // namespace mileplate::store
