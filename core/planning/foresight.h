// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/session_edits.h"
#include "core/rules/review.h"

#include <functional>
#include <vector>

// What would change if a card were dropped here: the rules on the diary as it would
// be, for every slot of a week.
namespace mileplate::planning {

// A finding that is there on one side of a change only, or worse on one side.
struct Change {
    rules::Finding finding;
    rules::Severity severity; // of what comes or goes
    int others = 0;           // hits of the rule on the other side, where there are fewer
    bool isNamed = true;      // whether the hit that comes or goes is the one of the figures

    friend bool operator==(const Change&, const Change&) = default;
};

// What dropping at one place does.
struct Outlook {
    BoardPlace place;
    bool possible = false; // the edit can be made there
    bool stays = false;    // the card is there already
    bool past = false;     // what was planned there would be over: nothing to judge
    std::vector<Change> added{};
    std::vector<Change> removed{};
    int penalty = 0; // of the findings that are left
    int repeats = 0; // hits beyond the first of these findings, by weight

    // The most severe of what is added; nothing if nothing is.
    const Change* worst() const;
};

// The edit that dropping at a place would perform.
using EditAt = std::function<Edit(const BoardPlace&)>;

// Slots of the week in the order day by day, morning to evening: 21 outlooks, judged
// by the rules that depend on positions. `alsoWeek` is the week that the card comes
// from, where it is another.
std::vector<Outlook> outlooks(const Diary& diary, Day week, Day alsoWeek, LocalTime now,
                              const EditAt& editAt);

// The place still to come with the least to worry about, among equals the one nearest to where the
// card is; null where nothing is better than leaving it, or nothing is possible.
const Outlook* bestOf(const std::vector<Outlook>& outlooks, const BoardPlace& from);

// Findings of `after` that `before` has not, or has less severely; and the reverse.
std::vector<Change> gained(const rules::Review& before, const rules::Review& after);

// Hours from a session to the next key run after it and since the last before it,
// both by start; what makes a place good, in figures. Nothing beyond a week.
struct Surroundings {
    std::optional<double> hoursToNext{};
    Id<Session> next{};
    std::optional<double> hoursSinceLast{};
    Id<Session> last{};
};
Surroundings keyRunsAround(const Diary& diary, const Id<Session>& session, LocalTime now);

} // namespace mileplate::planning
