// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"
#include "ui/workspace/keeper.h"

namespace mileplate::app {

// Keeps the workspace's diary in a store.
class StoreKeeper : public ui::Keeper {
public:
    explicit StoreKeeper(store::Store store) : m_store(std::move(store)) {}

    std::string whyReadOnly() const override { return m_store.whyReadOnly(); }
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
};

} // namespace mileplate::app
