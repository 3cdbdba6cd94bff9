// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/day_log.h"
#include "core/domain/facts.h"
#include "core/domain/meal.h"
#include "core/domain/session.h"
#include "core/domain/set_group.h"

#include <array>
#include <memory>
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

// All days of a diary, as an immutable value. Days lie in blocks of four weeks
// that copies share, so an edit copies the blocks of the days it touches and a
// pointer for each other block: twenty years are 261 pointers.
class Timeline {
public:
    static constexpr int kBlockDays = 28;

    // The page of a day; an empty one where nothing is there.
    const DayBook& on(Day day) const;
    const DayBookPtr& pageOf(Day day) const;

    // From the first day with something on it up to the last. Empty: {day 0, day 0}.
    DayRange span() const;

    // The same timeline with these pages in place of those of their days.
    Timeline with(const std::vector<DayBookPtr>& pages) const;

    // How fit and tired the athlete was when each block began, from completed
    // sessions alone. Filled in by core/load; as many as there are blocks.
    Day firstBlock() const { return m_first; }
    int blockCount() const { return static_cast<int>(m_blocks.size()); }
    int blockOf(Day day) const;
    const std::vector<Condition>& conditions() const { return m_conditions; }
    void setConditions(std::vector<Condition> conditions) { m_conditions = std::move(conditions); }

private:
    using Block = std::array<DayBookPtr, kBlockDays>;

    void cover(Day day);
    void trim();

    Day m_first{};                                      // Monday on which the first block starts
    std::vector<std::shared_ptr<const Block>> m_blocks; // null: nothing in those four weeks
    std::vector<Condition> m_conditions;
};

} // namespace mileplate
