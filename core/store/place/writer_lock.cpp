// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/place/writer_lock.h"

#include "core/base/files.h"
#include "core/store/place/place.h"

#include <fmt/format.h>
#include <sqlite3.h>

#if __has_include(<unistd.h>)
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace mileplate::store {

namespace fs = std::filesystem;

namespace {

std::unique_ptr<Database> takeName(const fs::path& diary)
{
    const fs::path lockFile = beside(diary, ".lock");
    if (!isThere(lockFile) && !createFile(lockFile))
        return nullptr;
    try {
        auto lock = std::make_unique<Database>(lockFile, Mode::ReadWrite);
        // Two that come at once get in each other's way, and then one of them has it.
        sqlite3_busy_timeout(lock->handle(), 100);
        lock->run("BEGIN EXCLUSIVE");
        return lock;
    } catch (const SqliteError& error) {
        if (error.code == SQLITE_BUSY)
            return nullptr;
        throw;
    }
}

} // namespace

Result<std::unique_ptr<WriterLock>> WriterLock::take(const fs::path& diary)
{
    std::unique_ptr<WriterLock> lock(new WriterLock);
    lock->m_byName = takeName(diary);
    if (!lock->m_byName)
        return nullptr;
    if (lock->takeFile(diary))
        return lock;
    return failure(Error::Kind::ReadOnly,
                   fmt::format("{}: this diary is open in another Mileplate by another name; open "
                               "it by that one",
                               shownPath(diary)));
}

// False where another process has it. A disk that knows no such locks is trusted.
bool WriterLock::takeFile(const fs::path& diary)
{
#ifdef F_OFD_SETLK
    m_file = ::open(diary.c_str(), O_RDWR | O_CLOEXEC);
    if (m_file < 0)
        return true; // there is none yet
    struct flock byte {};
    byte.l_type = F_WRLCK;
    byte.l_whence = SEEK_SET;
    byte.l_start = 0x40001000; // behind the bytes that SQLite locks
    byte.l_len = 1;
    if (::fcntl(m_file, F_OFD_SETLK, &byte) == 0)
        return true;
    return errno != EAGAIN && errno != EACCES;
#else
    static_cast<void>(diary);
    return true;
#endif
}

// Last of all: with it go the locks that SQLite holds on the file in this process.
WriterLock::~WriterLock()
{
#if __has_include(<unistd.h>)
    if (m_file >= 0)
        ::close(m_file);
#endif
}

} // namespace mileplate::store
