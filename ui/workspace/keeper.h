// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/edit.h"
#include "ui/workspace/backups.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace mileplate::ui {

// A line of the journal as the history shows it.
struct JournalLine {
    std::int64_t number = 0;
    std::chrono::sys_seconds at{};
    std::string title;
    bool applied = true;
};

// A step of the journal that can be taken back or brought back.
struct JournalStep {
    std::int64_t number = 0;
    Edit edit;
};

// Where a workspace keeps its diary. The screens know this and no database.
class Keeper {
public:
    Keeper() = default;
    Keeper(const Keeper&) = delete;
    Keeper& operator=(const Keeper&) = delete;
    virtual ~Keeper() = default;

    // Why nothing can be changed; empty where all can.
    virtual std::string whyReadOnly() const = 0;
    // Whether it is for damage, so that a backup should be restored.
    virtual bool isDamaged() const = 0;
    // Whether it is for something that may be gone by now: what could not be read perhaps
    // can be, another window may have been closed.
    virtual bool mayPass() const = 0;
    // Opens and reads the diary once more; where that succeeds it can be changed again.
    virtual Result<Diary> readAgain() = 0;
    // Tells, from any thread, that damage was met or something could not be read: from then
    // on nothing can be changed.
    // Nobody is told any more once this was called with an empty function.
    virtual void whenDamaged(std::function<void()> tell) = 0;

    // Saves a change durably and returns its number in the journal.
    virtual Result<std::int64_t> save(const Edit& edit) = 0;

    // The steps on either side of where the diary stands, if there are any.
    virtual Result<std::optional<JournalStep>> stepBack() = 0;
    virtual Result<std::optional<JournalStep>> stepForward() = 0;
    virtual Result<> takeBack(const JournalStep& step) = 0;
    virtual Result<> bringBack(const JournalStep& step) = 0;

    // Titles of the steps that led here (oldest first, at most so many) and of those
    // that can be brought back (next first).
    virtual Result<std::vector<JournalLine>> pathBack(std::size_t most) = 0;
    virtual Result<std::vector<JournalLine>> pathForward(std::size_t most) = 0;
    // The whole journal, newest first.
    virtual Result<std::vector<JournalLine>> journal() = 0;

    // Writes the diary as it is on disk to another place, and there the change that could
    // not be saved here. Takes the place of a file that is there.
    virtual Result<> saveElsewhere(const std::filesystem::path& file, const Edit& unsaved) = 0;
    virtual Backups& backups() = 0;

    // Keeps a recording ahead of the edit that will refer to it.
    virtual Result<> keep(const TrackRef& ref) = 0;
    // The track of a run; null where there is none.
    virtual Result<std::shared_ptr<const Track>> track(const TrackRef& ref) = 0;
};

} // namespace mileplate::ui
