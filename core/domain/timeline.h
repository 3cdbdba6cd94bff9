// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/day_log.h"
#include "core/domain/facts.h"
#include "core/domain/meal.h"
#include "core/domain/session.h"
#include "core/domain/set_group.h"

#include <array>
#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <span>
#include <vector>

namespace mileplate {

// A session and what the models say of it.
struct Entry {
    std::shared_ptr<const Session> session;
    SessionFacts facts;
    SetGroups sets{}; // the working sets that count

    std::span<const SetGroup> workingSets() const
    {
        return sets ? std::span<const SetGroup>(*sets) : std::span<const SetGroup>{};
    }
};

// Everything on one day, sessions by start, meals by time.
struct DayBook {
    Day day{};
    std::vector<Entry> sessions{};
    std::vector<std::shared_ptr<const Meal>> meals{};
    std::shared_ptr<const DayLog> log{};
    DaySums sums{};

    bool isEmpty() const { return sessions.empty() && meals.empty() && !log; }
};
using DayBookPtr = std::shared_ptr<const DayBook>;

// Four weeks of pages. They are there, or are read at the first question, by any
// thread, for all timelines that share the block.
class Block {
public:
    static constexpr int kDays = 28;
    using Pages = std::array<DayBookPtr, kDays>;

    explicit Block(Pages pages) : m_pages(std::move(pages)), m_isRead(true) {}
    explicit Block(std::function<Pages()> read) : m_read(std::move(read)) {}

    const Pages& pages() const;
    bool isRead() const { return m_isRead; }

private:
    mutable Pages m_pages{};
    mutable std::function<Pages()> m_read;
    mutable std::once_flag m_reading;
    mutable std::atomic<bool> m_isRead = false;
};
using BlockPtr = std::shared_ptr<const Block>;

// All days of a diary, as an immutable value. Days lie in blocks that copies share,
// so an edit copies the blocks of the days it touches and a pointer for each other
// block: twenty years are 261 pointers.
class Timeline {
public:
    Timeline() = default;
    // Blocks that follow one another from `first` on, which is where one starts; null
    // where there is nothing.
    Timeline(Day first, std::vector<BlockPtr> blocks);

    // Where the block of a day starts: the same Mondays for all diaries.
    static Day blockStart(Day day);

    // The page of a day; an empty one where nothing is there.
    const DayBook& on(Day day) const;
    const DayBookPtr& pageOf(Day day) const;

    // From the first day with something on it up to the last. Empty: {day 0, day 0}.
    DayRange span() const;

    // The same timeline with these pages in place of those of their days.
    Timeline with(const std::vector<DayBookPtr>& pages) const;

    Day firstBlock() const { return m_first; }
    const std::vector<BlockPtr>& blocks() const { return m_blocks; }

private:
    std::ptrdiff_t blockOf(Day day) const;
    void cover(Day day);
    void trim();

    Day m_first{}; // on which the first block starts
    std::vector<BlockPtr> m_blocks;
};

} // namespace mileplate
