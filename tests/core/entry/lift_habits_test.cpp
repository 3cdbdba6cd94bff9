// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/entry/lift_sayings.h"

#include <gmock/gmock.h>

// What people who lift are used to typing.
namespace mileplate::entry {
namespace {

using testing::IsEmpty;

TEST(LiftHabits, ReadsPairsOfRepetitionsAndWeight)
{
    EXPECT_EQ(lifts("squat 8@80 8@80 6@85"), "squat 8@80 8@80 6@85");
    EXPECT_EQ(lifts("squat 8@80kg x3, 5@bw"), "squat 8@80 8@80 8@80 5");
    EXPECT_EQ(lifts("squat 8@80 rpe 8 6@85@9"), "squat 8@80 rir2 6@85 rir1");
    EXPECT_EQ(lifts("squat 3x5 100@8"), "squat 5@100 rir2 5@100 rir2 5@100 rir2");
}

// Five to ten, in halves, behind a weight. Of one without a weight nobody knows.
TEST(LiftHabits, TakesASmallNumberBehindAnAtForAnEffortOnceAWeightWasSaid)
{
    for (const char* text :
         {"squat 1x5 100 @ 8", "squat 1x5 100 @8", "squat 1x5 100kg @ 8", "squat 100 1x5 @8"})
        EXPECT_EQ(lifts(text), "squat 5@100 rir2") << text;
    EXPECT_EQ(lifts("squat 1x5 100kg @8.5"), "squat 5@100 rir1.5");
    EXPECT_EQ(lifts("squat 1x5 @ 100"), "squat 5@100");
    EXPECT_EQ(lifts("squat 1x5 100 @8.3"), "squat 5@100 [@8.3]");
    EXPECT_EQ(lifts("squat 1x5 100 @4"), "squat 5@100 [@4]");
    EXPECT_EQ(lifts("curl 1x12 @ 8"), "curl 12 [@ 8]");
}

TEST(LiftHabits, TakesAsManyAsCanBeDoneForAPlanWithNoneInReserve)
{
    for (const char* text :
         {"pushup 3xamrap", "pushup 3 x AMRAP", "pushup 3 sets amrap", "pushup 3 sets of max reps",
          "pushup 3 sets to failure", "pushup 3xmax"})
        EXPECT_EQ(lifts(text), "pushup plan 3x rir0") << text;
    EXPECT_EQ(lifts("pushup amrap"), "pushup plan 1x rir0");
    EXPECT_EQ(lifts("pullup 2xamrap bw+10 rir1"), "pullup plan 2x@10 rir1");
    EXPECT_EQ(lifts("squat 1x5 100 amrap"), "squat 5@100 [amrap]");
    EXPECT_EQ(readOf("pushup 3xamrap").entries.at(0).note, "as many repetitions as possible");
}

TEST(LiftHabits, AsksWhetherAHundredWithABarbellIsAWeight)
{
    const ReadLifts read = readOf("squat 5x100");
    EXPECT_THAT(read.entries, IsEmpty());
    ASSERT_EQ(read.notUnderstood.size(), 1U);
    EXPECT_EQ(read.notUnderstood[0].missing, Missing::Sets);
    EXPECT_EQ(lifts("squat 1x100 reps"), "squat 100");
    EXPECT_EQ(lifts("squat 1x100 20 kg"), "squat 100@20");
    EXPECT_EQ(lifts("pushup 1x100"), "pushup 100") << "without a weight it is repetitions";
}

TEST(LiftHabits, ReadsRowsOfNumbersAsRepetitionsBehindTheirWeight)
{
    EXPECT_EQ(lifts("bench 80 5 5 4"), "bench 5@80 5@80 4@80");
    EXPECT_EQ(lifts("pullup 10 8 6"), "pullup 10 8 6");
    EXPECT_EQ(lifts("bench 10 8 6"), "[bench 10 8 6]") << "a weight is missing";
}

TEST(LiftHabits, TakesADumbbellInEachHandForTheWeightOfOne)
{
    EXPECT_EQ(lifts("lunge 1x8 2x16kg"), "lunge 8@16");
    EXPECT_EQ(lifts("lunge 2x16kg 1x8"), "lunge 8@16");
}

TEST(LiftHabits, TakesTheUnitBehindARepetition) // 225 lb = 102.06 kg
{
    const ReadLifts read = readOf("squat 225x5 lb");
    EXPECT_THAT(read.notUnderstood, IsEmpty());
    ASSERT_EQ(read.entries.size(), 1U);
    ASSERT_EQ(read.entries[0].sets.size(), 1U);
    EXPECT_EQ(read.entries[0].sets[0].reps, 5);
    EXPECT_NEAR(inKilograms(*read.entries[0].sets[0].weight), 102.06, 0.005);
    EXPECT_EQ(lifts("squat 100x5 kg"), "squat 5@100");
}

// As imports do.
TEST(LiftHabits, NotesTheDistanceOfASet)
{
    const ReadLifts read = readOf("farmers walk 2x40 m 32kg");
    ASSERT_EQ(read.entries.size(), 1U);
    EXPECT_EQ(read.entries[0].note, "40 m in set 1\n40 m in set 2");
    EXPECT_EQ(lifts("farmers walk 2x40 m 32kg"), "farmers-walk @32 @32");
    EXPECT_EQ(lifts("farmers walk 32kg x 40m x 2"), "farmers-walk @32 @32");
    EXPECT_EQ(readOf("farmers walk 40m").entries.at(0).note, "40 m in set 1");
    EXPECT_EQ(readOf("sled push 1x50yd").entries.at(0).note, "45.72 m in set 1");
}

TEST(LiftHabits, TakesNoMinutesAndNothingThatIsRowedForADistanceOfASet)
{
    for (const char* text : {"plank 2m", "row 2000m"})
        EXPECT_THAT(readOf(text).entries, IsEmpty()) << text;
}

TEST(LiftHabits, ForgivesATypingMistakeInAName)
{
    EXPECT_EQ(lifts("sqaut 1x5 100; benchpres 1x5 80"), "squat 5@100; bench 5@80");
    EXPECT_EQ(lifts("romanian dedlift 1x8 90 overhaed press 1x5 40"), "rdl 8@90; ohp 5@40");
    EXPECT_EQ(lifts("dead lift 1x5 140"), "deadlift 5@140");
}

TEST(LiftHabits, SaysWhatIsMissing)
{
    const auto missing = [](std::string_view text) {
        return readOf(text).notUnderstood.at(0).missing;
    };
    EXPECT_EQ(missing("squat"), Missing::Sets);
    EXPECT_EQ(missing("squat 100; rdl 1x8 90"), Missing::Sets);
    EXPECT_EQ(missing("curl 1x12 @8"), Missing::WeightOrEffort);
    EXPECT_EQ(missing("squat 3x5 100 blue"), Missing::Anything);
    EXPECT_EQ(missing("foo squat 3x5"), Missing::Anything);
}

} // namespace
} // namespace mileplate::entry
