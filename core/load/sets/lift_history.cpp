// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/sets/lift_history.h"

#include "core/load/one_rep_max.h"

#include <algorithm>

namespace mileplate::load {

namespace {

// Less than what a screen shows is no record.
constexpr double kSmallestGainKg = 0.05;

std::vector<LiftSet> doneSets(const Session& session, const Id<Exercise>& exercise)
{
    std::vector<LiftSet> sets;
    for (const ExerciseEntry& entry : session.exercises) {
        if (entry.exercise == exercise)
            std::ranges::copy_if(entry.sets, std::back_inserter(sets),
                                 [](const LiftSet& set) { return set.done.value_or(true); });
    }
    return sets;
}

void note(LiftHistory& history, const Entry& entry, const std::set<Id<Exercise>>& exercises)
{
    std::set<Id<Exercise>> noted;
    for (const ExerciseEntry& row : entry.session->exercises) {
        if (!exercises.contains(row.exercise) || !noted.insert(row.exercise).second)
            continue;
        Exposure exposure{.session = entry.session->id,
                          .start = entry.facts.start,
                          .sets = doneSets(*entry.session, row.exercise)};
        if (exposure.sets.empty())
            continue;
        exposure.best = bestIn(entry, row.exercise);
        for (const SetGroup& group : entry.workingSets()) {
            if (group.entry->exercise == row.exercise && group.weight && group.reps)
                exposure.volumeKg += group.sets * *group.reps * inKilograms(*group.weight);
        }
        history[row.exercise].push_back(std::move(exposure));
    }
}

template <class T>
void fill(std::optional<T>& value, const std::optional<T>& otherwise)
{
    if (!value)
        value = otherwise;
}

void fillFrom(LiftSet& set, const LiftSet& other)
{
    fill(set.weight, other.weight);
    if (!set.duration && !set.reps) {
        set.reps = other.reps;
        set.duration = other.duration;
    }
    fill(set.rir, other.rir);
}

LiftSet setOf(const Target& target)
{
    return {.reps = target.reps ? std::optional(target.reps->highest) : std::nullopt,
            .weight = target.weight,
            .rir = target.rir,
            .duration = target.duration};
}

} // namespace

double LiftBest::heaviestAt(int reps) const
{
    double most = 0;
    for (auto row = kgByReps.lower_bound(reps); row != kgByReps.end(); ++row)
        most = std::max(most, row->second);
    return most;
}

void LiftBest::take(const LiftBest& other)
{
    oneRepMaxKg = std::max(oneRepMaxKg, other.oneRepMaxKg);
    for (const auto& [reps, kg] : other.kgByReps)
        kgByReps[reps] = std::max(kgByReps[reps], kg);
}

LiftBest bestIn(const Entry& lift, const Id<Exercise>& exercise)
{
    LiftBest best{.oneRepMaxKg = bestOneRepMax(lift, exercise).value_or(0)};
    for (const SetGroup& group : lift.workingSets()) {
        if (group.entry->exercise != exercise || !group.weight || !group.reps || *group.reps < 1)
            continue;
        double& kg = best.kgByReps[*group.reps];
        kg = std::max(kg, inKilograms(*group.weight));
    }
    return best;
}

NewRecord recordOver(const LiftBest& before, const LiftBest& now)
{
    NewRecord record;
    const bool stronger = now.oneRepMaxKg >= before.oneRepMaxKg + kSmallestGainKg;
    if (before.oneRepMaxKg > 0 && stronger)
        record.oneRepMaxKg = now.oneRepMaxKg;
    for (const auto& [reps, kg] : now.kgByReps) {
        if (before.kgByReps.empty() || kg < before.heaviestAt(reps) + kSmallestGainKg)
            continue;
        record.reps = reps;
        record.kg = kg;
    }
    return record;
}

LiftHistory liftHistory(const Diary& diary, const std::set<Id<Exercise>>& exercises,
                        const Id<Session>& without)
{
    LiftHistory history;
    const DayRange span = diary.days.span();
    for (Day day = span.first; day < span.past; day += Days{1}) {
        for (const Entry& entry : diary.days.sessionsOn(day).sessions) {
            const bool counts = entry.session->kind == Kind::Strength && entry.facts.completed &&
                                entry.session->id != without;
            if (counts)
                note(history, entry, exercises);
        }
    }
    return history;
}

std::span<const Exposure> before(std::span<const Exposure> exposures, LocalTime time)
{
    const auto end = std::ranges::partition_point(
        exposures, [&](const Exposure& exposure) { return exposure.start < time; });
    return exposures.first(static_cast<std::size_t>(end - exposures.begin()));
}

const LiftSet* sameSetOf(std::span<const LiftSet> lastTime, std::span<const LiftSet> sets,
                         std::size_t index)
{
    const bool warmUp = sets[index].kind == SetKind::WarmUp;
    const auto alike = [&](const LiftSet& set) { return (set.kind == SetKind::WarmUp) == warmUp; };
    auto ahead = std::ranges::count_if(sets.first(index), alike);
    for (const LiftSet& set : lastTime) {
        if (alike(set) && ahead-- == 0)
            return &set;
    }
    return nullptr;
}

LiftSet meantSet(const ExerciseEntry& entry, std::size_t index, std::span<const LiftSet> lastTime)
{
    LiftSet set = entry.sets[index];
    if (set.kind == SetKind::Failure)
        fill(set.rir, std::optional(0.0));
    const bool hasTarget = set.kind == SetKind::Working || set.kind == SetKind::Failure;
    if (hasTarget && entry.target)
        fillFrom(set, setOf(*entry.target));
    if (const LiftSet* last = sameSetOf(lastTime, entry.sets, index))
        fillFrom(set, *last);
    if (index > 0 && entry.sets[index - 1].kind == set.kind)
        fillFrom(set, entry.sets[index - 1]);
    return set;
}

} // namespace mileplate::load
