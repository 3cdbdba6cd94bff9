// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/builders.h"
#include "tests/support/store_user.h"

#include <fmt/format.h>

// The diary that windows are worked on, and what of it can be told apart.
namespace mileplate::test {

// A runner, and a run planned on Wednesday.
inline void prepareBoard(const std::filesystem::path& home)
{
    auto store = must(store::Store::open(home / "d.mileplate", noonOfTheStore));
    Edit edit = adding({run("r").on(kMonday + Days{2}).over(10).lasting(60)});
    edit.athlete.push_back({std::nullopt, runner()});
    must(store.save(edit));
}

// The days on which sessions lie, and where on them: ids of imported ones are new each time.
inline std::string boardOnDisk(const std::filesystem::path& home)
{
    auto store = store::Store::openForReading(home / "d.mileplate");
    if (!store)
        return store.error().message;
    const auto diary = store->load();
    if (!diary)
        return diary.error().message;
    std::string board;
    for (Day day = kMonday - Days{14}; day < kMonday + Days{14}; day += Days{1}) {
        for (const Entry& entry : diary->days.on(day).sessions) {
            const Session& session = *entry.session;
            board += fmt::format("{} {} {}\n", isoDate(day), static_cast<int>(session.slot),
                                 entry.facts.completed);
            if (session.done && session.done->streams && !store->track(*session.done->streams))
                board += "without its recording\n";
        }
    }
    return board;
}

} // namespace mileplate::test
