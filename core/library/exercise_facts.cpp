// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/exercise_facts.h"

#include <algorithm>
#include <array>

namespace mileplate::library {

// Embedded by CMake from resources/exercises.
extern const std::string_view kExerciseTable;
extern const std::string_view kAppTable;
extern const std::string_view kNameTable;
extern const std::string_view kGermanTable;

namespace {

struct MuscleWord {
    std::string_view word; // the source's
    std::optional<Muscle> muscle;
};

// The one place where the source's muscles become the groups of rulebook 1.2. Forearms
// and neck are none of them; abductors of the hip are the upper glutes.
constexpr auto kMuscleWords = std::to_array<MuscleWord>({
    {"abdominals", Muscle::Core},
    {"abductors", Muscle::Glutes},
    {"adductors", Muscle::Adductors},
    {"biceps", Muscle::Biceps},
    {"calves", Muscle::Calves},
    {"chest", Muscle::Chest},
    {"forearms", std::nullopt},
    {"glutes", Muscle::Glutes},
    {"hamstrings", Muscle::Hams},
    {"lats", Muscle::Back},
    {"lower back", Muscle::Erectors},
    {"middle back", Muscle::Back},
    {"neck", std::nullopt},
    {"quadriceps", Muscle::Quads},
    {"shoulders", Muscle::Shoulders},
    {"traps", Muscle::Back},
    {"triceps", Muscle::Triceps},
});

// What no hard sets are counted of, whatever it works.
constexpr std::array<std::string_view, 3> kUncounted{"stretching", "cardio", "plyometrics"};

constexpr double kPrimary = 1.0;
constexpr double kSecondary = 0.5; // Pelland et al. 2024, as in rulebook 1.2

// Cuts off what stands before the next separator.
std::string_view taken(std::string_view& rest, char separator)
{
    const std::size_t end = std::min(rest.find(separator), rest.size());
    const std::string_view part = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    return part;
}

void addMuscle(Exercise& exercise, std::string_view word, double fraction)
{
    const auto row = std::ranges::find(kMuscleWords, word, &MuscleWord::word);
    if (row != kMuscleWords.end() && row->muscle)
        exercise.muscles.try_emplace(*row->muscle, fraction); // a primary one came first
}

template <class Take>
void forEachRow(std::string_view table, Take take)
{
    taken(table, '\n'); // the names of the columns
    while (!table.empty())
        take(taken(table, '\n'));
}

void addMuscles(Exercise& exercise, std::string_view row)
{
    const std::string_view category = taken(row, '\t');
    if (std::ranges::find(kUncounted, category) != kUncounted.end())
        return;
    addMuscle(exercise, taken(row, '\t'), kPrimary);
    while (!row.empty()) {
        addMuscle(exercise, taken(row, ';'), kSecondary);
        if (row.starts_with(' '))
            row.remove_prefix(1);
    }
}

void readExercise(std::string_view row, ExerciseFacts& facts)
{
    const std::string_view id = taken(row, '\t');
    const std::string_view name = taken(row, '\t');
    const std::string_view pattern = taken(row, '\t');
    if (pattern.starts_with('=')) {
        facts.names.push_back({name, pattern.substr(1)});
        return;
    }
    Exercise& exercise = facts.exercises.emplace_back();
    exercise.id.text = id;
    exercise.name = name;
    exercise.pattern = named<Pattern>(pattern);
    exercise.region = named<Region>(taken(row, '\t'));
    exercise.type = named<ExerciseType>(taken(row, '\t'));
    exercise.equipment = taken(row, '\t');
    addMuscles(exercise, row);
}

GermanNames germanNames(std::string_view row)
{
    const std::string_view id = taken(row, '\t');
    GermanNames names{id, taken(row, '\t')};
    while (!row.empty()) {
        names.others.push_back(taken(row, ';'));
        if (row.starts_with(' '))
            row.remove_prefix(1);
    }
    return names;
}

ExerciseFacts read()
{
    ExerciseFacts facts;
    facts.exercises.reserve(1'100);
    facts.names.reserve(400);
    for (const std::string_view table : {kExerciseTable, kAppTable})
        forEachRow(table, [&](std::string_view row) { readExercise(row, facts); });
    std::ranges::sort(facts.exercises, {}, &Exercise::name);
    forEachRow(kNameTable, [&](std::string_view row) {
        const std::string_view id = taken(row, '\t');
        facts.names.push_back({row, id});
    });
    forEachRow(kGermanTable,
               [&](std::string_view row) { facts.german.push_back(germanNames(row)); });
    return facts;
}

} // namespace

const ExerciseFacts& exerciseFacts()
{
    static const ExerciseFacts kFacts = read();
    return kFacts;
}

} // namespace mileplate::library
