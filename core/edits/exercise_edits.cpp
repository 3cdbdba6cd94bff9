// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/exercise_edits.h"

#include <algorithm>
#include <fmt/format.h>

namespace mileplate {

namespace {

bool holds(const Session& session, const Id<Exercise>& id)
{
    return std::ranges::find(session.exercises, id, &ExerciseEntry::exercise) !=
           session.exercises.end();
}

// Every session with the exercise, oldest first; blocks that were not read yet are.
template <class Visit>
void forEachWith(const Diary& diary, const Id<Exercise>& id, Visit visit)
{
    const DayRange span = diary.days.span();
    for (Day day = span.first; day < span.past; day += Days{1}) {
        for (const Entry& entry : diary.days.on(day).sessions) {
            if (holds(*entry.session, id))
                visit(*entry.session);
        }
    }
}

std::optional<Exercise> recordOf(const Diary& diary, const Id<Exercise>& id)
{
    const Exercise* own = diary.exercises.find(id);
    return own ? std::optional(*own) : std::nullopt;
}

void addAlias(Exercise& exercise, const std::string& name)
{
    if (name != exercise.name &&
        std::ranges::find(exercise.aliases, name) == exercise.aliases.end())
        exercise.aliases.push_back(name);
}

} // namespace

Edit keepExercise(const Diary& diary, const Exercise& exercise)
{
    auto before = recordOf(diary, exercise.id);
    if (before == exercise)
        return {};
    return {.title = fmt::format("{} {}", before ? "Change" : "Add", exercise.name),
            .exercises = {{std::move(before), exercise}}};
}

int sessionsWith(const Diary& diary, const Id<Exercise>& id)
{
    int sessions = 0;
    forEachWith(diary, id, [&](const Session&) { ++sessions; });
    return sessions;
}

Result<Edit> removeExercise(const Diary& diary, const Id<Exercise>& id, bool isBuiltIn)
{
    const auto own = recordOf(diary, id);
    if (!own)
        return badInput("Only exercises of your own can be deleted.");
    const int sessions = isBuiltIn ? 0 : sessionsWith(diary, id);
    if (sessions > 0)
        return badInput(fmt::format(
            "{} is part of sessions ({}). Merge it into another exercise instead of deleting it.",
            own->name, sessions));
    return Edit{.title = fmt::format("Delete {}", own->name), .exercises = {{own, std::nullopt}}};
}

Result<Edit> mergeExercises(const Diary& diary, const Exercise& from, const Exercise& into)
{
    if (from.id == into.id)
        return badInput("An exercise cannot be merged into itself.");
    Edit edit{.title = fmt::format("Merge {} into {}", from.name, into.name)};
    Exercise after = recordOf(diary, into.id).value_or(into);
    addAlias(after, from.name);
    const auto own = recordOf(diary, from.id);
    for (const std::string& alias : own.value_or(from).aliases)
        addAlias(after, alias);
    edit.exercises.push_back({recordOf(diary, into.id), std::move(after)});
    if (own)
        edit.exercises.push_back({own, std::nullopt});
    forEachWith(diary, from.id, [&](const Session& session) {
        Session changed = session;
        for (ExerciseEntry& entry : changed.exercises) {
            if (entry.exercise == from.id)
                entry.exercise = into.id;
        }
        edit.sessions.push_back({session, std::move(changed)});
    });
    return edit;
}

} // namespace mileplate
