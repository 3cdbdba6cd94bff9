// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/damage/verify.h"
#include "core/store/journal.h"

#include <filesystem>
#include <functional>
#include <memory>

namespace mileplate::store {

struct Opened;

// A step of the journal, read so that it can be taken back or brought back.
struct JournalStep {
    std::int64_t seq = 0;
    Edit edit;
};

// A diary on disk. It tells nobody and knows no rules: it reads one Diary and writes
// Edits, each in one transaction with its line in the journal.
class Store {
public:
    using Clock = std::chrono::sys_seconds (*)();

    // Opens the diary, creates it (folder 0700, file 0600) where there is none, and
    // takes an older file to this program's schema after backing it up. One writer
    // at a time: a second one, a file or folder that cannot be written, a diary of
    // a newer program or a damaged one are opened for reading, and whyReadOnly says why.
    static Result<Store> open(const std::filesystem::path& file, Clock clock);
    // The same of a diary that is there; none is created.
    static Result<Store> openExisting(const std::filesystem::path& file, Clock clock);
    // Opens without ever writing.
    static Result<Store> openForReading(const std::filesystem::path& file);

    Store(Store&&) noexcept;
    Store& operator=(Store&&) noexcept;
    ~Store();

    const std::filesystem::path& file() const;
    // Empty: it can be written. That ends with the first damage that is met, or told by
    // noteChecked; then the file is not written any more, not even when it is closed. It ends
    // too with what could not be read for another reason, until readAgain.
    std::string whyReadOnly() const;
    std::vector<Problem> damage() const; // met so far, and what else could not be read
    bool isDamaged() const;              // and not only unread
    // Whether it cannot be written for a reason that may be gone by now, so that reading it
    // again is worth a try.
    bool mayPass() const;
    // What a check of the file through another connection found; empty: it is sound.
    void noteChecked(const std::vector<Problem>& problems);
    // Damage is told from now on, by whichever thread meets it, until nobody is to be told.
    void whenDamaged(std::function<void()> tell);

    // What cannot be read is left out and noted.
    Result<Diary> load();
    // Opens the diary once more where that failed, and reads all of it, after an error that
    // may have passed. Where that succeeds the diary can be written again; it takes the place
    // of the one loaded before, from which something may be missing.
    Result<Diary> readAgain();

    // Writes the change and its journal line; done means durable. Tracks that come
    // with the sessions are kept in the same transaction. Before the first change the file
    // is checked for damage, unless it has been.
    Result<std::int64_t> save(const Edit& edit);

    // Copies what is on disk to another file, which must not be this one, and makes a
    // change there that could not be saved here; nothing where it is empty.
    Result<> saveElsewhere(const std::filesystem::path& file, const Edit& unsaved);

    // Keeps a recording ahead of the edit that will refer to it, so that an import
    // needs no memory for those it has read.
    Result<> keep(const TrackRef& ref);
    Result<std::shared_ptr<const Track>> track(const TrackRef& ref);

    // The steps beside the place where the diary stands; nothing at either end.
    Result<std::optional<JournalStep>> stepBack();
    Result<std::optional<JournalStep>> stepForward();
    Result<> takeBack(const JournalStep& step);
    Result<> bringBack(const JournalStep& step);

    Result<std::vector<JournalEntry>> journal();
    Result<std::optional<std::int64_t>> position();
    // Titles along the path, for a menu that shows what Undo and Redo would do.
    Result<std::vector<JournalEntry>> titlesBack(std::size_t most);
    Result<std::vector<JournalEntry>> titlesForward(std::size_t most);

    // Looks for damage, and notes it; empty where all is well.
    std::vector<Problem> verify(Thoroughness how = Thoroughness::Full);

private:
    struct Parts;
    using Place = std::optional<std::int64_t>;
    explicit Store(std::unique_ptr<Parts> parts);

    Result<> openAgain();
    static Result<Store> of(const std::filesystem::path& file, Clock clock, Result<Opened> opened);
    Result<std::optional<JournalStep>> step(const std::function<Place(Statements&)>& next);
    Result<std::int64_t> writing(const std::function<std::int64_t()>& work);
    Result<std::vector<JournalEntry>>
    titles(const std::function<std::vector<std::int64_t>(Statements&)>& path);

    std::unique_ptr<Parts> m_parts;
};

} // namespace mileplate::store
