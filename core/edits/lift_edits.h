// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/edit.h"

// What an athlete does to a strength session set by set. Functions from a session to the
// session after it; `logged` makes the edit of the two.
namespace mileplate {

// A strength session that is being lifted is written as partly done, with the moment at
// which it began and no length yet. That is all there is to know of it, so it goes on where
// it stopped whatever became of the program. Given up after twelve hours.
bool isUnderWay(const Session& session, Instant now);
// How many sets are not done, warm-ups left out.
int openSets(const Session& session);

// A planned strength session begins: its targets become sets that are not done yet.
Session startedLift(const Session& planned, Instant now);
// A strength session of which nothing was planned begins, with no exercise yet.
Session emptyLift(Id<Session> id, Instant now);
// It ends: its length is the time since it began. Sets not done stay what they are, and with
// one of them that is no warm-up it is partly done.
Session finishedLift(const Session& session, Instant now, std::optional<double> rpe);

// The edit from one to the other, called "Log " and what was logged. Empty where nothing
// changed.
Edit logged(const Session& before, Session after, const std::string& what);

// Where a set stands: which exercise of the session, which of its sets. All functions
// below give the session back unchanged where there is no such place.
struct SetPlace {
    std::size_t exercise = 0;
    std::size_t set = 0;

    friend bool operator==(const SetPlace&, const SetPlace&) = default;
};
const LiftSet* findSet(const Session& session, const SetPlace& place);

Session withSet(Session session, const SetPlace& place, const LiftSet& set);
// An exercise without a set keeps its target.
Session withoutSet(Session session, const SetPlace& place);
// The same once more behind it, not done.
Session withSetTwice(Session session, const SetPlace& place);
// Another set at the end of the exercise, not done, no value entered.
Session withAnotherSet(Session session, std::size_t exercise);
// Warm-ups in place of those that are not done, before everything else.
Session withWarmUps(Session session, std::size_t exercise, const std::vector<LiftSet>& warmUps);

// At the end, with so many working sets that are not done.
Session withExercise(Session session, const Id<Exercise>& exercise, int sets);
Session withoutExercise(Session session, std::size_t exercise);
Session withExerciseMoved(Session session, std::size_t from, std::size_t to);
// Another exercise in its place. Loads that were not lifted yet mean nothing for it. Sets that
// were done stay with the exercise of which they were; the other one follows with the rest.
Session withExerciseSwapped(Session session, std::size_t exercise, const Id<Exercise>& other);
// An exercise is done in turns with the next one, or no longer with any.
Session withSuperset(Session session, std::size_t exercise, bool joined);

// Another load of an exercise and other repetitions, as far as they are given: of its target,
// and of those sets that are not done and have values of their own.
Session withPlan(Session session, const Id<Exercise>& exercise, const std::optional<Mass>& load,
                 const std::optional<RepRange>& reps);
// The sets of an exercise in a session become heavier: its load, and with it the repetitions
// to begin with. `said` is how the edit names it: "Back squat to 82.5 kg". Empty where the
// session plans nothing of it.
Edit planLoad(const Session& planned, const Id<Exercise>& exercise, Mass load,
              const std::optional<RepRange>& reps, const std::string& said);

SetKind nextKind(SetKind kind); // working, warm-up, drop, failure, and again

// Help by a machine or a band is no load: such sets have none, and the note of the
// exercise holds a line "assisted 20 kg". Whoever knows nothing of it reads a note.
std::optional<Mass> assistanceOf(const ExerciseEntry& entry);
void setAssistance(ExerciseEntry& entry, const std::optional<Mass>& help);
// The note without that line.
std::string plainNote(const ExerciseEntry& entry);
void setPlainNote(ExerciseEntry& entry, const std::string& note);

} // namespace mileplate
