// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/exercise_edits.h"

#include "core/edits/session_edits.h"
#include "core/library/exercise_names.h"
#include "core/library/exercises.h"
#include "tests/support/builders.h"

#include <gmock/gmock.h>

namespace mileplate {
namespace {

using test::kMonday;
using testing::ElementsAre;
using testing::HasSubstr;

const Exercise kPulldown{.id = {"own-pulldown"},
                         .name = "Pulldown thing",
                         .muscles = {{Muscle::Back, 1.0}},
                         .aliases = {"PD"}};
const Exercise kOther{.id = {"own-other"}, .name = "Other", .muscles = {{Muscle::Biceps, 1.0}}};

Session lifting(const std::string& id, Day day, std::vector<ExerciseEntry> entries)
{
    return {.id = {id}, .date = day, .kind = Kind::Strength, .exercises = std::move(entries)};
}

ExerciseEntry planned(const Id<Exercise>& exercise)
{
    return {.exercise = exercise, .target = Target{.sets = 3, .reps = RepRange{8, 8}}};
}

// Two sessions years apart with the pulldown, one without.
Diary someDiary()
{
    Edit edit{.title = "Begin"};
    edit.exercises = {{std::nullopt, kPulldown}, {std::nullopt, kOther}};
    edit.sessions = {
        {std::nullopt, lifting("old", kMonday - Days{2000}, {planned(kPulldown.id)})},
        {std::nullopt, lifting("new", kMonday, {planned({"squat"}), planned(kPulldown.id)})},
        {std::nullopt, lifting("none", kMonday + Days{1}, {planned({"squat"})})}};
    return *diaryOf(edit);
}

const std::vector<ExerciseEntry>& entriesOf(const Diary& diary, const char* id)
{
    return diary.find(Id<Session>{id})->session->exercises;
}

TEST(KeepExercise, AddsAndChanges)
{
    const Diary diary = someDiary();
    Exercise other = kOther;
    EXPECT_TRUE(keepExercise(diary, other).isEmpty());
    other.name = "Curl of mine";
    const Edit edit = keepExercise(diary, other);
    EXPECT_EQ(edit.title, "Change Curl of mine");
    EXPECT_EQ(applied(diary, edit)->exercises.find(other.id)->name, "Curl of mine");
    EXPECT_EQ(keepExercise({}, other).title, "Add Curl of mine");
}

TEST(RemoveExercise, RefusesWhileASessionNeedsIt)
{
    const auto refused = removeExercise(someDiary(), kPulldown.id, false);
    ASSERT_FALSE(refused);
    EXPECT_THAT(refused.error().message, HasSubstr("part of sessions (2)"));
    EXPECT_FALSE(applied(someDiary(), *removeExercise(someDiary(), kOther.id, false))
                     ->exercises.find(kOther.id));
}

TEST(RemoveExercise, GivesABuiltInOneBackItsPlace)
{
    const Diary diary = someDiary();
    Exercise squat = *library::findExercise("squat");
    squat.name = "Mine";
    const Diary changed = *applied(diary, keepExercise(diary, squat));
    const auto edit = removeExercise(changed, squat.id, true);
    ASSERT_TRUE(edit);
    EXPECT_TRUE(sameContent(*applied(changed, *edit), diary));
}

TEST(MergeExercises, PutsTheOtherInEverySessionOldAndPlanned)
{
    const Diary diary = someDiary();
    const Diary merged = *applied(diary, *mergeExercises(diary, kPulldown, kOther));
    EXPECT_EQ(entriesOf(merged, "old")[0].exercise, kOther.id);
    EXPECT_EQ(entriesOf(merged, "new")[1].exercise, kOther.id);
    EXPECT_EQ(entriesOf(merged, "new")[1].target, planned(kOther.id).target);
    EXPECT_EQ(entriesOf(merged, "none"), entriesOf(diary, "none"));
    EXPECT_FALSE(merged.exercises.find(kPulldown.id));
}

TEST(MergeExercises, CountsTheSetsForTheMusclesOfTheOther)
{
    const Diary diary = someDiary();
    const Diary merged = *applied(diary, *mergeExercises(diary, kPulldown, kOther));
    const auto& facts = merged.find(Id<Session>{"old"})->facts;
    EXPECT_EQ(facts.hardSets[Muscle::Biceps], 3.0F);
    EXPECT_EQ(facts.hardSets[Muscle::Back], 0.0F);
}

TEST(MergeExercises, RemembersTheNamesForTheNextImport)
{
    const Diary diary = someDiary();
    const Diary merged = *applied(diary, *mergeExercises(diary, kPulldown, kOther));
    EXPECT_THAT(merged.exercises.find(kOther.id)->aliases, ElementsAre("Pulldown thing", "PD"));
    EXPECT_EQ(library::resolveName("pulldown things", merged.exercises), kOther.id);
}

TEST(MergeExercises, KeepsACopyOfABuiltInOneForItsNewNames)
{
    const Diary diary = someDiary();
    const Exercise& pulldown = *library::findExercise("wide-grip-lat-pulldown");
    const Diary merged = *applied(diary, *mergeExercises(diary, kPulldown, pulldown));
    Exercise expected = pulldown;
    expected.aliases = {"Pulldown thing", "PD"};
    EXPECT_EQ(*merged.exercises.find(pulldown.id), expected);
    EXPECT_EQ(library::resolveName("PD", merged.exercises), pulldown.id);
}

TEST(MergeExercises, MergesABuiltInOneIntoAnother)
{
    const Diary diary = someDiary();
    const Diary merged =
        *applied(diary, *mergeExercises(diary, *library::findExercise("squat"), kOther));
    EXPECT_EQ(entriesOf(merged, "none")[0].exercise, kOther.id);
    EXPECT_EQ(library::resolveName("Back squat", merged.exercises), kOther.id);
}

TEST(MergeExercises, IsTakenBackByOneUndo)
{
    const Diary diary = someDiary();
    const Edit edit = *mergeExercises(diary, kPulldown, kOther);
    EXPECT_TRUE(sameContent(*applied(*applied(diary, edit), undone(edit)), diary));
}

TEST(MergeExercises, RefusesToMergeAnExerciseIntoItself)
{
    EXPECT_FALSE(mergeExercises(someDiary(), kOther, kOther));
}

} // namespace
} // namespace mileplate
