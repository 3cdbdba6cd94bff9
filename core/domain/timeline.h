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
// thread, for all timelines that share the block: sessions first, which is all that
// fitness asks of a year and half of the work, then what else lies on the days.
class Block {
public:
    static constexpr int kDays = 28;
    using Pages = std::array<DayBookPtr, kDays>;

    struct Reading {
        std::function<Pages()> sessions;
        std::function<Pages(const Pages& sessions)> all;
    };

    explicit Block(Pages pages);
    explicit Block(Reading reading) : m_reading(std::move(reading)) {}

    const Pages& pages() const;
    bool isRead() const { return m_all.isThere; }
    // Pages whose meals, log and sums of food may be missing.
    const Pages& sessionPages() const;

private:
    struct Kept {
        Pages pages{};
        std::once_flag reading{};
        std::atomic<bool> isThere = false;
    };
    template <class Read>
    static const Pages& readOnce(Kept& kept, const Read& read);

    Reading m_reading;
    mutable Kept m_sessions;
    mutable Kept m_all;
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
    // The same as far as the sessions of the day go; nothing else needs to be there.
    const DayBook& sessionsOn(Day day) const;

    // From the first day with something on it up to the last. Empty: {day 0, day 0}.
    DayRange span() const;

    // The same timeline with these pages in place of those of their days.
    Timeline with(const std::vector<DayBookPtr>& pages) const;

    Day firstBlock() const { return m_first; }
    const std::vector<BlockPtr>& blocks() const { return m_blocks; }

private:
    std::ptrdiff_t blockOf(Day day) const;
    const Block* blockWith(Day day) const; // null where there is none
    void cover(Day day);
    void trim();

    Day m_first{}; // on which the first block starts
    std::vector<BlockPtr> m_blocks;
};

} // namespace mileplate
