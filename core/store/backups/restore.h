// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/backups/backup.h"

#include <optional>

namespace mileplate::store {

// Puts a backup, or any other diary, in the place of a diary that nobody has open for
// writing. What was there becomes a backup itself (Replaced), byte for byte, also if it is
// damaged; nothing where there was none. The path leads to the one or to the other at any
// moment, also where the program is killed. Fails, with the diary as it was, where the
// backup is damaged, of a newer program, or no diary.
Result<std::optional<Backup>> restoreBackup(const std::filesystem::path& backup,
                                            const std::filesystem::path& diary,
                                            std::chrono::sys_seconds now);

} // namespace mileplate::store
