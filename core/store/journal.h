// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/edit.h"
#include "core/store/tables.h"

#include <map>

namespace mileplate::store {

// A change in the journal, without what it changed.
struct JournalEntry {
    std::int64_t seq = 0;
    std::chrono::sys_seconds at{};
    std::string title;
    bool applied = true;                 // on the way from the beginning to where the diary stands
    std::map<std::string, int> counts{}; // entities of each kind: {"sessions": 1}
};

// The journal is a tree of changes with a place in it. A new change grows from that
// place and becomes it; Undo goes to its parent, Redo to its youngest child. All of
// these are part of whatever transaction is open.
std::int64_t appendToJournal(Statements& statements, const Edit& edit, std::chrono::sys_seconds at);
std::optional<std::int64_t> journalPosition(Statements& statements);
void setJournalPosition(Statements& statements, std::optional<std::int64_t> seq);
std::optional<std::int64_t> parentOf(Statements& statements, std::int64_t seq);
std::optional<std::int64_t> youngestChildOf(Statements& statements,
                                            std::optional<std::int64_t> seq);
Result<Edit> journalEdit(Statements& statements, std::int64_t seq);
// The numbers of changes that are no longer what was written.
std::vector<std::int64_t> damagedEntries(Statements& statements);
std::string journalTitle(Statements& statements, std::int64_t seq);

// The changes that led to the place, oldest first, at most so many; and those that
// Redo would bring back, next first.
std::vector<std::int64_t> pathBack(Statements& statements, std::size_t most);
std::vector<std::int64_t> pathForward(Statements& statements, std::size_t most);

// All of them, oldest first.
std::vector<JournalEntry> journalEntries(Statements& statements);

} // namespace mileplate::store
