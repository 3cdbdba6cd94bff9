// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"
#include "tests/support/random_edits.h"

namespace mileplate::test {

// The clock of stores in tests stands still: 2026-11-24, noon.
std::chrono::sys_seconds noonOfTheStore();

// All that a diary holds, as a hash; streams too, which may be on disk only.
std::string stateOf(const Diary& diary, store::Store& store);
// The same, as it is on disk.
Result<std::string> stateOnDisk(store::Store& store);

// Something done to a stored diary: a change of it, or a step of Undo or Redo.
struct Deed {
    Edit edit{}; // what it makes of the diary
    std::optional<store::JournalStep> takesBack{};
    std::optional<store::JournalStep> bringsBack{};
};
Result<> perform(store::Store& store, const Deed& deed);

enum class KindOfDeed { Edit, Import, Undo, Redo };
// Where there is nothing to undo or redo it is an edit.
Result<Deed> deedOf(KindOfDeed kind, RandomAthlete& athlete, store::Store& store,
                    const Diary& diary);
// Mostly edits, and what can be done to this diary.
Result<Deed> nextDeed(RandomAthlete& athlete, store::Store& store, const Diary& diary);

// What somebody who changes a diary says of it.
struct Sayings {
    std::function<void(const std::string& state)> underWay;     // it will be this
    std::function<void(const std::string& state)> acknowledged; // it is this, durably
};
// Opens the diary and does so many deeds, the same for the same seed; the first that fails
// ends it.
Result<> useStore(const std::filesystem::path& file, std::uint64_t seed, int deeds,
                  const Sayings& sayings);

} // namespace mileplate::test
