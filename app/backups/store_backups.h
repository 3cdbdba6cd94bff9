// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backups/backup.h"
#include "core/store/backups/copy_diary.h"
#include "core/store/store.h"
#include "ui/workspace/backups.h"

namespace mileplate::app {

// The backups that lie beside a diary, for the window.
class StoreBackups : public ui::Backups {
public:
    StoreBackups(std::filesystem::path diary, store::Store::Clock clock)
        : m_diary(std::move(diary))
        , m_clock(clock)
    {}

    std::filesystem::path folder() const override { return store::backupFolderOf(m_diary); }
    std::vector<ui::BackupLine> list() const override;
    Result<ui::BackupContents> lookInto(const std::filesystem::path& file) const override;
    Result<> make(const std::function<bool()>& goOn) override
    {
        return make(store::BackupReason::Asked, goOn);
    }
    Result<> makeBefore(const Edit& change) override;

private:
    Result<> make(store::BackupReason reason, const store::GoOn& goOn);

    std::filesystem::path m_diary;
    store::Store::Clock m_clock;
};

} // namespace mileplate::app
