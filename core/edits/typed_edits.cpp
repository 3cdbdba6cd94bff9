// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/typed_edits.h"

#include "core/edits/log_edits.h"
#include "core/edits/plan_links.h"
#include "core/edits/session_edits.h"
#include "core/edits/spoken_name.h"

#include <algorithm>

namespace mileplate {

namespace {

// The entry of a plan that a lift fills: nothing was lifted of it yet.
ExerciseEntry* openEntry(std::vector<ExerciseEntry>& entries, const Id<Exercise>& exercise)
{
    const auto found = std::ranges::find_if(entries, [&](const ExerciseEntry& entry) {
        return entry.exercise == exercise && entry.sets.empty();
    });
    return found == entries.end() ? nullptr : &*found;
}

int shared(const Session& plan, const Session& lift)
{
    return static_cast<int>(std::ranges::count_if(lift.exercises, [&](const ExerciseEntry& entry) {
        return std::ranges::find(plan.exercises, entry.exercise, &ExerciseEntry::exercise) !=
               plan.exercises.end();
    }));
}

const Session* planFor(const Diary& diary, const Session& lift)
{
    const Session* plan = nullptr;
    for (const Entry& entry : diary.days.on(lift.date).sessions) {
        const Session& session = *entry.session;
        const bool isOpen = session.kind == Kind::Strength && session.status == Status::Planned;
        if (isOpen && (!plan || shared(session, lift) > shared(*plan, lift)))
            plan = &session;
    }
    return plan;
}

void addLine(std::string& note, const std::string& line)
{
    if (!line.empty())
        note += (note.empty() ? "" : "\n") + line;
}

Session resultOf(const Session& plan, const Session& lift)
{
    Session result = plan;
    result.status = Status::Done;
    result.done = lift.done;
    for (const ExerciseEntry& lifted : lift.exercises) {
        ExerciseEntry* open = openEntry(result.exercises, lifted.exercise);
        if (!open) {
            result.exercises.push_back(lifted);
            continue;
        }
        open->sets = lifted.sets;
        if (lifted.rest)
            open->rest = lifted.rest;
        addLine(open->note, lifted.note);
    }
    return result;
}

template <class T>
void take(std::optional<T>& value, const std::optional<T>& said)
{
    if (said)
        value = said;
}

// What was planned has been done, and was typed.
Edit entered(const Session& plan, Session done)
{
    Edit edit = changeSession(plan, std::move(done));
    edit.title = "Add " + spokenName(plan);
    return edit;
}

} // namespace

Edit enterLift(const Diary& diary, const Session& lift)
{
    const Session* plan = planFor(diary, lift);
    return plan ? entered(*plan, resultOf(*plan, lift)) : addSession(diary, lift);
}

Edit enterRun(const Diary& diary, const Session& run)
{
    const Session* plan = plannedFor(diary, run);
    return plan ? entered(*plan, asDoneOf(*plan, run)) : addSession(diary, run);
}

Edit noteDay(const Diary& diary, const DayLog& said)
{
    const auto& log = diary.days.on(said.date).log;
    DayLog after = log ? *log : DayLog{.date = said.date};
    take(after.weight, said.weight);
    take(after.sleepH, said.sleepH);
    take(after.restingHeartRateBpm, said.restingHeartRateBpm);
    take(after.hrvMs, said.hrvMs);
    take(after.soreness, said.soreness);
    take(after.pain, said.pain);
    take(after.illness, said.illness);
    return changeDay(diary, after);
}

} // namespace mileplate
