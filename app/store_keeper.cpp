// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store_keeper.h"

#include <algorithm>

namespace mileplate::app {

namespace {

Result<std::optional<ui::JournalStep>> shown(Result<std::optional<store::JournalStep>> step)
{
    if (!step)
        return tl::unexpected(step.error());
    if (!*step)
        return std::nullopt;
    return ui::JournalStep{(*step)->seq, std::move((*step)->edit)};
}

Result<std::vector<ui::JournalLine>> shown(const Result<std::vector<store::JournalEntry>>& entries)
{
    if (!entries)
        return tl::unexpected(entries.error());
    std::vector<ui::JournalLine> lines;
    for (const store::JournalEntry& entry : *entries)
        lines.push_back({entry.seq, entry.at, entry.title, entry.applied});
    return lines;
}

} // namespace

Result<std::optional<ui::JournalStep>> StoreKeeper::stepBack() { return shown(m_store.stepBack()); }

Result<std::optional<ui::JournalStep>> StoreKeeper::stepForward()
{
    return shown(m_store.stepForward());
}

Result<> StoreKeeper::takeBack(const ui::JournalStep& step)
{
    return m_store.takeBack({step.number, step.edit});
}

Result<> StoreKeeper::bringBack(const ui::JournalStep& step)
{
    return m_store.bringBack({step.number, step.edit});
}

Result<std::vector<ui::JournalLine>> StoreKeeper::pathBack(std::size_t most)
{
    return shown(m_store.titlesBack(most));
}

Result<std::vector<ui::JournalLine>> StoreKeeper::pathForward(std::size_t most)
{
    return shown(m_store.titlesForward(most));
}

Result<std::vector<ui::JournalLine>> StoreKeeper::journal()
{
    auto lines = shown(m_store.journal());
    if (lines)
        std::ranges::reverse(*lines);
    return lines;
}

Result<> StoreKeeper::saveElsewhere(const std::filesystem::path& file, const Edit& unsaved)
{
    return m_store.saveElsewhere(file, unsaved);
}

Result<std::shared_ptr<const Track>> StoreKeeper::track(const TrackRef& ref)
{
    return ref.loaded ? Result<std::shared_ptr<const Track>>(ref.loaded) : m_store.track(ref);
}

} // namespace mileplate::app
