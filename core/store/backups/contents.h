// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar.h"
#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace mileplate::store {

// Where a diary stands in its journal. Two files of one diary with the same mark are equal.
struct JournalMark {
    std::int64_t last = 0;     // the newest change; 0 before the first
    std::int64_t position = 0; // the change that was made last; less than `last` after Undo
    std::string lastAt{};      // when that was, as in the journal

    friend bool operator==(const JournalMark&, const JournalMark&) = default;
};

// What a diary, or a backup, holds.
struct Contents {
    std::optional<DayRange> days{}; // from the first to the last with something on them
    std::int64_t sessions = 0;
    std::int64_t meals = 0;
    std::int64_t dayLogs = 0;
    JournalMark mark{};
};

// Looks into a diary of this or an older schema without changing it.
Result<Contents> contentsOf(const std::filesystem::path& diary);

// What was changed in a diary after a backup was made.
struct ChangesSince {
    bool isSameDiary = false;          // the backup's journal is the beginning of the diary's
    std::int64_t count = 0;            // changes that the backup does not know
    std::vector<std::string> titles{}; // of the newest of them, newest first
    bool tookBack = false;             // changes that both know were taken back or brought back
};
Result<ChangesSince> changesSince(const std::filesystem::path& diary, const JournalMark& backup,
                                  std::size_t titles);

} // namespace mileplate::store
