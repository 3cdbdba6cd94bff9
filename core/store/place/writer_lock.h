// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/sqlite.h"

#include <filesystem>
#include <memory>

namespace mileplate::store {

// Makes this process the only one that writes a diary, for as long as it lives: by the
// diary's name, through a database of its own beside it, and by the file itself, which may
// have other names (hard links). The system lets go of both when a process dies.
class WriterLock {
public:
    // Null where another process has it, or the lock file cannot be made; an error where that
    // one has opened the file by another name, so that what it writes cannot be seen here.
    // Throws where SQLite cannot.
    static Result<std::unique_ptr<WriterLock>> take(const std::filesystem::path& diary);

    ~WriterLock();
    WriterLock(const WriterLock&) = delete;
    WriterLock& operator=(const WriterLock&) = delete;

private:
    WriterLock() = default;
    bool takeFile(const std::filesystem::path& diary);

    std::unique_ptr<Database> m_byName;
    int m_file = -1;
};

} // namespace mileplate::store
