// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backups/backup.h"

#include "core/base/calendar.h"

#include <algorithm>
#include <fmt/format.h>
#include <optional>

namespace mileplate::store {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kEnding = ".mileplate";
constexpr std::size_t kStampLength = 18; // 2026-11-24T120000Z

std::string stampOf(std::chrono::sys_seconds at)
{
    std::string text = isoInstant({.utc = at}).substr(0, 19);
    std::erase(text, ':'); // which not every disk takes in a name
    return text + "Z";
}

std::optional<std::chrono::sys_seconds> timeOf(std::string stamp)
{
    if (stamp.size() != kStampLength || stamp.back() != 'Z')
        return std::nullopt;
    stamp.insert(15, ":").insert(13, ":");
    const auto instant = readInstant(stamp);
    if (!instant)
        return std::nullopt;
    return std::chrono::floor<std::chrono::seconds>(instant->utc);
}

// Nothing where the name is not one of ours.
std::optional<Backup> backupNamed(const fs::path& file)
{
    const std::string name = file.filename().string();
    if (!name.ends_with(kEnding) || name.size() < kStampLength + kEnding.size() + 2)
        return std::nullopt;
    const auto at = timeOf(name.substr(0, kStampLength));
    std::string word = name.substr(kStampLength + 1);
    word.resize(word.size() - kEnding.size());
    const auto reason = mileplate::named<BackupReason>(word.substr(0, word.find('-')));
    if (!at || !reason)
        return std::nullopt;
    std::error_code error;
    const auto bytes = fs::file_size(file, error);
    return Backup{file, *at, *reason, error ? 0 : bytes};
}

} // namespace

fs::path backupFolderOf(const fs::path& diary)
{
    fs::path folder = diary;
    folder += ".backups";
    return folder;
}

fs::path freeBackupName(const fs::path& folder, std::chrono::sys_seconds at, BackupReason reason)
{
    const std::string name = fmt::format("{}-{}", stampOf(at), nameOf(reason));
    std::error_code error;
    fs::path file = folder / (name + std::string(kEnding));
    for (int i = 2; fs::exists(file, error); ++i)
        file = folder / fmt::format("{}-{}{}", name, i, kEnding);
    return file;
}

std::vector<Backup> backupsOf(const fs::path& diary)
{
    std::vector<Backup> backups;
    std::error_code error;
    for (fs::directory_iterator entry(backupFolderOf(diary), error), end; !error && entry != end;
         entry.increment(error)) {
        if (auto backup = backupNamed(entry->path()); backup && entry->is_regular_file(error))
            backups.push_back(*std::move(backup));
    }
    std::ranges::sort(backups, [](const Backup& a, const Backup& b) {
        return std::pair(a.at, a.file) > std::pair(b.at, b.file);
    });
    return backups;
}

} // namespace mileplate::store
