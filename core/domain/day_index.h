// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar.h"
#include "core/base/id.h"

#include <array>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

namespace mileplate {

// On which day each session (or meal) lies. Immutable like the rest of the
// diary: the ids lie in buckets that copies share, so entering one id copies a
// few dozen pointers and one bucket.
class DayIndex {
public:
    using Rows = std::vector<std::pair<std::string, Day>>;

    DayIndex() = default;
    // Of rows that are read at the first question, by any thread, for all copies. Each id
    // must be there once only.
    explicit DayIndex(std::function<Rows()> read) : m_late(std::make_shared<Late>(std::move(read)))
    {}

    std::optional<Day> find(const std::string& id) const;

    // Each id with its day; no day takes the id out.
    using Change = std::pair<std::string, std::optional<Day>>;
    DayIndex with(const std::vector<Change>& changes) const;

private:
    static constexpr std::size_t kShelves = 16;
    static constexpr std::size_t kBuckets = 32; // on a shelf

    using Bucket = Rows; // sorted by id
    using Shelf = std::array<std::shared_ptr<const Bucket>, kBuckets>;
    using Shelves = std::array<std::shared_ptr<const Shelf>, kShelves>;

    struct Late {
        explicit Late(std::function<Rows()> how) : read(std::move(how)) {}
        std::function<Rows()> read;
        std::once_flag reading{};
        Shelves shelves{};
    };

    static Shelves shelved(const Rows& rows);
    const Shelves& shelves() const;

    std::shared_ptr<Late> m_late; // null: they are there
    Shelves m_shelves{};          // null where there is nothing
};

} // namespace mileplate
