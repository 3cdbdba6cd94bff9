// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backups/backup.h"
#include "core/store/backups/copy_diary.h"

namespace mileplate::store {

struct BackupRequest {
    BackupReason reason = BackupReason::Daily;
    std::chrono::sys_seconds now{};
    GoOn goOn{};
};

// Makes a backup of a diary in its folder (0700), as copyDiary does, and lets go of those
// that are superfluous then. By any thread, beside a program that writes the diary.
Result<Backup> makeBackup(const std::filesystem::path& diary, const BackupRequest& request);

// Removes superfluous backups.
void thinBackups(const std::filesystem::path& diary, std::chrono::sys_seconds now);

} // namespace mileplate::store
