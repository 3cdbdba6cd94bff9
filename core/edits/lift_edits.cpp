// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/lift_edits.h"

#include <algorithm>

namespace mileplate {

namespace {

constexpr LiftSet kNotDone{.done = false};

ExerciseEntry* exerciseAt(Session& session, std::size_t index)
{
    return index < session.exercises.size() ? &session.exercises[index] : nullptr;
}

std::vector<LiftSet>::iterator placeIn(ExerciseEntry& entry, std::size_t set)
{
    return entry.sets.begin() + static_cast<std::ptrdiff_t>(set);
}

// Only neighbours can take turns; a number that one exercise has alone means nothing.
void settleSupersets(Session& session)
{
    auto& rows = session.exercises;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const bool above = i > 0 && rows[i - 1].superset == rows[i].superset;
        const bool below = i + 1 < rows.size() && rows[i + 1].superset == rows[i].superset;
        if (rows[i].superset && !above && !below)
            rows[i].superset.reset();
    }
}

// Where nothing is said, a set of what was completed was done.
bool isTicked(const LiftSet& set, const Session& session)
{
    return set.done.value_or(session.isCompleted());
}

// A set that says nothing of its own takes what the target says. Warm-ups and drop sets have
// loads of another size.
void planSet(LiftSet& set, bool hasTarget, const std::optional<Mass>& load,
             const std::optional<RepRange>& reps)
{
    if (set.kind == SetKind::WarmUp || set.kind == SetKind::Drop)
        return;
    if (load && (set.weight || !hasTarget))
        set.weight = load;
    if (reps && (set.reps || !hasTarget))
        set.reps = reps->lowest;
}

int workingSetsIn(const ExerciseEntry& entry)
{
    return static_cast<int>(std::ranges::count_if(
        entry.sets, [](const LiftSet& set) { return set.kind != SetKind::WarmUp; }));
}

// Takes what is not done out of an exercise that was begun: another entry with those sets,
// one at least, and as many of the target. What was noted stays with what was done.
ExerciseEntry remainderOf(ExerciseEntry& begun, const Session& session)
{
    ExerciseEntry rest = begun;
    rest.note.clear();
    std::erase_if(begun.sets, [&](const LiftSet& set) { return !isTicked(set, session); });
    std::erase_if(rest.sets, [&](const LiftSet& set) { return isTicked(set, session); });
    if (rest.sets.empty())
        rest.sets.push_back(kNotDone);
    if (begun.target) {
        rest.target->sets = std::max(1, workingSetsIn(rest));
        begun.target->sets = workingSetsIn(begun);
        if (begun.target->sets == 0)
            begun.target.reset();
    }
    return rest;
}

int freeSuperset(const Session& session)
{
    int most = 0;
    for (const ExerciseEntry& entry : session.exercises)
        most = std::max(most, entry.superset.value_or(0));
    return most + 1;
}

} // namespace

int openSets(const Session& session)
{
    int open = 0;
    for (const ExerciseEntry& entry : session.exercises) {
        for (const LiftSet& set : entry.sets)
            open += set.kind != SetKind::WarmUp && !isTicked(set, session) ? 1 : 0;
    }
    return open;
}

bool isUnderWay(const Session& session, Instant now)
{
    return session.isOpenLift() && now.utc >= session.done->start->utc &&
           now.utc - session.done->start->utc < kLiftGivenUpAfter;
}

Session startedLift(const Session& planned, Instant now)
{
    Session started = planned;
    started.status = Status::Partial;
    started.date = dayOf(now.local());
    started.done = Done{.start = now, .source = Source{.kind = Source::Kind::Manual}};
    for (ExerciseEntry& entry : started.exercises) {
        if (entry.sets.empty() && entry.target)
            entry.sets.resize(static_cast<std::size_t>(std::max(0, entry.target->sets)));
        for (LiftSet& set : entry.sets)
            set.done = false;
    }
    return started;
}

Session emptyLift(Id<Session> id, Instant now)
{
    const ClockTime clock = clockOf(now.local());
    return startedLift({.id = std::move(id), .slot = slotOf(clock), .kind = Kind::Strength}, now);
}

Session finishedLift(const Session& session, Instant now, std::optional<double> rpe)
{
    Session finished = session;
    finished.status = openSets(session) > 0 ? Status::Partial : Status::Done;
    if (!finished.done)
        finished.done.emplace();
    if (finished.done->start)
        finished.done->timer = std::chrono::round<std::chrono::seconds>(
            std::max(now.utc - finished.done->start->utc, Duration{0}));
    if (rpe)
        finished.done->workout.rpe = rpe;
    return finished;
}

Edit logged(const Session& before, Session after, const std::string& what)
{
    if (before == after)
        return {};
    return {.title = "Log " + what, .sessions = {{before, std::move(after)}}};
}

const LiftSet* findSet(const Session& session, const SetPlace& place)
{
    const bool there = place.exercise < session.exercises.size() &&
                       place.set < session.exercises[place.exercise].sets.size();
    return there ? &session.exercises[place.exercise].sets[place.set] : nullptr;
}

