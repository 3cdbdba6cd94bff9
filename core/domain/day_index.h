// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar.h"
#include "core/base/id.h"

#include <array>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace mileplate {

// On which day each session (or meal) lies. Immutable like the rest of the
// diary: the ids lie in buckets that copies share, so entering one id copies a
// few dozen pointers and one bucket.
class DayIndex {
public:
    std::optional<Day> find(const std::string& id) const;
    std::size_t size() const { return m_size; }

    // Each id with its day; no day takes the id out.
    using Change = std::pair<std::string, std::optional<Day>>;
    DayIndex with(const std::vector<Change>& changes) const;

private:
    static constexpr std::size_t kShelves = 16;
    static constexpr std::size_t kBuckets = 32; // on a shelf

    using Bucket = std::vector<std::pair<std::string, Day>>; // sorted by id
    using Shelf = std::array<std::shared_ptr<const Bucket>, kBuckets>;
    using Shelves = std::array<std::shared_ptr<const Shelf>, kShelves>;

    Shelves m_shelves{}; // null where there is nothing
    std::size_t m_size = 0;
};

} // namespace mileplate
