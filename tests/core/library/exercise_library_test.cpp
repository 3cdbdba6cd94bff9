// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/exercise_facts.h"
#include "core/library/exercise_search.h"
#include "core/library/exercises.h"
#include "core/load/lifting.h"

#include <gmock/gmock.h>
#include <set>

namespace mileplate::library {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;
using testing::UnorderedElementsAre;

const Register<Exercise> kNone;

Register<Exercise> owning(Exercise exercise)
{
    return Register<Exercise>({{exercise.id, std::move(exercise)}});
}

std::vector<std::string> found(std::string_view text, const ExerciseFilter& filter = {},
                               const Register<Exercise>& own = kNone,
                               std::span<const Id<Exercise>> recent = {})
{
    std::vector<std::string> ids;
    for (const Exercise& exercise : searchExercises(text, filter, own, recent))
        ids.push_back(exercise.id.text);
    return ids;
}

// 873 rows of the list, of which 25 are another name of one of the 25 of rulebook 5.3, and 150
// of other logs.
TEST(ExerciseLibrary, HoldsTheRulebooksExercisesAndTheRestOfTheList)
{
    EXPECT_EQ(exercises().size(), 25U);
    EXPECT_EQ(furtherExercises().size(), 873U - 25U + 150U);
    std::set<std::string> ids;
    for (const auto list : {exercises(), furtherExercises()}) {
        for (const Exercise& exercise : list)
            ids.insert(exercise.id.text);
    }
    EXPECT_EQ(ids.size(), 873U + 150U);
}

TEST(ExerciseLibrary, CountsAPrimaryMuscleWholeAndASecondaryOneHalf)
{
    EXPECT_THAT(findExercise("dumbbell-bench-press")->muscles,
                UnorderedElementsAre(Pair(Muscle::Chest, 1.0), Pair(Muscle::Shoulders, 0.5),
                                     Pair(Muscle::Triceps, 0.5)));
    // middle back and lats are both the back
    EXPECT_THAT(findExercise("seated-cable-rows")->muscles,
                UnorderedElementsAre(Pair(Muscle::Back, 1.0), Pair(Muscle::Shoulders, 0.5),
                                     Pair(Muscle::Biceps, 0.5)));
}

TEST(ExerciseLibrary, KnowsPatternRegionAndTypeOfTheRest)
{
    const Exercise& rack = *findExercise("trap-bar-deadlift");
    EXPECT_EQ(rack.pattern, Pattern::Hinge);
    EXPECT_EQ(rack.region, Region::Lower);
    EXPECT_EQ(rack.type, ExerciseType::Compound);
    EXPECT_EQ(findExercise("barbell-lunge")->pattern, Pattern::Single);
    EXPECT_EQ(findExercise("crunches")->type, ExerciseType::Core);
    EXPECT_EQ(findExercise("standing-barbell-calf-raise")->pattern, Pattern::Calf);
}

// Stretching, cardio and jumps are in the list, but no hard sets and no heavy legs.
TEST(ExerciseLibrary, CountsNoSetsOfStretchesAndCardio)
{
    for (const char* id : {"90-90-hamstring", "running-treadmill", "box-jump-multiple-response"}) {
        const Exercise* exercise = findExercise(id);
        ASSERT_TRUE(exercise) << id;
        EXPECT_THAT(exercise->muscles, IsEmpty()) << id;
        EXPECT_FALSE(exercise->region) << id;
    }
}

TEST(ExerciseLibrary, NamesOnlyExercisesThatAreThere)
{
    for (const NamedExercise& other : exerciseFacts().names)
        EXPECT_TRUE(findExercise(other.id)) << other.name << " of " << other.id;
}

TEST(SearchExercises, PutsTheRulebooksExerciseFirst)
{
    EXPECT_EQ(found("bench").front(), "bench");
    EXPECT_EQ(found("curl").front(), "curl");
    EXPECT_EQ(found("squat").front(), "squat");
    EXPECT_EQ(found("rdl").front(), "rdl");
}

TEST(SearchExercises, FindsByTheStartsOfWordsInAnyOrder)
{
    EXPECT_EQ(found("press dumb ben").front(), "dumbbell-bench-press");
    EXPECT_EQ(found("db bench").front(), "dumbbell-bench-press");
    EXPECT_EQ(found("up push").front(), "pushup");
    EXPECT_EQ(found("pushups").front(), "pushup");
    EXPECT_THAT(found("bench zzz"), IsEmpty());
}

TEST(SearchExercises, FindsByOtherNames)
{
    EXPECT_EQ(found("ab wheel").front(), "ab-roller");
    const auto own = owning({.id = {"mine"}, .name = "Thing", .aliases = {"Zercher Hold"}});
    EXPECT_EQ(found("zercher hold", {}, own).front(), "mine");
}

TEST(SearchExercises, PutsRecentOnesBeforeOwnAndThoseBeforeTheRest)
{
    const auto own = owning({.id = {"mine"}, .name = "Squat with a pause"});
    const std::vector<Id<Exercise>> recent{{"zercher-squats"}, {"goblet"}};
    const auto ids = found("squa", {}, own, recent);
    ASSERT_GT(ids.size(), 4U);
    EXPECT_THAT(std::vector(ids.begin(), ids.begin() + 4),
                ElementsAre("zercher-squats", "goblet", "mine", "squat"));
}

TEST(SearchExercises, ShowsAnOwnExerciseInPlaceOfTheBuiltInOneWithItsId)
{
    Exercise squat = *findExercise("squat");
    squat.name = "High-bar back squat";
    const auto found_ = searchExercises("back squat", {}, owning(squat));
    EXPECT_EQ(std::ranges::count(found_, Id<Exercise>{"squat"}, &Exercise::id), 1);
    EXPECT_EQ(found_.front().name, "High-bar back squat");
}

TEST(SearchExercises, FiltersByMuscleAndEquipment)
{
    for (const Exercise& exercise :
         searchExercises("", {.muscle = Muscle::Hams, .equipment = "dumbbell"}, kNone)) {
        EXPECT_TRUE(exercise.muscles.contains(Muscle::Hams)) << exercise.name;
        EXPECT_EQ(exercise.equipment, "dumbbell") << exercise.name;
    }
    EXPECT_EQ(found("", {.muscle = Muscle::Hams, .equipment = "barbell"}).front(), "deadlift");
}

TEST(SearchExercises, ShowsAllWhereNothingIsTyped) { EXPECT_EQ(found("").size(), 873U + 150U); }

TEST(SearchExercises, SurvivesAnyBytes)
{
    std::string text(100'000, '\xff');
    EXPECT_THAT(found(text), IsEmpty());
    text.assign(100'000, '\0');
    EXPECT_EQ(found(text).size(), 873U + 150U);
}

} // namespace
} // namespace mileplate::library
