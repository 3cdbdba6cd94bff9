// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/diary.h"

#include <map>
#include <optional>
#include <set>
#include <span>
#include <vector>

// What was lifted of an exercise before, for those who lift it now.
namespace mileplate::load {

// The best of a lift: its one-repetition maximum, and the heaviest load of working sets
// by repetitions, both in kg. Sets without a load have no part in either.
struct LiftBest {
    double oneRepMaxKg = 0; // 0: not known
    std::map<int, double> kgByReps{};

    // The heaviest that was lifted at least that often; 0 where nothing was.
    double heaviestAt(int reps) const;
    void take(const LiftBest& other);
    friend bool operator==(const LiftBest&, const LiftBest&) = default;
};
LiftBest bestIn(const Entry& lift, const Id<Exercise>& exercise);

// What a set that was just done is better in than all before it.
struct NewRecord {
    std::optional<double> oneRepMaxKg{};
    std::optional<int> reps{}; // never with so much load; the load is `kg`
    double kg = 0;

    bool isEmpty() const { return !oneRepMaxKg && !reps; }
    friend bool operator==(const NewRecord&, const NewRecord&) = default;
};
// Nothing where nothing is known before: a first time is no record.
NewRecord recordOver(const LiftBest& before, const LiftBest& now);

// A completed session in which an exercise was lifted.
struct Exposure {
    Id<Session> session{};
    LocalTime start{};
    std::vector<LiftSet> sets{}; // those that were done, warm-ups too
    LiftBest best{};
    double volumeKg = 0; // repetitions times load of the working sets
};

// Of each of the exercises, all sessions but one, oldest first. Looks at every day of the
// diary once.
using LiftHistory = std::map<Id<Exercise>, std::vector<Exposure>>;
LiftHistory liftHistory(const Diary& diary, const std::set<Id<Exercise>>& exercises,
                        const Id<Session>& without = {});

// The exposures that started before a time.
std::span<const Exposure> before(std::span<const Exposure> exposures, LocalTime time);

// The set of another time that stands where this one does: the n-th warm-up beside the
// n-th warm-up, the n-th other set beside the n-th other. Null where there is none.
const LiftSet* sameSetOf(std::span<const LiftSet> lastTime, std::span<const LiftSet> sets,
                         std::size_t index);

// A set as it is meant: what is not entered comes from the target, else from the same set
// of last time, else from the set above it. Warm-ups and drop sets have no target; a set to
// failure leaves nothing in reserve.
LiftSet meantSet(const ExerciseEntry& entry, std::size_t index, std::span<const LiftSet> lastTime);

} // namespace mileplate::load
