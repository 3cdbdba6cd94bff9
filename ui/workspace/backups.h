// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/edit.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace mileplate::ui {

// A backup of the diary as screens list it.
struct BackupLine {
    std::filesystem::path file{};
    std::chrono::sys_seconds at{};
    std::string reason{}; // daily, import, upgrade, asked, replaced
    std::uintmax_t bytes = 0;
};

// What a backup holds, and what it does not.
struct BackupContents {
    std::optional<DayRange> days{}; // from the first to the last with something on them
    std::int64_t sessions = 0;
    std::int64_t meals = 0;
    std::int64_t dayLogs = 0;
    bool canCompare = false;           // it is an earlier state of the diary that is open
    std::int64_t changesSince = 0;     // in the diary's journal
    std::vector<std::string> titles{}; // of the newest of them, newest first
    bool tookBack = false;             // none new, but others taken back or brought back
};

// The backups of a diary. May be used by any thread.
class Backups {
public:
    Backups() = default;
    Backups(const Backups&) = delete;
    Backups& operator=(const Backups&) = delete;
    virtual ~Backups() = default;

    virtual std::filesystem::path folder() const = 0;
    virtual std::vector<BackupLine> list() const = 0; // newest first
    // Of a backup, or of another file that may be a diary.
    virtual Result<BackupContents> lookInto(const std::filesystem::path& file) const = 0;

    // Makes one, which takes its time; ends without one where `goOn` says no.
    virtual Result<> make(const std::function<bool()>& goOn) = 0;
    // Makes one where the change brings in many sessions at once, else nothing.
    virtual Result<> makeBefore(const Edit& change) = 0;
};

} // namespace mileplate::ui
