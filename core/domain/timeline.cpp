// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/timeline.h"

#include <algorithm>
#include <map>

namespace mileplate {

namespace {

// Blocks are counted from a Monday long before any diary, so that two diaries
// cut the calendar at the same places.
constexpr Day kEpoch = Day{std::chrono::year{1900} / 1 / 1};
static_assert(std::chrono::weekday{kEpoch} == std::chrono::Monday);

bool isThere(const DayBookPtr& page) { return page != nullptr; }

const DayBook& orEmpty(const DayBook* page)
{
    static const DayBook kEmpty{};
    return page ? *page : kEmpty;
}

std::size_t indexIn(Day day)
{
    return static_cast<std::size_t>((day - Timeline::blockStart(day)).count());
}

} // namespace

Block::Block(Pages pages)
{
    m_all.pages = std::move(pages);
    m_all.isThere = true;
}

template <class Read>
const Block::Pages& Block::readOnce(Kept& kept, const Read& read)
{
    if (!kept.isThere) {
        std::call_once(kept.reading, [&] {
            kept.pages = read();
            kept.isThere = true;
        });
    }
    return kept.pages;
}

const Block::Pages& Block::sessionPages() const
{
    return isRead() ? m_all.pages : readOnce(m_sessions, m_reading.sessions);
}

const Block::Pages& Block::pages() const
{
    return readOnce(m_all, [this] { return m_reading.all(sessionPages()); });
}

Timeline::Timeline(Day first, std::vector<BlockPtr> blocks)
    : m_first(first)
    , m_blocks(std::move(blocks))
{
    trim();
}

Day Timeline::blockStart(Day day)
{
    const auto since = (day - kEpoch).count();
    const auto length = Block::kDays;
    const auto block = since >= 0 ? since / length : -((-since + length - 1) / length);
    return kEpoch + Days{block * length};
}

std::ptrdiff_t Timeline::blockOf(Day day) const
{
    return (blockStart(day) - m_first).count() / Block::kDays;
}

const Block* Timeline::blockWith(Day day) const
{
    const auto block = blockOf(day);
    const bool isCovered = block >= 0 && block < std::ssize(m_blocks);
    return isCovered ? m_blocks[static_cast<std::size_t>(block)].get() : nullptr;
}

const DayBookPtr& Timeline::pageOf(Day day) const
{
    static const DayBookPtr kNone;
    const Block* const block = blockWith(day);
    return block ? block->pages()[indexIn(day)] : kNone;
}

const DayBook& Timeline::on(Day day) const { return orEmpty(pageOf(day).get()); }

const DayBook& Timeline::sessionsOn(Day day) const
{
    const Block* const block = blockWith(day);
    return orEmpty(block ? block->sessionPages()[indexIn(day)].get() : nullptr);
}

DayRange Timeline::span() const
{
    const DayRange all{m_first, m_first + Days{Block::kDays * std::ssize(m_blocks)}};
    const auto used = [&](Day day) { return pageOf(day) != nullptr; };
    DayRange found{all.past, all.past};
    for (Day day = all.first; day < all.past && found.first == all.past; day += Days{1}) {
        if (used(day))
            found.first = day;
    }
    while (found.past > found.first && !used(found.past - Days{1}))
        found.past -= Days{1};
    return found.first == found.past ? DayRange{} : found;
}

void Timeline::cover(Day day)
{
    const Day start = blockStart(day);
    if (m_blocks.empty())
        m_first = start;
    while (start < m_first) {
        m_blocks.insert(m_blocks.begin(), nullptr);
        m_first -= Days{Block::kDays};
    }
    while (blockOf(day) >= std::ssize(m_blocks))
        m_blocks.push_back(nullptr);
}

// As if the days that are empty now had never been written on.
void Timeline::trim()
{
    const auto isUsed = [](const BlockPtr& block) { return block != nullptr; };
    while (!m_blocks.empty() && !isUsed(m_blocks.back()))
        m_blocks.pop_back();
    const auto first = std::ranges::find_if(m_blocks, isUsed);
    m_first += Days{Block::kDays * (first - m_blocks.begin())};
    m_blocks.erase(m_blocks.begin(), first);
    if (m_blocks.empty())
        m_first = Day{};
}

Timeline Timeline::with(const std::vector<DayBookPtr>& pages) const
{
    Timeline next = *this;
    for (const DayBookPtr& page : pages)
        next.cover(page->day);
    std::map<std::size_t, Block::Pages> own;
    for (const DayBookPtr& page : pages) {
        const auto block = static_cast<std::size_t>(next.blockOf(page->day));
        const auto [copy, isNew] = own.try_emplace(block);
        if (const BlockPtr& shared = next.m_blocks[block]; isNew && shared)
            copy->second = shared->pages();
        copy->second[indexIn(page->day)] = page->isEmpty() ? nullptr : page;
    }
    for (auto& [block, copy] : own)
        next.m_blocks[block] = std::ranges::any_of(copy, isThere)
                                   ? std::make_shared<const Block>(std::move(copy))
                                   : nullptr;
    next.trim();
    return next;
}

} // namespace mileplate
