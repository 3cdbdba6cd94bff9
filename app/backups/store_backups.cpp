// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backups/store_backups.h"

#include "core/store/backups/contents.h"
#include "core/store/backups/make_backup.h"
#include "core/store/backups/schedule.h"

namespace mileplate::app {

namespace {

constexpr std::size_t kTitles = 5; // of changes, on a screen

} // namespace

std::vector<ui::BackupLine> StoreBackups::list() const
{
    std::vector<ui::BackupLine> lines;
    for (const store::Backup& backup : store::backupsOf(m_diary))
        lines.push_back({.file = backup.file,
                         .at = backup.at,
                         .reason = std::string(nameOf(backup.reason)),
                         .bytes = backup.bytes});
    return lines;
}

Result<ui::BackupContents> StoreBackups::lookInto(const std::filesystem::path& file) const
{
    const auto contents = store::contentsOf(file);
    if (!contents)
        return tl::unexpected(contents.error());
    ui::BackupContents shown{.days = contents->days,
                             .sessions = contents->sessions,
                             .meals = contents->meals,
                             .dayLogs = contents->dayLogs};
    if (auto since = store::changesSince(m_diary, contents->mark, kTitles)) {
        shown.canCompare = since->isSameDiary;
        shown.changesSince = since->count;
        shown.titles = std::move(since->titles);
        shown.tookBack = since->tookBack;
    }
    return shown;
}

Result<> StoreBackups::makeBefore(const Edit& change)
{
    return store::isLargeImport(change) ? make(store::BackupReason::Import, {}) : Result<>{};
}

Result<> StoreBackups::make(store::BackupReason reason, const store::GoOn& goOn)
{
    const auto made =
        store::makeBackup(m_diary, {.reason = reason, .now = m_clock(), .goOn = goOn});
    return made ? Result<>{} : tl::unexpected(made.error());
}

} // namespace mileplate::app
