// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/opening.h"

#include "core/store/migrate.h"

#include <fmt/format.h>
#include <fstream>
#include <sqlite3.h>

namespace mileplate::store {

namespace fs = std::filesystem;

namespace {

constexpr std::int64_t kApplicationId = 0x4D696C65; // "Mile"

// Only the owner may read a diary: it knows more of them than most documents.
constexpr auto kOwnerOnly = fs::perms::owner_read | fs::perms::owner_write;

bool isThere(const fs::path& file)
{
    std::error_code error;
    return fs::exists(fs::symlink_status(file, error));
}

Result<> createFile(const fs::path& file)
{
    std::error_code error;
    const fs::path folder = file.parent_path();
    if (!folder.empty() && !fs::exists(folder, error)) {
        fs::create_directories(folder, error);
        fs::permissions(folder, fs::perms::owner_all, error);
    }
    // Empty while its permissions are still the usual ones.
    if (!std::ofstream(file, std::ios::app))
        return failure(Error::Kind::Storage,
                       fmt::format("{}: the diary cannot be created there; check that the folder "
                                   "exists and that you may write to it",
                                   shown(file)));
    fs::permissions(file, kOwnerOnly, error);
    return {};
}

Result<> refuseWhatIsNoFile(const fs::path& file)
{
    std::error_code error;
    const fs::file_status status = fs::status(file, error);
    if (fs::is_directory(status))
        return badInput(fmt::format("{}: this is a folder, not a diary", shown(file)));
    if (status.type() == fs::file_type::not_found)
        return badInput(fmt::format("{}: there is no such diary", shown(file)));
    if (!fs::is_regular_file(status))
        return badInput(fmt::format("{}: this is not a file", shown(file)));
    return {};
}

// A diary of ours, or an empty file that may become one.
Result<> refuseForeign(Database& database, const fs::path& file)
{
    const std::int64_t application = database.number("PRAGMA application_id");
    const bool hasTables = database.number("SELECT count(*) FROM sqlite_schema") > 0;
    if (application == kApplicationId || (application == 0 && !hasTables))
        return {};
    return badInput(fmt::format("{}: this is a database of another program, not a Mileplate diary",
                                shown(file)));
}

fs::path beside(const fs::path& file, const std::string& ending)
{
    fs::path path = file;
    path += ending;
    return path;
}

// Held for as long as the process writes. A database of its own, because SQLite's
// locks work on every platform and the system lets go of them when a process dies.
std::unique_ptr<Database> takeLock(const fs::path& file)
{
    const fs::path lockFile = beside(file, ".lock");
    if (!isThere(lockFile) && !createFile(lockFile))
        return nullptr;
    try {
        auto lock = std::make_unique<Database>(lockFile, Mode::ReadWrite);
        sqlite3_busy_timeout(lock->handle(), 0);
        lock->run("BEGIN EXCLUSIVE");
        return lock;
    } catch (const SqliteError& error) {
        if (error.code == SQLITE_BUSY)
            return nullptr;
        throw;
    }
}

bool canBeWritten(const fs::path& file)
{
    return static_cast<bool>(std::fstream(file, std::ios::in | std::ios::out | std::ios::binary));
}

bool folderCanBeWritten(const fs::path& file)
{
    return isThere(beside(file, ".lock")) ? canBeWritten(beside(file, ".lock"))
                                          : createFile(beside(file, ".lock")).has_value();
}

void copyAside(Database& database, const fs::path& file, int version)
{
    const fs::path copy = beside(file, fmt::format(".before-schema-{}", version + 1));
    std::error_code error;
    fs::remove(copy, error);
    const auto utf8 = copy.u8string();
    Statement vacuum(database, "VACUUM INTO ?");
    vacuum.put(std::string_view(reinterpret_cast<const char*>(utf8.data()), utf8.size()));
    vacuum.run();
    fs::permissions(copy, kOwnerOnly, error);
}

std::string newerSentence(const fs::path& file, int version)
{
    return fmt::format("{}: this diary was written by a newer Mileplate (schema {}, this one knows "
                       "{}). It is open for reading; update Mileplate to change it.",
                       shown(file), version, migrations().size());
}

bool isNewer(Database& database)
{
    return schemaVersion(database) > static_cast<int>(migrations().size());
}

// The file as it is, without the files that writing needs beside it.
std::unique_ptr<Database> openReadOnly(const fs::path& file)
{
    try {
        auto database = std::make_unique<Database>(file, Mode::ReadOnly);
        database->number("SELECT count(*) FROM sqlite_schema");
        return database;
    } catch (const SqliteError& error) {
        if (error.code != SQLITE_CANTOPEN && error.code != SQLITE_READONLY)
            throw;
        return std::make_unique<Database>(file, Mode::Immutable);
    }
}

Result<Opened> openReadOnly(const fs::path& file, std::string why)
{
    Opened opened{.database = openReadOnly(file), .lock = nullptr, .whyReadOnly = std::move(why)};
    if (const auto ours = refuseForeign(*opened.database, file); !ours)
        return tl::unexpected(ours.error());
    const int version = schemaVersion(*opened.database);
    if (isNewer(*opened.database))
        opened.whyReadOnly = newerSentence(file, version);
    else if (version < static_cast<int>(migrations().size()))
        return failure(Error::Kind::ReadOnly,
                       fmt::format("{}: the diary is from an older Mileplate and has to be "
                                   "upgraded, which needs permission to write it",
                                   shown(file)));
    return opened;
}

Result<Opened> openReadWrite(const fs::path& file)
{
    if (!canBeWritten(file) || !folderCanBeWritten(file))
        return openReadOnly(file, fmt::format("{}: the diary or its folder may not be written; it "
                                              "is open for reading",
                                              shown(file)));
    Opened opened;
    opened.lock = takeLock(file);
    if (!opened.lock)
        return openReadOnly(file, fmt::format("{}: the diary is open in another Mileplate; here it "
                                              "is open for reading",
                                              shown(file)));
    opened.database = std::make_unique<Database>(file, Mode::ReadWrite);
    Database& database = *opened.database;
    if (const auto ours = refuseForeign(database, file); !ours)
        return tl::unexpected(ours.error());
    if (isNewer(database))
        return openReadOnly(file, {});
    database.run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON");
    if (schemaVersion(database) == 0)
        database.run(fmt::format("PRAGMA application_id = {}", kApplicationId));
    migrate(database, migrations(), [&](int version) { copyAside(database, file, version); });
    return opened;
}

// When the disk is full or fails there may still be something to look at.
Result<Opened> openInNeed(const fs::path& file, const SqliteError& error)
{
    const Error why = explained(error, file);
    if (error.code != SQLITE_FULL && error.code != SQLITE_IOERR)
        return tl::unexpected(why);
    try {
        return openReadOnly(file, why.message + " The diary is open for reading.");
    } catch (const SqliteError&) {
        return tl::unexpected(why);
    }
}

} // namespace

std::string shown(const fs::path& file)
{
    const auto text = file.u8string();
    return {text.begin(), text.end()};
}

Error explained(const SqliteError& error, const fs::path& file)
{
    const auto said = [&](std::string_view what) {
        return Error{Error::Kind::Storage, fmt::format("{}: {}", shown(file), what)};
    };
    switch (error.code) {
    case SQLITE_FULL:
        return said("the disk is full; nothing was changed. Free some space and try again.");
    case SQLITE_NOTADB:
        return {Error::Kind::BadInput,
                fmt::format("{}: this is not a Mileplate diary", shown(file))};
    case SQLITE_CORRUPT:
        return said("the diary is damaged; restore a backup (mileplate verify says what is wrong)");
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
    case SQLITE_AUTH:
        return said("the diary cannot be opened or written; check its permissions");
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return said("another program is using the diary; nothing was changed. Try again.");
    case SQLITE_IOERR:
        return said("the disk reported an error; nothing was changed.");
    default:
        return said(error.what());
    }
}

Result<Opened> openDiary(const fs::path& file)
{
    if (!isThere(file)) {
        if (const auto created = createFile(file); !created)
            return tl::unexpected(created.error());
    }
    if (const auto regular = refuseWhatIsNoFile(file); !regular)
        return tl::unexpected(regular.error());
    try {
        return openReadWrite(file);
    } catch (const SqliteError& error) {
        return openInNeed(file, error);
    }
}

Result<Opened> openDiaryForReading(const fs::path& file)
{
    if (const auto regular = refuseWhatIsNoFile(file); !regular)
        return tl::unexpected(regular.error());
    try {
        return openReadOnly(file, "The diary was opened for reading only.");
    } catch (const SqliteError& error) {
        return tl::unexpected(explained(error, file));
    }
}

} // namespace mileplate::store
