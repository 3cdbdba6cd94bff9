// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/exercises.h"

#include "core/library/exercise_facts.h"

#include <algorithm>
#include <array>
#include <map>
#include <unordered_map>
#include <vector>

namespace mileplate::library {

namespace {

using enum Muscle;

struct Share {
    Muscle muscle;
    double fraction;
};

struct Row {
    std::string_view id;
    std::string_view name;
    Region region;
    ExerciseType type;
    Pattern pattern;
    std::string_view equipment;
    std::array<Share, 5> shares; // unused places have fraction 0
};

constexpr auto kLower = Region::Lower;
constexpr auto kUpper = Region::Upper;
constexpr auto kTrunk = Region::Core;
constexpr auto kCompound = ExerciseType::Compound;
constexpr auto kAccessory = ExerciseType::Accessory;
constexpr auto kCore = ExerciseType::Core;

// Muscles with their set fraction: 1 for a primary, 0.5 for a secondary muscle
// (Pelland et al. 2024, SportRxiv).
constexpr auto kRows = std::to_array<Row>({
    {"squat",
     "Back squat",
     kLower,
     kCompound,
     Pattern::Squat,
     "barbell",
     {{{Quads, 1}, {Glutes, 0.5}, {Adductors, 0.5}, {Erectors, 0.5}}}},
    {"frontsquat",
     "Front squat",
     kLower,
     kCompound,
     Pattern::Squat,
     "barbell",
     {{{Quads, 1}, {Glutes, 0.5}, {Core, 0.5}, {Erectors, 0.5}}}},
    {"goblet",
     "Goblet squat",
     kLower,
     kCompound,
     Pattern::Squat,
     "dumbbell",
     {{{Quads, 1}, {Glutes, 0.5}, {Adductors, 0.5}}}},
    {"legpress",
     "Leg press",
     kLower,
     kCompound,
     Pattern::Squat,
     "machine",
     {{{Quads, 1}, {Glutes, 0.5}, {Adductors, 0.5}}}},
    {"rdl",
     "Romanian deadlift",
     kLower,
     kCompound,
     Pattern::Hinge,
     "barbell",
     {{{Hams, 1}, {Glutes, 0.5}, {Erectors, 0.5}}}},
    {"deadlift",
     "Deadlift",
     kLower,
     kCompound,
     Pattern::Hinge,
     "barbell",
     {{{Hams, 1}, {Glutes, 1}, {Erectors, 1}, {Quads, 0.5}, {Back, 0.5}}}},
    {"hipthrust",
     "Hip thrust",
     kLower,
     kCompound,
     Pattern::HipExtension,
     "barbell",
     {{{Glutes, 1}, {Hams, 0.5}}}},
    {"lunge",
     "Lunge",
     kLower,
     kCompound,
     Pattern::Single,
     "dumbbell",
     {{{Quads, 1}, {Glutes, 0.5}, {Hams, 0.5}, {Adductors, 0.5}}}},
    {"splitsq",
     "Split squat",
     kLower,
     kCompound,
     Pattern::Single,
     "dumbbell",
     {{{Quads, 1}, {Glutes, 0.5}, {Adductors, 0.5}}}},
    {"stepup",
     "Step-up",
     kLower,
     kCompound,
     Pattern::Single,
     "dumbbell",
     {{{Quads, 1}, {Glutes, 0.5}, {Adductors, 0.5}}}},
    {"calfst",
     "Calf raise, straight leg",
     kLower,
     kAccessory,
     Pattern::Calf,
     "machine",
     {{{Calves, 1}}}},
    {"calfbent",
     "Calf raise, bent knee",
     kLower,
     kAccessory,
     Pattern::Calf,
     "machine",
     {{{Calves, 1}}}},
    {"hamcurl", "Leg curl", kLower, kAccessory, Pattern::Hinge, "machine", {{{Hams, 1}}}},
    {"legext", "Leg extension", kLower, kAccessory, Pattern::Squat, "machine", {{{Quads, 1}}}},
    {"pushup",
     "Push-up",
     kUpper,
     kCompound,
     Pattern::Push,
     "bodyweight",
     {{{Chest, 1}, {Triceps, 0.5}, {Shoulders, 0.5}}}},
    {"bench",
     "Bench press",
     kUpper,
     kCompound,
     Pattern::Push,
     "barbell",
     {{{Chest, 1}, {Triceps, 0.5}, {Shoulders, 0.5}}}},
    {"ohp",
     "Overhead press",
     kUpper,
     kCompound,
     Pattern::Push,
     "barbell",
     {{{Shoulders, 1}, {Triceps, 0.5}}}},
    {"row",
     "Row",
     kUpper,
     kCompound,
     Pattern::Pull,
     "barbell",
     {{{Back, 1}, {Biceps, 0.5}, {Shoulders, 0.5}}}},
    {"pullup",
     "Pull-up",
     kUpper,
     kCompound,
     Pattern::Pull,
     "bodyweight",
     {{{Back, 1}, {Biceps, 0.5}}}},
    {"curl", "Biceps curl", kUpper, kAccessory, Pattern::Pull, "dumbbell", {{{Biceps, 1}}}},
    {"triext", "Triceps extension", kUpper, kAccessory, Pattern::Push, "cable", {{{Triceps, 1}}}},
    {"plank", "Front plank", kTrunk, kCore, Pattern::Core, "bodyweight", {{{Core, 1}}}},
    {"sideplank", "Side plank", kTrunk, kCore, Pattern::Core, "bodyweight", {{{Core, 1}}}},
    {"deadbug", "Dead bug", kTrunk, kCore, Pattern::Core, "bodyweight", {{{Core, 1}}}},
    {"pallof", "Pallof press", kTrunk, kCore, Pattern::Core, "cable", {{{Core, 1}}}},
});

Exercise made(const Row& row)
{
    Exercise exercise{.id = {std::string(row.id)},
                      .name = std::string(row.name),
                      .pattern = row.pattern,
                      .region = row.region,
                      .type = row.type,
                      .equipment = std::string(row.equipment)};
    for (const auto& [muscle, fraction] : row.shares) {
        if (fraction > 0)
            exercise.muscles.emplace(muscle, fraction);
    }
    return exercise;
}

const std::vector<Exercise>& all()
{
    static const std::vector<Exercise> kExercises = [] {
        std::vector<Exercise> made_;
        std::ranges::transform(kRows, std::back_inserter(made_), made);
        return made_;
    }();
    return kExercises;
}

const Exercise* findFurtherExercise(std::string_view id)
{
    static const auto kById = [] {
        std::unordered_map<std::string_view, const Exercise*> byId;
        for (const Exercise& exercise : furtherExercises())
            byId.emplace(exercise.id.text, &exercise);
        return byId;
    }();
    const auto found = kById.find(id);
    return found == kById.end() ? nullptr : found->second;
}

} // namespace

std::span<const Exercise> exercises() { return all(); }

std::span<const Exercise> furtherExercises() { return exerciseFacts().exercises; }

const Exercise* findExercise(std::string_view id)
{
    static const auto kById = [] {
        std::map<std::string_view, const Exercise*> byId;
        for (const Exercise& exercise : all())
            byId.emplace(exercise.id.text, &exercise);
        return byId;
    }();
    const auto found = kById.find(id);
    return found == kById.end() ? findFurtherExercise(id) : found->second;
}

std::string_view germanExerciseName(std::string_view name)
{
    static const auto kByName = [] {
        std::unordered_map<std::string_view, std::string_view> byName;
        for (const GermanNames& german : exerciseFacts().german) {
            if (const Exercise* exercise = findExercise(german.id))
                byName.emplace(exercise->name, german.name);
        }
        return byName;
    }();
    const auto found = kByName.find(name);
    return found == kByName.end() ? std::string_view() : found->second;
}

std::string exerciseName(const Id<Exercise>& id, const Register<Exercise>& own)
{
    const Exercise* exercise = own.find(id);
    if (!exercise)
        exercise = findExercise(id.text);
    return exercise ? exercise->name : id.text;
}

} // namespace mileplate::library
