// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backups/store_backups.h"
#include "core/store/store.h"
#include "ui/workspace/keeper.h"

namespace mileplate::app {

// Keeps the workspace's diary in a store.
class StoreKeeper : public ui::Keeper {
public:
    explicit StoreKeeper(store::Store store, store::Store::Clock clock)
        : m_store(std::move(store))
        , m_backups(m_store.file(), clock)
    {}

    std::string whyReadOnly() const override { return m_store.whyReadOnly(); }
    bool isDamaged() const override { return m_store.isDamaged(); }
    bool mayPass() const override { return m_store.mayPass(); }
    Result<Diary> readAgain() override { return m_store.readAgain(); }
    void whenDamaged(std::function<void()> tell) override { m_store.whenDamaged(std::move(tell)); }
    void noteChecked(const std::vector<store::Problem>& found) { m_store.noteChecked(found); }
    ui::Backups& backups() override { return m_backups; }
    Result<std::int64_t> save(const Edit& edit) override { return m_store.save(edit); }
    Result<std::optional<ui::JournalStep>> stepBack() override;
    Result<std::optional<ui::JournalStep>> stepForward() override;
    Result<> takeBack(const ui::JournalStep& step) override;
    Result<> bringBack(const ui::JournalStep& step) override;
    Result<std::vector<ui::JournalLine>> pathBack(std::size_t most) override;
    Result<std::vector<ui::JournalLine>> pathForward(std::size_t most) override;
    Result<std::vector<ui::JournalLine>> journal() override;
    Result<> saveElsewhere(const std::filesystem::path& file, const Edit& unsaved) override;
    Result<> keep(const TrackRef& ref) override { return m_store.keep(ref); }
    Result<std::shared_ptr<const Track>> track(const TrackRef& ref) override;

private:
    store::Store m_store;
    StoreBackups m_backups;
};

} // namespace mileplate::app
