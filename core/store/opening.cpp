// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/opening.h"

#include "core/base/files.h"
#include "core/base/private_file.h"
#include "core/base/utf8.h"
#include "core/store/backups/make_backup.h"
#include "core/store/damage/file_kind.h"
#include "core/store/damage/salvage.h"
#include "core/store/damage/unread.h"
#include "core/store/migrate.h"
#include "core/store/place/place.h"

#include <fmt/format.h>
#include <sqlite3.h>
#include <thread>

namespace mileplate::store {

namespace fs = std::filesystem;

namespace {

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

std::string newerSentence(const fs::path& file, int version)
{
    return fmt::format("{}: this diary was written by a newer Mileplate (schema {}, this one knows "
                       "{}). It is open for reading; update Mileplate to change it.",
                       shown(file), version, migrations().size());
}

std::string newerAndOtherSentence(const fs::path& file, int version)
{
    return fmt::format("{}: this diary was written by a newer Mileplate (schema {}, this one knows "
                       "{}) in a form that this one cannot show; update Mileplate",
                       shown(file), version, migrations().size());
}

bool isNewer(Database& database)
{
    return schemaVersion(database) > static_cast<int>(migrations().size());
}

bool isOlder(Database& database)
{
    return schemaVersion(database) < static_cast<int>(migrations().size());
}

// SQLite looks for a log beside the name by which it opens a file; where another program died in
// the file by another name, it would neither see nor heed what that one wrote last.
Result<> refuseWhereTheLogIsElsewhere(const fs::path& file)
{
    const auto other = otherNameWithLog(file);
    if (!other)
        return {};
    return failure(Error::Kind::ReadOnly,
                   fmt::format("{}: this file has another name, and the last changes of the diary "
                               "lie beside that one; open it as {}",
                               shown(file), shown(*other)));
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

void takeToNewest(Database& database)
{
    try {
        migrate(database, migrations());
    } catch (const SqliteError& error) {
        if (error.code == SQLITE_ERROR || error.code == SQLITE_CONSTRAINT)
            throw SqliteError(SQLITE_CORRUPT, "its schema is not the one that it names");
        throw;
    }
}

Result<Opened> openReadOnly(const fs::path& file, std::string why)
{
    if (const auto whole = refuseWhereTheLogIsElsewhere(file); !whole)
        return tl::unexpected(whole.error());
    Opened opened;
    opened.database = openReadOnly(file);
    opened.whyReadOnly = std::move(why);
    if (const auto ours = refuseForeign(*opened.database, file); !ours)
        return tl::unexpected(ours.error());
    const int version = schemaVersion(*opened.database);
    if (version == 0)
        return failure(Error::Kind::ReadOnly,
                       fmt::format("{}: there is no diary in this file", shown(file)));
    if (isNewer(*opened.database)) {
        if (!holdsTheNewestTables(*opened.database))
            return failure(Error::Kind::TooNew, newerAndOtherSentence(file, version));
        opened.whyReadOnly = newerSentence(file, version);
        return opened;
    }
    if (isOlder(*opened.database)) {
        opened.database = copyInMemory(*opened.database);
        takeToNewest(*opened.database);
    }
    opened.database->expectKnownSchema();
    return opened;
}

// Where the other program is only just making the diary, or upgrading it, that takes a
// moment.
Result<Opened> openBesideAWriter(const fs::path& file)
{
    constexpr auto kPause = std::chrono::milliseconds{20};
    for (int pauses = 0; pauses < 25; ++pauses) {
        auto opened = openReadOnly(file, fmt::format("{}: the diary is open in another Mileplate; "
                                                     "here it is open for reading",
                                                     shown(file)));
        if (opened)
            opened->mayPass = true;
        if (opened || opened.error().kind != Error::Kind::ReadOnly)
            return opened;
        std::this_thread::sleep_for(kPause);
    }
    return failure(Error::Kind::ReadOnly,
                   fmt::format("{}: another Mileplate is making or upgrading the diary; try again "
                               "when it is done",
                               shown(file)));
}

// Before an older file is changed; without a backup it is left alone.
Result<> keepOlder(const fs::path& file, std::chrono::sys_seconds now)
{
    const auto kept = makeBackup(file, {.reason = BackupReason::Upgrade, .now = now});
    if (kept)
        return {};
    return failure(Error::Kind::Storage,
                   fmt::format("{} The diary is from an older Mileplate and is upgraded only once "
                               "there is a backup.",
                               kept.error().message));
}

// Where damage is the reason why there is no copy, the file is no older diary but a damaged one.
void throwWhereDamaged(Database& database)
{
    if (const std::string line = database.text("PRAGMA integrity_check(1)"); line != "ok")
        throw SqliteError(SQLITE_CORRUPT, oneLine(line, 200));
}

Result<Opened> openReadWrite(const fs::path& file, std::chrono::sys_seconds now)
{
    if (!mayWrite(file) || !mayWrite(file.parent_path()))
        return openReadOnly(file, fmt::format("{}: the diary or its folder may not be written; it "
                                              "is open for reading",
                                              shown(file)));
    Opened opened;
    auto lock = WriterLock::take(file);
    if (!lock)
        return tl::unexpected(lock.error());
    if (!*lock)
        return openBesideAWriter(file);
    if (const auto whole = refuseWhereTheLogIsElsewhere(file); !whole)
        return tl::unexpected(whole.error());
    opened.lock = *std::move(lock);
    opened.database = std::make_unique<Database>(file, Mode::ReadWrite);
    Database& database = *opened.database;
    database.writeAtClose(false); // until it is known to be sound, and ours
    if (const auto ours = refuseForeign(database, file); !ours)
        return tl::unexpected(ours.error());
    if (isNewer(database))
        return openReadOnly(file, {});
    const int version = schemaVersion(database);
    if (version > 0 && isOlder(database)) {
        if (const auto kept = keepOlder(file, now); !kept) {
            throwWhereDamaged(database);
            return tl::unexpected(kept.error());
        }
    }
    database.run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON");
    if (version == 0)
        database.run(fmt::format("PRAGMA application_id = {}", kApplicationId));
    takeToNewest(database);
    database.expectKnownSchema();
    database.writeAtClose(true);
    return opened;
}

// When the disk is full or fails there may still be something to look at.
Result<Opened> openInNeed(const fs::path& file, const SqliteError& error)
{
    const Error why = explained(error, file);
    if (error.code != SQLITE_FULL && error.code != SQLITE_IOERR)
        return tl::unexpected(why);
    try {
        auto opened = openReadOnly(file, why.message + " The diary is open for reading.");
        if (opened)
            opened->mayPass = true;
        return opened;
    } catch (const SqliteError&) {
        return tl::unexpected(why);
    }
}

// Also an empty file, which may become a diary.
Result<> refuseWhatHoldsNone(const fs::path& file)
{
    if (const auto fit = refuseWhatIsNoDiary(file); !fit)
        return fit;
    std::error_code error;
    if (fs::file_size(file, error) == 0 && !error)
        return badInput(
            fmt::format("{}: this file is empty, there is no diary in it yet", shown(file)));
    return {};
}

// What is left of a damaged file, for reading.
Result<Opened> openDamaged(const fs::path& file, const SqliteError& error)
{
    if (error.code != SQLITE_CORRUPT)
        return openInNeed(file, error);
    try {
        Opened opened;
        opened.database = std::make_shared<Database>(file, Mode::Salvage);
        if (schemaVersion(*opened.database) == 0 || isNewer(*opened.database))
            return tl::unexpected(explained(error, file));
        if (isOlder(*opened.database)) {
            opened.database = copyInMemory(*opened.database);
            migrateDamaged(*opened.database, migrations());
        }
        opened.database->expectKnownSchema();
        const auto cutOff = howMuchIsCutOff(file);
        opened.damage->note(cutOff ? Problem{"the end of the file", *cutOff, "restore a backup"}
                                   : problemOf("the file", error));
        return opened;
    } catch (const SqliteError&) {
        return tl::unexpected(explained(error, file));
    }
}

} // namespace

Result<std::shared_ptr<Database>> openAsItIs(const fs::path& file)
{
    if (const auto fit = refuseWhatIsNoDiary(file); !fit)
        return tl::unexpected(fit.error());
    if (const auto whole = refuseWhereTheLogIsElsewhere(file); !whole)
        return tl::unexpected(whole.error());
    std::shared_ptr<Database> database = openReadOnly(file);
    if (const auto ours = refuseForeign(*database, file); !ours)
        return tl::unexpected(ours.error());
    if (schemaVersion(*database) == 0)
        return badInput(fmt::format("{}: there is no diary in this file", shown(file)));
    if (isNewer(*database))
        return failure(Error::Kind::TooNew, newerSentence(file, schemaVersion(*database)));
    database->expectKnownSchema();
    return database;
}

std::string shown(const fs::path& file) { return shownPath(file); }

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
    case SQLITE_PROTOCOL: // the other one is in the middle of it for seconds
        return said("another program is using the diary; nothing was changed. Try again.");
    case SQLITE_IOERR:
        return said("the disk reported an error; nothing was changed.");
    default:
        return said(error.what());
    }
}

Result<Opened> openDiary(const fs::path& given, std::chrono::sys_seconds now, Missing missing)
{
    const auto place = placeOf(given);
    if (!place)
        return tl::unexpected(place.error());
    const fs::path& file = *place;
    const bool mayMake = missing == Missing::Made;
    if (mayMake && !isThere(file)) {
        if (const auto created = createFile(file); !created)
            return tl::unexpected(created.error());
    }
    if (const auto fit = mayMake ? refuseWhatIsNoDiary(file) : refuseWhatHoldsNone(file); !fit)
        return tl::unexpected(fit.error());
    try {
        return openReadWrite(file, now);
    } catch (const SqliteError& error) {
        return openDamaged(file, error);
    }
}

Result<Opened> openDiaryForReading(const fs::path& given)
{
    const auto place = placeOf(given);
    if (!place)
        return tl::unexpected(place.error());
    const fs::path& file = *place;
    if (const auto fit = refuseWhatHoldsNone(file); !fit)
        return tl::unexpected(fit.error());
    try {
        return openReadOnly(file, "The diary was opened for reading only.");
    } catch (const SqliteError& failed) {
        return openDamaged(file, failed);
    }
}

} // namespace mileplate::store
