// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/journal.h"

#include <filesystem>
#include <functional>
#include <memory>

namespace mileplate::store {

// A step of the journal, read so that it can be taken back or brought back.
struct JournalStep {
    std::int64_t seq = 0;
    Edit edit;
};

// What was found wrong with a file.
struct Problem {
    std::string where;
    std::string what;
    std::string remedy;
};

// A diary on disk. It tells nobody and knows no rules: it reads one Diary and writes
// Edits, each in one transaction with its line in the journal.
class Store {
public:
    using Clock = std::chrono::sys_seconds (*)();

    // Opens the diary, creates it (folder 0700, file 0600) where there is none, and
    // takes an older file to this program's schema after copying it aside. One writer
    // at a time: a second one, a file or folder that cannot be written, or a diary of
    // a newer program are opened for reading, and whyReadOnly says why.
    static Result<Store> open(const std::filesystem::path& file, Clock clock);
    // Opens without ever writing.
    static Result<Store> openForReading(const std::filesystem::path& file);

    Store(Store&&) noexcept;
    Store& operator=(Store&&) noexcept;
    ~Store();

    const std::filesystem::path& file() const;
    const std::string& whyReadOnly() const; // empty: it can be written

    Result<Diary> load();

    // Writes the change and its journal line; done means durable. Tracks that come
    // with the sessions are kept in the same transaction.
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

    // Looks at everything there is; empty where all is well.
    Result<std::vector<Problem>> verify();

private:
    struct Parts;
    explicit Store(std::unique_ptr<Parts> parts);

    Result<std::int64_t> writing(const std::function<std::int64_t()>& work);
    Result<std::vector<JournalEntry>>
    titles(const std::function<std::vector<std::int64_t>(Statements&)>& path);

    std::unique_ptr<Parts> m_parts;
};

} // namespace mileplate::store
