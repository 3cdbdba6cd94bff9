// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/exercise_names.h"

#include "core/base/utf8.h"
#include "core/library/exercises.h"
#include "tests/support/data_rows.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

namespace mileplate::library {
namespace {

const Register<Exercise> kNone;

std::string idOf(std::string_view name, const Register<Exercise>& own = kNone)
{
    const auto id = resolveName(name, own);
    return id ? id->text : "nothing";
}

Register<Exercise> owning(std::vector<Exercise> exercises_)
{
    Register<Exercise>::Rows rows;
    for (Exercise& exercise : exercises_)
        rows.emplace(exercise.id, std::move(exercise));
    return Register<Exercise>(std::move(rows));
}

struct NamePair {
    const char* name;
    const char* id;
};

// As Hevy, Strong and FitNotes write them.
constexpr NamePair kPairs[] = {
    {"Bench Press (Barbell)", "bench"},
    {"Barbell Bench Press - Medium Grip", "bench"},
    {"Bench Press (With Bar, Each Side)", "bench"},
    {"Bench Press (Dumbbell)", "dumbbell-bench-press"},
    {"Bench Press (Smith Machine)", "smith-machine-bench-press"},
    {"Bench Press - Close Grip (Barbell)", "close-grip-barbell-bench-press"},
    {"Incline Bench Press (Dumbbell)", "incline-dumbbell-press"},
    {"Incline Dumbbell Bench Press", "incline-dumbbell-press"},
    {"Flat Barbell Bench Press (Each Side) (Smith Machine)", "smith-machine-bench-press"},
    {"Squat (Barbell)", "squat"},
    {"Barbell Squat (Each Side)", "squat"},
    {"Front Squat (Barbell)", "frontsquat"},
    {"Squat (Smith Machine)", "smith-machine-squat"},
    {"Bulgarian Split Squat", "splitsq"},
    {"Lunge (Dumbbell)", "lunge"},
    {"Lunge (Barbell)", "barbell-lunge"},
    {"Walking Lunges (Each Side)", "lunge"},
    {"Deadlift (Barbell)", "deadlift"},
    {"Romanian Deadlift (Barbell)", "rdl"},
    {"Stiff Leg Deadlift (Dumbbell)", "stiff-legged-dumbbell-deadlift"},
    {"Hip Thrust (Barbell)", "hipthrust"},
    {"Standing Calf Raise (Machine)", "calfst"},
    {"Seated Calf Raise Machine (Each Side)", "calfbent"},
    {"Lying Leg Curl (Machine)", "hamcurl"},
    {"Leg Extension Machine", "legext"},
    {"Overhead Press (Barbell)", "ohp"},
    {"Overhead Press (Each Side, Dumbbells)", "standing-dumbbell-press"},
    {"Shoulder Press (Dumbbell)", "dumbbell-shoulder-press"},
    {"Bent Over Row (Barbell)", "row"},
    {"Bent Over One Arm Row (Dumbbell)", "one-arm-dumbbell-row"},
    {"Pull Up", "pullup"},
    {"Chin Up", "chin-up"},
    {"Push Up", "pushup"},
    {"Bicep Curl (Dumbbell)", "curl"},
    {"Bicep Curl (Barbell)", "barbell-curl"},
    {"EZ Bar Biceps Curl", "ez-bar-curl"},
    {"Hammer Curl (Dumbbell)", "hammer-curls"},
    {"Triceps Rope Pushdown", "triceps-pushdown-rope-attachment"},
    {"Lat Pulldown (Cable)", "wide-grip-lat-pulldown"},
    {"Lateral Raise (Dumbbell)", "side-lateral-raise"},
    {"Leg Raise (Captain\u00b4s Chair)", "knee-hip-raise-on-parallel-bars"},
    {"Plank", "plank"},
    {"Pull Up (Assisted)", "assisted-pull-up"},
    {"Chin Up (Assisted)", "assisted-chin-up"},
    {"Romanian Deadlift (Dumbbell)", "dumbbell-romanian-deadlift"},
    {"Triceps Extension (Dumbbell)", "dumbbell-triceps-extension"},
    {"Lat Pulldown (Machine)", "machine-lat-pulldown"},
    {"Cable Lateral Raise (Each Side)", "cable-lateral-raise"},
    {"Squat Machine (Each Side)", "machine-squat"},
    {"Bench Press Eccentric ", "eccentric-bench-press"},
    {"Chest Press (loaded)", "leverage-chest-press"},
    {"Running", "running"},
    {"Chin Up (Weighted)", "chin-up"},
    {"Push Up (Weighted)", "pushup"},
    {"Kettlebell Swing", "kettlebell-swing"},
    {"Toes To Bar", "toes-to-bar"},
    {"Pause Squat (Barbell)", "pause-squat"},
    {"Bench Press (Paused)", "pause-bench-press"},
    {"Bulgarian Split Squat (Barbell)", "barbell-bulgarian-split-squat"},
    {"Skullcrusher (Barbell)", "lying-triceps-press"},
    {"Lateral Raise (Machine)", "machine-lateral-raise"},
    {"Lat Pulldown - Underhand (Cable)", "underhand-cable-pulldowns"},
    {"Iso-Lateral Row (Machine)", "leverage-iso-row"},
    {"Hip Thrust (Smith Machine)", "smith-machine-hip-thrust"},
    {"Single Leg Romanian Deadlift (Dumbbell)", "one-leg-romanian-deadlift"},
    {"Diamond Push Up", "push-ups-close-triceps-position"},
    {"Front Raise (Barbell)", "barbell-front-raise"},
    {"Stationary Bike", "bicycling-stationary"},
};

// As people type them.
constexpr NamePair kTyped[] = {
    {"OHP", "ohp"},
    {"RDL", "rdl"},
    {"db bench press", "dumbbell-bench-press"},
    {"bench press db", "dumbbell-bench-press"},
    {"BB row", "row"},
    {"push-ups", "pushup"},
    {"pull ups", "pullup"},
    {"PULLUPS", "pullup"},
    {"squats", "squat"},
    {"split squats", "splitsq"},
    {"ez-bar curl", "ez-bar-curl"},
    {"e z bar curls", "ez-bar-curl"},
    {"farmer's walk", "farmers-walk"},
    {"farmer\u2019s walk", "farmers-walk"},
    {"BSS", "splitsq"},
    {"FS", "frontsquat"},
    {"GHR", "glute-ham-raise"},
    {"HLR", "hanging-leg-raise"},
    {"LPD", "wide-grip-lat-pulldown"},
    {"SLDL", "stiff-legged-barbell-deadlift"},
    {"CGBP", "close-grip-barbell-bench-press"},
    {"DL", "deadlift"},
    {"BP", "bench"},
    {"sm squat", "smith-machine-squat"},
};

TEST(ResolveName, KnowsHowOtherAppsWriteExercises)
{
    for (const auto& [name, id] : kPairs)
        EXPECT_EQ(idOf(name), id) << name;
}

TEST(ResolveName, KnowsHowPeopleTypeThem)
{
    for (const auto& [name, id] : kTyped)
        EXPECT_EQ(idOf(name), id) << name;
}

std::string mistypedIdOf(std::string_view name)
{
    const auto id = ExerciseNames(Register<Exercise>()).findMistyped(name);
    return id ? id->text : "nothing";
}

TEST(ExerciseNames, ForgivesATypingMistakeOnlyWhereItIsAskedTo)
{
    constexpr NamePair kMistyped[] = {
        {"sqaut", "squat"},          {"squatt", "squat"},
        {"sqauts", "squat"},         {"benchpres", "bench"},
        {"romanian dedlift", "rdl"}, {"bnech", "bench"},
        {"pull-ip", "pullup"},       {"Bankdrucken KHH", "nothing"},
        {"overhaed press", "ohp"},
    };
    for (const auto& [name, id] : kMistyped) {
        EXPECT_EQ(mistypedIdOf(name), id) << name;
        EXPECT_EQ(idOf(name), "nothing") << name;
    }
}

// Short words are like one another, and a name between two exercises means neither.
TEST(ExerciseNames, GuessesNothingFromShortNamesOrBetweenTwoExercises)
{
    for (const char* name : {"", "x", "rwo", "cur", "dpis", "crows", "sqaaut", "breakfast"})
        EXPECT_EQ(mistypedIdOf(name), "nothing") << name;
    const Register<Exercise> own(
        {{{"a"}, {.id = {"a"}, .name = "Yoke walk"}}, {{"b"}, {.id = {"b"}, .name = "Yoke talk"}}});
    EXPECT_FALSE(ExerciseNames(own).findMistyped("yoke balk"));
    EXPECT_EQ(ExerciseNames(own).findMistyped("yoke wlak")->text, "a");
}

// A wrong exercise would spoil its history.
TEST(ResolveName, LeavesOpenWhatCouldBeTwoExercisesOrNone)
{
    for (const char* name : {"Dumbbell Back Forearms (Each Side)", "GHD With Weight",
                             "Deadlift (Band)", "kettlebell", "Warm Up", "", "()", "x"})
        EXPECT_EQ(idOf(name), "nothing") << name;
}

TEST(ResolveName, FindsEveryBuiltInExerciseByItsOwnName)
{
    std::vector<std::string> others;
    for (const auto list : {exercises(), furtherExercises()}) {
        for (const Exercise& exercise : list) {
            if (idOf(exercise.name) != exercise.id.text)
                others.push_back(exercise.name);
        }
    }
    // A stretch called like the lift, and the squat that has a barbell beside its bands.
    EXPECT_THAT(others, testing::UnorderedElementsAre("Split Squats", "Squat with Bands"));
}

TEST(ResolveName, AsksTheAthletesOwnExercisesAndTheirAliasesFirst)
{
    const auto own = owning({{.id = {"mine"}, .name = "Squat", .aliases = {"Leg Thing"}}});
    EXPECT_EQ(idOf("squats", own), "mine");
    EXPECT_EQ(idOf("leg-thing", own), "mine");
    EXPECT_EQ(idOf("Back squat", own), "squat");
}

TEST(ResolveName, MeansNeitherOfTwoOwnExercisesWithOneName)
{
    const auto own = owning({{.id = {"a"}, .name = "Press"}, {.id = {"b"}, .name = "press"}});
    EXPECT_EQ(idOf("Press", own), "nothing");
}

// Names of the sample exports of three apps with the sets that they stand for. The rest
// become own exercises, most of them with the muscles of a relative.
TEST(ResolveName, ResolvesMostOfWhatOtherAppsExport)
{
    int names = 0, resolved = 0, withMuscles = 0, sets = 0, resolvedSets = 0;
    for (const auto& row : test::dataRows("exercises/app_names.tsv")) {
        const int count = std::stoi(row.back());
        const bool found = resolveName(row.at(1), kNone).has_value();
        ++names;
        resolved += found;
        sets += count;
        resolvedSets += found ? count : 0;
        withMuscles += found || !ownExerciseNamed(row.at(1)).muscles.empty();
    }
    fmt::print("{} of {} names resolved ({} of {} sets), {} with muscles\n", resolved, names,
               resolvedSets, sets, withMuscles);
    EXPECT_EQ(names, 229);
    EXPECT_GE(resolved, 224);
    EXPECT_GE(resolvedSets * 100, sets * 99);
    EXPECT_GE(withMuscles, 224);
}

TEST(OwnExerciseNamed, TakesTheMusclesOfTheSameMovement)
{
    const Exercise own = ownExerciseNamed(" Romanian Deadlift (Kettlebell) ");
    EXPECT_EQ(own.name, "Romanian Deadlift (Kettlebell)");
    EXPECT_EQ(own.equipment, "kettlebell");
    EXPECT_EQ(own.muscles, findExercise("rdl")->muscles);
    EXPECT_EQ(own.region, Region::Lower);
}

TEST(OwnExerciseNamed, GuessesNoMusclesFromAVagueWord)
{
    EXPECT_THAT(ownExerciseNamed("Lower Back Machine").muscles, testing::IsEmpty());
    EXPECT_THAT(ownExerciseNamed("Gartenarbeit").muscles, testing::IsEmpty());
}

TEST(OwnExerciseNamed, IsTheSameInEveryImportAndStaysFoundWhenRenamed)
{
    Exercise own = ownExerciseNamed("Pull Up (Band, Rings)");
    EXPECT_EQ(own.id, ownExerciseNamed("rings band pull-ups").id);
    own.name = "My pull-up";
    EXPECT_EQ(idOf("Pull Up (Band, Rings)", owning({own})), own.id.text);
}

TEST(OwnExerciseNamed, CutsLongWordsBetweenCharacters)
{
    std::string name = "aa";
    for (int i = 0; i < 100; ++i)
        name += "\u8DD1"; // three bytes, and no blank between them
    const Exercise own = ownExerciseNamed(name);
    EXPECT_EQ(validUtf8(own.id.text), own.id.text);
    EXPECT_EQ(validUtf8(own.name), own.name);
    EXPECT_LE(own.name.size(), 200U);
}

RC_GTEST_PROP(ResolveName, SurvivesAnyText, (const std::string& name))
{
    resolveName(name, kNone);
    const Exercise own = ownExerciseNamed(name);
    RC_ASSERT(own.id.text.size() <= 81U);
    RC_ASSERT(own.name.size() <= 200U);
}

} // namespace
} // namespace mileplate::library
