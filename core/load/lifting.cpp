// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/lifting.h"

#include "core/library/defaults.h"
#include "core/library/exercises.h"

#include <algorithm>
#include <array>

namespace mileplate::load {

namespace {

double defaultReserve(const Session& session)
{
    return library::defaultsOf(session.style.value_or(Style::Heavy)).rir;
}

bool counts(const LiftSet& set) { return set.kind != SetKind::WarmUp && set.done.value_or(true); }

SetGroup groupOf(const LiftSet& set, const ExerciseEntry& entry, const Exercise* exercise,
                 double defaultRir)
{
    const double assumed = set.kind == SetKind::Failure ? 0 : defaultRir;
    return {.exercise = exercise,
            .entry = &entry,
            .sets = 1,
            .reps = set.reps,
            .leastReps = set.reps,
            .rir = set.rir.value_or(assumed),
            .weight = set.weight};
}

SetGroup groupOf(const Target& target, const ExerciseEntry& entry, const Exercise* exercise,
                 double defaultRir)
{
    return {.exercise = exercise,
            .entry = &entry,
            .sets = target.sets,
            .reps = target.reps ? std::optional(target.reps->highest) : std::nullopt,
            .leastReps = target.reps ? std::optional(target.reps->lowest) : std::nullopt,
            .rir = target.rir.value_or(defaultRir),
            .weight = target.weight};
}

double legWeight(const Exercise& exercise)
{
    if (exercise.region != Region::Lower)
        return 0;
    if (exercise.pattern == Pattern::Calf)
        return 0.5;
    return exercise.type == ExerciseType::Accessory ? 0.7 : 1.0;
}

} // namespace

const Exercise* ExerciseBook::find(const Id<Exercise>& id) const
{
    const Exercise* own = m_own.find(id);
    return own ? own : library::findExercise(id.text);
}

std::vector<SetGroup> workingSets(const Session& session, const ExerciseBook& exercises)
{
    const double defaultRir = defaultReserve(session);
    std::vector<SetGroup> groups;
    for (const ExerciseEntry& entry : session.exercises) {
        const Exercise* exercise = exercises.find(entry.exercise);
        const bool asLifted = !entry.sets.empty() && (session.isCompleted() || !entry.target);
        if (!asLifted && entry.target)
            groups.push_back(groupOf(*entry.target, entry, exercise, defaultRir));
        if (!asLifted)
            continue;
        for (const LiftSet& set : entry.sets) {
            if (counts(set))
                groups.push_back(groupOf(set, entry, exercise, defaultRir));
        }
    }
    return groups;
}

double stressOfReserve(double rir)
{
    static constexpr std::array<double, 6> kStress{1.5, 1.25, 1.0, 0.8, 0.6, 0.3};
    if (rir <= 0)
        return kStress.front();
    if (rir >= 5)
        return kStress.back();
    const auto below = static_cast<std::size_t>(rir);
    const double part = rir - static_cast<double>(below);
    return kStress[below] + part * (kStress[below + 1] - kStress[below]);
}

double legStressSets(const Session& session, std::span<const SetGroup> groups)
{
    if (session.exercises.empty()) {
        return session.style ? library::legStressWithoutExercises(
                                   session.focus.value_or(Focus::Full), *session.style)
                             : 0;
    }
    double sum = 0;
    for (const SetGroup& group : groups) {
        if (group.exercise)
            sum += legWeight(*group.exercise) * group.sets * stressOfReserve(group.rir);
    }
    return sum;
}

PerMuscle hardSets(std::span<const SetGroup> groups)
{
    PerMuscle sets;
    for (const SetGroup& group : groups) {
        if (!group.exercise || group.rir > kHardSetRir)
            continue;
        for (const auto& [muscle, fraction] : group.exercise->muscles)
            sets[muscle] += static_cast<float>(group.sets * fraction);
    }
    return sets;
}

} // namespace mileplate::load
