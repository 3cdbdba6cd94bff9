// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/edit.h"
#include "core/store/backups/backup.h"

#include <optional>

// When a backup is made and how long it is kept: values in, answers out.
namespace mileplate::store {

// Whether the newest backup is a day of use old: 24 hours or more, and the diary is no
// longer what it holds. Backups from the future, left by a wrong clock, do not count.
bool isBackupDue(const std::vector<Backup>& backups, bool changedSince,
                 std::chrono::sys_seconds now);

// Whether a change brings in so much at once (more than 50 sessions) that it is to be
// preceded by a backup.
bool isLargeImport(const Edit& edit);

// Those that can go. Kept are the newest ten that were checked, and of older ones the newest
// of each week for eight weeks and of each month (30 days) for a year; of what restoring
// took the place of, which was not checked, the newest three.
std::vector<Backup> superfluous(std::vector<Backup> backups, std::chrono::sys_seconds now);

} // namespace mileplate::store
