// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/series/exercise_use.h"

#include "core/load/one_rep_max.h"

#include <algorithm>
#include <set>

namespace mileplate::load {

namespace {

void addBest(const Entry& entry, Day day, ExerciseUses& uses)
{
    for (const auto& [id, kg] : bestOneRepMax(entry)) {
        ExerciseUse& use = uses[id];
        if (kg > use.bestE1rmKg.value_or(0)) {
            use.bestE1rmKg = kg;
            use.bestDay = day;
        }
    }
}

bool listsSets(const ExerciseEntry& exercise) { return !exercise.sets.empty(); }

bool hasDoneSet(const ExerciseEntry& exercise)
{
    return std::ranges::any_of(exercise.sets,
                               [](const LiftSet& set) { return set.done.value_or(true); });
}

void add(const Entry& entry, Day day, ExerciseUses& uses)
{
    // Where a completed session says anything of sets, only those exercises were done of which
    // a set was.
    const bool bySets =
        entry.facts.completed && std::ranges::any_of(entry.session->exercises, listsSets);
    std::set<Id<Exercise>> seen;
    for (const ExerciseEntry& exercise : entry.session->exercises) {
        ExerciseUse& use = uses[exercise.exercise];
        if ((bySets && !hasDoneSet(exercise)) || !seen.insert(exercise.exercise).second)
            continue;
        (entry.facts.completed ? use.sessions : use.planned) += 1;
        if (entry.facts.completed)
            use.lastDone = day;
    }
    if (!entry.facts.completed)
        return;
    for (const SetGroup& group : entry.workingSets())
        uses[group.entry->exercise].sets += group.sets;
    if (entry.facts.counts())
        addBest(entry, day, uses);
}

} // namespace

ExerciseUses exerciseUses(const Diary& diary)
{
    ExerciseUses uses;
    const DayRange span = diary.days.span();
    for (Day day = span.first; day < span.past; day += Days{1}) {
        for (const Entry& entry : diary.days.sessionsOn(day).sessions)
            add(entry, day, uses);
    }
    return uses;
}

std::vector<Id<Exercise>> recentExercises(const ExerciseUses& uses, std::size_t most)
{
    std::vector<std::pair<Day, Id<Exercise>>> done;
    for (const auto& [id, use] : uses) {
        if (use.lastDone)
            done.emplace_back(*use.lastDone, id);
    }
    std::ranges::sort(done, std::greater{}, &std::pair<Day, Id<Exercise>>::first);
    std::vector<Id<Exercise>> recent;
    for (std::size_t i = 0; i < std::min(done.size(), most); ++i)
        recent.push_back(done[i].second);
    return recent;
}

} // namespace mileplate::load
