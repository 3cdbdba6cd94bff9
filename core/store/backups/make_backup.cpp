// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backups/make_backup.h"

#include "core/base/files.h"
#include "core/store/backups/schedule.h"

#include <fmt/format.h>

namespace mileplate::store {

namespace fs = std::filesystem;

Result<Backup> makeBackup(const fs::path& diary, const BackupRequest& request)
{
    const fs::path file = freeBackupName(backupFolderOf(diary), request.now, request.reason);
    if (const auto copied = copyDiary(diary, file, request.goOn); !copied)
        return failure(copied.error().kind,
                       fmt::format("No backup was made. {}", copied.error().message));
    thinBackups(diary, request.now);
    std::error_code error;
    return Backup{file, request.now, request.reason, fs::file_size(file, error)};
}

void thinBackups(const fs::path& diary, std::chrono::sys_seconds now)
{
    std::error_code error;
    for (const Backup& backup : superfluous(backupsOf(diary), now)) {
        fs::path log = backup.file;
        log += "-wal";
        fs::remove(backup.file, error);
        fs::remove(log, error);
    }
}

} // namespace mileplate::store
