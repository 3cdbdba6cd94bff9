// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backups/copy_diary.h"

#include "core/store/opening.h"

#include <fmt/format.h>
#include <fstream>
#include <sqlite3.h>

namespace mileplate::store {

namespace fs = std::filesystem;

namespace {

fs::path beside(const fs::path& file, const char* ending)
{
    fs::path path = file;
    path += ending;
    return path;
}

// A file that is gone at the end, unless it got another name.
class Partial {
public:
    explicit Partial(fs::path file) : m_file(std::move(file)) { remove(); }
    ~Partial() { remove(); }
    Partial(const Partial&) = delete;
    Partial& operator=(const Partial&) = delete;

    const fs::path& file() const { return m_file; }

private:
    void remove() const
    {
        std::error_code error;
        for (const char* ending : {"", "-wal", "-shm", "-journal"})
            fs::remove(beside(m_file, ending), error);
    }
    fs::path m_file;
};

struct FinishBackup {
    void operator()(sqlite3_backup* backup) const { sqlite3_backup_finish(backup); }
};

void copyPages(const fs::path& from, const fs::path& to)
{
    Database source(from, Mode::ReadOnly);
    Database copy(to, Mode::ReadWrite);
    copy.run("PRAGMA journal_mode = OFF; PRAGMA synchronous = FULL");
    const std::unique_ptr<sqlite3_backup, FinishBackup> backup(
        sqlite3_backup_init(copy.handle(), "main", source.handle(), "main"));
    const int code = backup ? sqlite3_backup_step(backup.get(), -1) : SQLITE_ERROR;
    if (code != SQLITE_DONE)
        throw SqliteError(code & 0xFF, sqlite3_errstr(code));
}

} // namespace

Result<> copyDiary(const fs::path& from, const fs::path& to)
{
    const Partial partial(beside(to, ".partial"));
    std::error_code error;
    std::ofstream(partial.file(), std::ios::app);
    fs::permissions(partial.file(), fs::perms::owner_read | fs::perms::owner_write, error);
    try {
        copyPages(from, partial.file());
        Database copy(partial.file(), Mode::ReadWrite);
        copy.text("PRAGMA journal_mode = DELETE"); // one file, also for who opens it
        if (copy.text("PRAGMA integrity_check(1)") != "ok")
            throw SqliteError(SQLITE_CORRUPT, "damaged");
    } catch (const SqliteError& failed) {
        return tl::unexpected(explained(failed, failed.code == SQLITE_CORRUPT ? from : to));
    }
    fs::rename(partial.file(), to, error);
    if (error)
        return failure(Error::Kind::Storage, fmt::format("{}: {}", shown(to), error.message()));
    return {};
}

} // namespace mileplate::store