Session withSet(Session session, const SetPlace& place, const LiftSet& set)
{
    if (findSet(session, place))
        session.exercises[place.exercise].sets[place.set] = set;
    return session;
}

Session withoutSet(Session session, const SetPlace& place)
{
    if (findSet(session, place)) {
        ExerciseEntry& entry = session.exercises[place.exercise];
        entry.sets.erase(placeIn(entry, place.set));
    }
    return session;
}

Session withSetTwice(Session session, const SetPlace& place)
{
    if (const LiftSet* found = findSet(session, place)) {
        LiftSet copy = *found;
        copy.done = false;
        ExerciseEntry& entry = session.exercises[place.exercise];
        entry.sets.insert(placeIn(entry, place.set + 1), copy);
    }
    return session;
}

Session withAnotherSet(Session session, std::size_t exercise)
{
    if (ExerciseEntry* entry = exerciseAt(session, exercise))
        entry->sets.push_back(kNotDone);
    return session;
}

Session withWarmUps(Session session, std::size_t exercise, const std::vector<LiftSet>& warmUps)
{
    ExerciseEntry* entry = exerciseAt(session, exercise);
    if (!entry)
        return session;
    std::erase_if(entry->sets, [](const LiftSet& set) {
        return set.kind == SetKind::WarmUp && !set.done.value_or(true);
    });
    auto place = entry->sets.begin();
    for (LiftSet set : warmUps) {
        set.done = false;
        place = entry->sets.insert(place, set) + 1;
    }
    return session;
}

Session withExercise(Session session, const Id<Exercise>& exercise, int sets)
{
    session.exercises.push_back(
        {.exercise = exercise,
         .sets = std::vector(static_cast<std::size_t>(std::max(0, sets)), kNotDone)});
    return session;
}

Session withoutExercise(Session session, std::size_t exercise)
{
    if (exerciseAt(session, exercise))
        session.exercises.erase(session.exercises.begin() + static_cast<std::ptrdiff_t>(exercise));
    settleSupersets(session);
    return session;
}

Session withExerciseMoved(Session session, std::size_t from, std::size_t to)
{
    auto& rows = session.exercises;
    if (from >= rows.size() || to >= rows.size())
        return session;
    const auto begin = rows.begin();
    const auto first = begin + static_cast<std::ptrdiff_t>(from);
    const auto second = begin + static_cast<std::ptrdiff_t>(to);
    if (from < to)
        std::rotate(first, first + 1, second + 1);
    else
        std::rotate(second, first, first + 1);
    settleSupersets(session);
    return session;
}

Session withExerciseSwapped(Session session, std::size_t exercise, const Id<Exercise>& other)
{
    ExerciseEntry* entry = exerciseAt(session, exercise);
    if (!entry || entry->exercise == other)
        return session;
    const bool isBegun = std::ranges::any_of(
        entry->sets, [&](const LiftSet& set) { return isTicked(set, session); });
    if (isBegun) {
        ExerciseEntry rest = remainderOf(*entry, session);
        entry = &*session.exercises.insert(
            session.exercises.begin() + static_cast<std::ptrdiff_t>(exercise) + 1, std::move(rest));
    }
    entry->exercise = other;
    if (entry->target)
        entry->target->weight.reset();
    for (LiftSet& set : entry->sets)
        set.weight.reset();
    return session;
}

Session withSuperset(Session session, std::size_t exercise, bool joined)
{
    if (exercise >= session.exercises.size())
        return session;
    ExerciseEntry& entry = session.exercises[exercise];
    if (!joined) {
        entry.superset.reset();
    } else if (exercise + 1 < session.exercises.size()) {
        ExerciseEntry& next = session.exercises[exercise + 1];
        const int number = entry.superset  ? *entry.superset
                           : next.superset ? *next.superset
                                           : freeSuperset(session);
        entry.superset = number;
        next.superset = number;
    }
    settleSupersets(session);
    return session;
}

Session withPlan(Session session, const Id<Exercise>& exercise, const std::optional<Mass>& load,
                 const std::optional<RepRange>& reps)
{
    for (ExerciseEntry& entry : session.exercises) {
        if (entry.exercise != exercise)
            continue;
        if (entry.target && load)
            entry.target->weight = load;
        if (entry.target && reps)
            entry.target->reps = reps;
        for (LiftSet& set : entry.sets) {
            if (!isTicked(set, session))
                planSet(set, entry.target.has_value(), load, reps);
        }
    }
    return session;
}

Edit planLoad(const Session& planned, const Id<Exercise>& exercise, Mass load,
              const std::optional<RepRange>& reps, const std::string& said)
{
    Session after = withPlan(planned, exercise, load, reps);
    if (after == planned)
        return {};
    return {.title = "Set " + said, .sessions = {{planned, std::move(after)}}};
}

SetKind nextKind(SetKind kind)
{
    switch (kind) {
    case SetKind::Working:
        return SetKind::WarmUp;
    case SetKind::WarmUp:
        return SetKind::Drop;
    case SetKind::Drop:
        return SetKind::Failure;
    case SetKind::Failure:
        break;
    }
    return SetKind::Working;
}

} // namespace mileplate
