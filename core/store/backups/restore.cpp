// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backups/restore.h"

#include "core/store/backups/copy_diary.h"
#include "core/store/backups/make_backup.h"
#include "core/store/damage/verify.h"
#include "core/store/opening.h"
#include "core/store/parts.h"
#include "core/store/place/place.h"
#include "core/store/place/writer_lock.h"

#include <fmt/format.h>

namespace mileplate::store {

namespace fs = std::filesystem;

namespace {

tl::unexpected<Error> notDone(const fs::path& diary, std::string_view why)
{
    return failure(Error::Kind::Storage,
                   fmt::format("{}: {}; nothing was restored", shown(diary), why));
}

// Carries over what lies in the log beside a sound diary. A damaged one is left as it is.
void settle(const fs::path& diary)
{
    try {
        {
            Database database(diary, Mode::ReadOnly);
            Statements statements(database);
            if (!problemsIn(statements, Thoroughness::Quick).empty())
                return;
        }
        Database(diary, Mode::ReadWrite).run("PRAGMA wal_checkpoint(TRUNCATE)");
    } catch (const SqliteError&) { // so it is damaged
    }
}

// A second name for the file, or a copy where the disk knows no second names.
std::error_code keepAs(const fs::path& file, const fs::path& kept)
{
    std::error_code error;
    fs::create_hard_link(file, kept, error);
    if (error)
        fs::copy_file(file, kept, error);
    return error;
}

// The log of the old diary must not be taken for one of the new.
std::error_code keepLog(const fs::path& diary, const fs::path& kept)
{
    std::error_code error;
    const fs::path log = beside(diary, "-wal");
    if (fs::exists(log, error) && fs::file_size(log, error) > 0) {
        if (const auto failed = keepAs(log, beside(kept, "-wal")))
            return failed;
    }
    fs::remove(log, error);
    fs::remove(beside(diary, "-shm"), error);
    return {};
}

Result<Backup> keepReplaced(const fs::path& diary, std::chrono::sys_seconds now)
{
    settle(diary);
    const fs::path folder = backupFolderOf(diary);
    if (const auto made = makePrivateFolder(folder); !made)
        return tl::unexpected(made.error());
    const fs::path kept = freeBackupName(folder, now, BackupReason::Replaced);
    if (const auto error = keepAs(diary, kept))
        return notDone(diary, fmt::format("it cannot be kept as a backup ({})", error.message()));
    if (const auto error = keepLog(diary, kept))
        return notDone(diary, fmt::format("its log cannot be kept ({})", error.message()));
    syncFolder(folder);
    std::error_code error;
    return Backup{kept, now, BackupReason::Replaced, fs::file_size(kept, error)};
}

} // namespace

Result<std::optional<Backup>> restoreBackup(const fs::path& backup, const fs::path& diary,
                                            std::chrono::sys_seconds now)
{
    std::error_code error;
    const bool isThere = fs::exists(diary, error);
    if (isThere && !fs::is_regular_file(diary, error))
        return notDone(diary, "this is not a file");
    if (isThere && fs::equivalent(backup, diary, error))
        return notDone(diary, "this is the diary itself");
    const auto lock = guarded(diary, [&] { return WriterLock::take(diary); });
    if (!lock)
        return tl::unexpected(lock.error());
    if (!*lock)
        return notDone(diary, "the diary is open in another Mileplate, or its folder may not be "
                              "written");
    const fs::path fresh = beside(diary, ".restoring");
    if (const auto copied = copyDiary(backup, fresh); !copied)
        return tl::unexpected(copied.error());
    std::optional<Backup> replaced;
    if (isThere) {
        auto kept = keepReplaced(diary, now);
        if (!kept) {
            fs::remove(fresh, error);
            return tl::unexpected(kept.error());
        }
        replaced = *std::move(kept);
    }
    fs::rename(fresh, diary, error);
    if (error)
        return notDone(diary, error.message());
    syncFolder(diary.parent_path());
    thinBackups(diary, now);
    return replaced;
}

} // namespace mileplate::store
