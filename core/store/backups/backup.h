// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/names.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace mileplate::store {

// Why a backup was made. All but Replaced were checked when they were.
enum class BackupReason {
    Daily,    // the newest was older than a day of use
    Import,   // before many sessions came in at once
    Upgrade,  // before the file was taken to a newer schema
    Asked,    // somebody asked for it
    Replaced, // what a restored backup took the place of, as it was
};

// A file beside a diary that holds the diary as it once was.
struct Backup {
    std::filesystem::path file{};
    std::chrono::sys_seconds at{}; // UTC
    BackupReason reason = BackupReason::Daily;
    std::uintmax_t bytes = 0;

    friend bool operator==(const Backup&, const Backup&) = default;
};

// <diary>.backups, beside the diary.
std::filesystem::path backupFolderOf(const std::filesystem::path& diary);

// "2026-11-24T120000Z-daily.mileplate": when and why, so that no list has to be kept. The
// first of these names that is not taken in the folder.
std::filesystem::path freeBackupName(const std::filesystem::path& folder,
                                     std::chrono::sys_seconds at, BackupReason reason);

// The backups of a diary, newest first.
std::vector<Backup> backupsOf(const std::filesystem::path& diary);

} // namespace mileplate::store

template <>
struct mileplate::Names<mileplate::store::BackupReason> {
    static constexpr std::array<std::string_view, 5> kWords{"daily", "import", "upgrade", "asked",
                                                            "replaced"};
};
