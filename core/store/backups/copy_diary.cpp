// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backups/copy_diary.h"

#include "core/base/utf8.h"
#include "core/store/damage/verify.h"
#include "core/store/opening.h"
#include "core/store/place/place.h"

#include <fmt/format.h>
#include <map>
#include <sqlite3.h>

#if __has_include(<unistd.h>)
#include <fcntl.h>
#include <unistd.h>
#endif

namespace mileplate::store {

namespace fs = std::filesystem;

namespace {

constexpr int kPagesAtOnce = 64; // a quarter of a megabyte

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

using RowCounts = std::map<std::string, std::int64_t>;

RowCounts rowCounts(Database& database)
{
    RowCounts counts;
    Statement tables(database, "SELECT name FROM sqlite_schema WHERE type = 'table' "
                               "AND name NOT LIKE 'sqlite_%'");
    while (tables.step()) {
        const std::string table(tables.nextText());
        counts[table] = database.number("SELECT count(*) FROM \"" + table + "\"");
    }
    return counts;
}

struct FinishBackup {
    void operator()(sqlite3_backup* backup) const { sqlite3_backup_finish(backup); }
};

// False where it was ended. The source is in a transaction, so that it stays what it is
// between the steps.
bool copyPages(Database& from, const fs::path& to, const GoOn& goOn)
{
    Database copy(to, Mode::ReadWrite);
    copy.run("PRAGMA journal_mode = OFF; PRAGMA synchronous = FULL");
    const std::unique_ptr<sqlite3_backup, FinishBackup> backup(
        sqlite3_backup_init(copy.handle(), "main", from.handle(), "main"));
    if (!backup)
        throw SqliteError(sqlite3_errcode(copy.handle()) & 0xFF, sqlite3_errmsg(copy.handle()));
    for (;;) {
        const int code = sqlite3_backup_step(backup.get(), kPagesAtOnce);
        if (code == SQLITE_DONE)
            return true;
        if (code != SQLITE_OK)
            throw SqliteError(code & 0xFF, sqlite3_errstr(code));
        if (goOn && !goOn())
            return false;
    }
}

// What is wrong with the copy; empty where it is sound.
std::string faultOf(Database& copy, const RowCounts& wanted)
{
    if (const std::string line = copy.text("PRAGMA integrity_check(1)"); line != "ok")
        return oneLine(line, 200);
    for (const auto& [table, count] : rowCounts(copy)) {
        const auto there = wanted.find(table);
        if (there == wanted.end() || there->second != count)
            return fmt::format("the table {} has {} rows", table, count);
    }
    return {};
}

Result<> copyTo(const fs::path& from, const fs::path& to, const GoOn& goOn)
{
    const auto source = openAsItIs(from);
    if (!source)
        return tl::unexpected(source.error());
    Database& database = **source;
    const Snapshot snapshot(database);
    const RowCounts counts = rowCounts(database);
    if (!copyPages(database, to, goOn))
        return failure(Error::Kind::Storage, "the backup was given up");
    Database copy(to, Mode::ReadWrite);
    copy.text("PRAGMA journal_mode = DELETE"); // one file, also for who opens it
    if (const std::string fault = faultOf(copy, counts); !fault.empty())
        return failure(Error::Kind::Storage,
                       fmt::format("{}: the diary is damaged ({}), so no copy of it is kept as a "
                                   "backup; restore an earlier one",
                                   shown(from), fault));
    return {};
}

} // namespace

Result<> copyDiary(const fs::path& from, const fs::path& to, const GoOn& goOn)
{
    const Partial partial(beside(to, ".partial"));
    if (const auto created = createFile(partial.file(), to); !created)
        return created;
    try {
        if (const auto copied = copyTo(from, partial.file(), goOn); !copied)
            return copied;
    } catch (const SqliteError& error) {
        return tl::unexpected(explained(error, error.code == SQLITE_CORRUPT ? from : to));
    }
    std::error_code error;
    fs::rename(partial.file(), to, error);
    if (error)
        return failure(Error::Kind::Storage, fmt::format("{}: {}", shown(to), error.message()));
    syncFolder(to.parent_path());
    return {};
}

void syncFolder(const fs::path& folder)
{
#if __has_include(<unistd.h>)
    const fs::path path = folder.empty() ? fs::path(".") : folder;
    const int handle = ::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
#endif
}

} // namespace mileplate::store
