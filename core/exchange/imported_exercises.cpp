// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/imported_exercises.h"

#include "core/exchange/plausible.h"

#include <algorithm>
#include <array>

namespace mileplate::exchange {

namespace {

struct Known {
    std::string_view category;
    std::string_view exercise; // id of the library
};

// Categories of the FIT profile that are one of our exercises.
constexpr auto kKnown = std::to_array<Known>({
    {"bench_press", "bench"},
    {"calf_raise", "calfst"},
    {"curl", "curl"},
    {"deadlift", "deadlift"},
    {"hip_raise", "hipthrust"},
    {"leg_curl", "hamcurl"},
    {"lunge", "lunge"},
    {"plank", "plank"},
    {"pull_up", "pullup"},
    {"push_up", "pushup"},
    {"row", "row"},
    {"shoulder_press", "ohp"},
    {"squat", "squat"},
    {"triceps_extension", "triext"},
});

// Kinds of deadlift that hinge at the hip with straight legs.
constexpr std::array kStraightLegged{"deadlift/1",  "deadlift/4",  "deadlift/8",
                                     "deadlift/11", "deadlift/13", "deadlift/14"};

struct Other {
    std::string_view category;
    std::string_view name;
    Region region;
    ExerciseType type;
    Pattern pattern;
    Muscle muscle;
};

// The rest become exercises of the athlete's own, with the muscle they are for.
constexpr auto kOthers = std::to_array<Other>({
    {"carry", "Carry", Region::Core, ExerciseType::Core, Pattern::Core, Muscle::Core},
    {"chop", "Chop", Region::Core, ExerciseType::Core, Pattern::Core, Muscle::Core},
    {"core", "Core", Region::Core, ExerciseType::Core, Pattern::Core, Muscle::Core},
    {"crunch", "Crunch", Region::Core, ExerciseType::Core, Pattern::Core, Muscle::Core},
    {"sit_up", "Sit-up", Region::Core, ExerciseType::Core, Pattern::Core, Muscle::Core},
    {"leg_raise", "Leg raise", Region::Core, ExerciseType::Core, Pattern::Core, Muscle::Core},
    {"flye", "Flye", Region::Upper, ExerciseType::Accessory, Pattern::Push, Muscle::Chest},
    {"lateral_raise", "Lateral raise", Region::Upper, ExerciseType::Accessory, Pattern::Push,
     Muscle::Shoulders},
    {"shrug", "Shrug", Region::Upper, ExerciseType::Accessory, Pattern::Pull, Muscle::Back},
    {"hyperextension", "Hyperextension", Region::Lower, ExerciseType::Accessory, Pattern::Hinge,
     Muscle::Erectors},
    {"hip_swing", "Hip swing", Region::Lower, ExerciseType::Compound, Pattern::Hinge,
     Muscle::Glutes},
});

Exercise unknownExercise() { return {.id = {"unknown-exercise"}, .name = "Unknown exercise"}; }

Exercise ownExercise(std::string_view category)
{
    const auto other = std::ranges::find(kOthers, category, &Other::category);
    if (other == kOthers.end())
        return unknownExercise();
    std::string id = "fit-" + std::string(category);
    std::ranges::replace(id, '_', '-');
    return {.id = {std::move(id)},
            .name = std::string(other->name),
            .pattern = other->pattern,
            .region = other->region,
            .type = other->type,
            .muscles = {{other->muscle, 1.0}}};
}

std::string_view plainCategory(std::string_view category)
{
    return category.substr(0, category.find('/'));
}

// The exercise that one of this name was merged into; null where it was not.
const Exercise* mergedInto(const std::string& name, const Register<Exercise>& known)
{
    for (const auto& [id, exercise] : known.rows()) {
        if (std::ranges::find(exercise.aliases, name) != exercise.aliases.end())
            return &exercise;
    }
    return nullptr;
}

std::string idOf(const std::string& category, const Register<Exercise>& known,
                 std::vector<Exercise>& own)
{
    if (std::ranges::find(kStraightLegged, category) != kStraightLegged.end())
        return "rdl";
    const auto ours = std::ranges::find(kKnown, plainCategory(category), &Known::category);
    if (ours != kKnown.end())
        return std::string(ours->exercise);
    Exercise made = ownExercise(plainCategory(category));
    if (const Exercise* other = mergedInto(made.name, known); other && !made.muscles.empty())
        return other->id.text;
    std::string id = made.id.text;
    if (std::ranges::find(own, made.id, &Exercise::id) == own.end())
        own.push_back(std::move(made));
    return id;
}

} // namespace

ImportedExercises exercisesOf(const std::vector<RecordedSet>& sets, const Register<Exercise>& known)
{
    ImportedExercises imported;
    std::optional<std::string> last;
    for (const RecordedSet& set : sets) {
        if (!set.active) {
            if (const auto rest = plausible(set.duration); rest && !imported.entries.empty())
                imported.entries.back().rest = rest;
            continue;
        }
        if (last != set.category)
            imported.entries.push_back({.exercise = {idOf(set.category, known, imported.own)}});
        last = set.category;
        LiftSet& lifted = imported.entries.back().sets.emplace_back();
        lifted.reps = plausible(set.reps);
        lifted.weight = plausible(set.weight);
        if (!lifted.reps)
            lifted.duration = plausible(set.duration);
        lifted.done = true;
    }
    return imported;
}

} // namespace mileplate::exchange
