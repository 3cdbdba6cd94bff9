// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/timeline.h"

#include <algorithm>

namespace mileplate {

namespace {

// Blocks are counted from a Monday long before any diary, so that two diaries
// cut the calendar at the same places.
constexpr Day kEpoch = Day{std::chrono::year{1900} / 1 / 1};
static_assert(std::chrono::weekday{kEpoch} == std::chrono::Monday);

Day blockStart(Day day)
{
    const auto since = (day - kEpoch).count();
    const auto length = Timeline::kBlockDays;
    const auto block = since >= 0 ? since / length : -((-since + length - 1) / length);
    return kEpoch + Days{block * length};
}

bool isThere(const DayBookPtr& page) { return page != nullptr; }

std::size_t indexIn(Day day) { return static_cast<std::size_t>((day - blockStart(day)).count()); }

} // namespace

int Timeline::blockOf(Day day) const
{
    return static_cast<int>((blockStart(day) - m_first).count() / kBlockDays);
}

const DayBookPtr& Timeline::pageOf(Day day) const
{
    static const DayBookPtr kNone;
    const int block = blockOf(day);
    if (m_blocks.empty() || block < 0 || block >= blockCount())
        return kNone;
    const auto& days = m_blocks[static_cast<std::size_t>(block)];
    return days ? (*days)[indexIn(day)] : kNone;
}

const DayBook& Timeline::on(Day day) const
{
    static const DayBook kEmpty{};
    const DayBookPtr& page = pageOf(day);
    return page ? *page : kEmpty;
}

DayRange Timeline::span() const
{
    const DayRange all{m_first, m_first + Days{kBlockDays * blockCount()}};
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
        m_first -= Days{kBlockDays};
    }
    while (blockOf(day) >= blockCount())
        m_blocks.push_back(nullptr);
}

// As if the days that are empty now had never been written on.
void Timeline::trim()
{
    const auto isUsed = [](const std::shared_ptr<const Block>& block) { return block != nullptr; };
    while (!m_blocks.empty() && !isUsed(m_blocks.back()))
        m_blocks.pop_back();
    const auto first = std::ranges::find_if(m_blocks, isUsed);
    m_first += Days{kBlockDays * (first - m_blocks.begin())};
    m_blocks.erase(m_blocks.begin(), first);
    if (m_blocks.empty())
        m_first = Day{};
}

Timeline Timeline::with(const std::vector<DayBookPtr>& pages) const
{
    Timeline next = *this;
    for (const DayBookPtr& page : pages)
        next.cover(page->day);
    std::vector<std::shared_ptr<Block>> own(next.m_blocks.size());
    for (const DayBookPtr& page : pages) {
        const auto block = static_cast<std::size_t>(next.blockOf(page->day));
        if (!own[block]) {
            const auto& shared = next.m_blocks[block];
            own[block] = shared ? std::make_shared<Block>(*shared) : std::make_shared<Block>();
            next.m_blocks[block] = own[block];
        }
        (*own[block])[indexIn(page->day)] = page->isEmpty() ? nullptr : page;
    }
    for (std::size_t block = 0; block < own.size(); ++block) {
        if (own[block] && std::ranges::none_of(*own[block], isThere))
            next.m_blocks[block] = nullptr;
    }
    next.trim();
    return next;
}

} // namespace mileplate
