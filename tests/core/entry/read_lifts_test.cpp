// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/entry/lift_sayings.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

namespace mileplate::entry {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(ReadLifts, ReadsSetsRepetitionsWeightAndReserve)
{
    EXPECT_EQ(lifts("squat 3x5 100 rir2; rdl 3x8 90"),
              "squat 5@100 rir2 5@100 rir2 5@100 rir2; rdl 8@90 8@90 8@90");
}

TEST(ReadLifts, BeginsAnotherExerciseAtItsNameToo)
{
    EXPECT_EQ(lifts("squat 1x5 100, bench 1x5 80\nrow 1x8 60"),
              "squat 5@100; bench 5@80; row 8@60");
}

TEST(ReadLifts, TakesWeightsInEveryPlaceAndUnit)
{
    for (const char* text : {"bench 2x5@80kg", "bench 2x5 @ 80", "bench 2x5 80kg", "bench 80 2x5",
                             "bench 2x5x80", "bench 80kg x 5 x 2", "bench: 2 sets of 5 at 80 kg"})
        EXPECT_EQ(lifts(text), "bench 5@80 5@80") << text;
    EXPECT_EQ(lifts("bench 1x5 100lb"), "bench 5@45.359");
}

// A bare weight is in the athlete's units.
TEST(ReadLifts, ReadsPoundsForImperialUnits)
{
    EXPECT_EQ(lifts("bench 1x5 100", UnitSystem::Imperial), "bench 5@45.359");
    EXPECT_EQ(lifts("bench 1x5 100kg", UnitSystem::Imperial), "bench 5@100");
}

// As Strong and Hevy show a set: weight, then repetitions.
TEST(ReadLifts, TakesMoreThanTenSetsForAWeight)
{
    EXPECT_EQ(lifts("squat 100 x 5"), "squat 5@100");
    EXPECT_EQ(lifts("squat 100x5 100x5 102.5x4"), "squat 5@100 5@100 4@102.5");
    EXPECT_EQ(lifts("squat 100x5x2"), "squat 5@100 5@100");
    EXPECT_EQ(lifts("squat 10x2"), "squat 2 2 2 2 2 2 2 2 2 2");
    EXPECT_EQ(lifts("curl 12x3 15"), "curl 3@15 3@15 3@15 3@15 3@15 3@15 3@15 3@15 3@15 3@15 "
                                     "3@15 3@15");
}

TEST(ReadLifts, ReadsAPyramidAsWeights)
{
    EXPECT_EQ(lifts("curl 8x12 10x10 12x8"), "curl 12@8 10@10 8@12");
}

TEST(ReadLifts, ReadsDifferingRepetitions)
{
    EXPECT_EQ(lifts("bench 8,8,7 80"), "bench 8@80 8@80 7@80");
    EXPECT_EQ(lifts("bench 80 8/8/7"), "bench 8@80 8@80 7@80");
    EXPECT_EQ(lifts("bench 8,7 80"), "bench 8@80 7@80");
    EXPECT_EQ(lifts("bench 3x8,8,7 80"), "bench 8@80 8@80 7@80");
    EXPECT_EQ(lifts("bench 80x8,8,7"), "bench 8@80 8@80 7@80");
}

TEST(ReadLifts, ReadsADecimalComma)
{
    EXPECT_EQ(lifts("bench 1x5 82,5"), "bench 5@82.5");
    EXPECT_EQ(lifts("bench 82,5 1x5"), "bench 5@82.5");
    EXPECT_EQ(lifts("bench 82,5x5"), "bench 5@82.5");
}

TEST(ReadLifts, TakesTheReserveFromAnEffort)
{
    EXPECT_EQ(lifts("squat 1x5 100 rpe 8"), "squat 5@100 rir2");
    EXPECT_EQ(lifts("squat 1x5 100 rpe8.5"), "squat 5@100 rir1.5");
    EXPECT_EQ(lifts("squat 1x5 100 @8"), "squat 5@100 rir2");
    EXPECT_EQ(lifts("squat 1x5 100 2 rir"), "squat 5@100 rir2");
    EXPECT_EQ(lifts("squat 1x5 100 rir0 1x3 110 rir1"), "squat 5@100 rir0 3@110 rir1");
}

// RIR 2 as the rulebook writes it, or two kilograms?
TEST(ReadLifts, DoesNotGuessASmallNumberBehindAnAt)
{
    EXPECT_EQ(lifts("squat 1x5 @2"), "squat 5 [@2]");
    EXPECT_EQ(lifts("squat 1x5 @2kg"), "squat 5@2");
}

TEST(ReadLifts, ReadsBodyWeightAndWhatIsHungOnIt)
{
    EXPECT_EQ(lifts("pullup 2x8"), "pullup 8 8");
    EXPECT_EQ(lifts("pullup 2x8 bw"), "pullup 8 8");
    EXPECT_EQ(lifts("pullup bw x 8, bw x 7"), "pullup 8 7");
    EXPECT_EQ(lifts("pullup 2x8 bw+10"), "pullup 8@10 8@10");
    EXPECT_EQ(lifts("pullup +10 x 8"), "pullup 8@10");
}

TEST(ReadLifts, NotesHelp)
{
    const ReadLifts read = readOf("pullup 2x8 -20, 1x5");
    ASSERT_EQ(read.entries.size(), 2U);
    EXPECT_EQ(read.entries[0].note, "assisted 20 kg");
    EXPECT_EQ(read.entries[0].sets.size(), 2U);
    EXPECT_FALSE(read.entries[0].sets[0].weight);
    EXPECT_EQ(read.entries[1].note, "");
    EXPECT_EQ(readOf("pullup bw-20 x 8").entries[0].note, "assisted 20 kg");
}

TEST(ReadLifts, ReadsSetsByTime)
{
    EXPECT_EQ(lifts("plank 3x40s"), "plank 40s 40s 40s");
    EXPECT_EQ(lifts("plank 2x1:30"), "plank 90s 90s");
    EXPECT_EQ(lifts("plank 2 min"), "plank 120s");
}

TEST(ReadLifts, ReadsKindsOfSets)
{
    EXPECT_EQ(lifts("squat w/u 2x5 60, 1x5 100"), "squat warm_up 5@60 warm_up 5@60 5@100");
    EXPECT_EQ(lifts("squat w 1x5 60, 1x5 100"), "squat warm_up 5@60 5@100"); // as Hevy marks it
    EXPECT_EQ(lifts("squat warm up 1x5 60; squat 1x5 100"), "squat warm_up 5@60; squat 5@100");
    EXPECT_EQ(lifts("curl 1x12 20 drop 1x10 15"), "curl 12@20 drop 10@15");
    EXPECT_EQ(lifts("curl 1x12 20 to failure"), "curl failure 12@20");
}

TEST(ReadLifts, NotesEachSideAndRest)
{
    const ReadLifts read = readOf("split squat 3x10 20 each side rest 90s");
    ASSERT_EQ(read.entries.size(), 1U);
    EXPECT_EQ(read.entries[0].note, "each side");
    EXPECT_EQ(read.entries[0].rest, seconds(90));
    EXPECT_THAT(read.notUnderstood, IsEmpty());
}

TEST(ReadLifts, MarksEverySetAsDone)
{
    const ReadLifts read = readOf("squat w/u 1x5 60, 3x5 100");
    for (const LiftSet& set : read.entries[0].sets)
        EXPECT_EQ(set.done, true);
}

TEST(ReadLifts, FindsExercisesAsTheLibraryDoes)
{
    EXPECT_EQ(lifts("DB bench 1x10 24; OHP 1x5 40; chin ups 1x8"),
              "dumbbell-bench-press 10@24; ohp 5@40; chin-up 8");
    EXPECT_EQ(lifts("Bench Press (Dumbbell) 1x10 24"), "dumbbell-bench-press 10@24");
}

TEST(ReadLifts, FindsExercisesByTheirGermanNames)
{
    EXPECT_EQ(lifts("Bankdrücken mit Kurzhanteln 1x10 24; überkopfdrucken 1x5 40; Klimmzüge 1x8"),
              "dumbbell-bench-press 10@24; ohp 5@40; pullup 8");
}

TEST(ReadLifts, FindsOwnExercises)
{
    const Register<Exercise> own({{{"mine"}, {.id = {"mine"}, .name = "Zercher hold"}}});
    const auto read =
        readLifts("zercher hold 1x5 60", library::ExerciseNames(own), UnitSystem::Metric);
    EXPECT_EQ(read.entries.at(0).exercise.text, "mine");
}

TEST(ReadLifts, SaysWhereItDoesNotUnderstand)
{
    const ReadLifts read = readOf("squat 3x5 100 blue; rdl 3x8 90");
    EXPECT_THAT(read.notUnderstood, ElementsAre(NotUnderstood{"blue", 14, 18}));
    EXPECT_EQ(read.entries.size(), 2U);
}

// With the sets that nobody did an exercise of.
TEST(ReadLifts, DoesNotUnderstandAnUnknownExercise)
{
    EXPECT_EQ(lifts("foo squat 3x5 100; rdl 1x8 90"), "rdl 8@90 [foo squat 3x5 100]");
    EXPECT_EQ(lifts("rdl 1x8 90, foo squat 3x5 100"), "rdl 8@90 [foo squat 3x5 100]");
}

TEST(ReadLifts, DoesNotUnderstandAnExerciseWithoutSets)
{
    EXPECT_EQ(lifts("squat"), "[squat]");
    EXPECT_EQ(lifts("squat 100"), "[squat 100]");
    EXPECT_EQ(lifts("3x5 100"), "[3x5 100]");
}

TEST(ReadLifts, ReadsARangeOfRepetitionsAsWhatIsPlanned)
{
    for (const char* text : {"squat 3x8-12 80 rir2", "squat 3x8–12 reps 80kg rir2",
                             "squat 3 sets of 8-12 at 80 rir2", "squat 80kg x 8-12 x 3 rir2"})
        EXPECT_EQ(lifts(text), "squat plan 3x8-12@80 rir2") << text;
    EXPECT_EQ(lifts("bench 8–12 reps"), "bench plan 1x8-12");
    EXPECT_EQ(lifts("bench 3x8-12 60; row 1x8 60"), "bench plan 3x8-12@60; row 8@60");
}

TEST(ReadLifts, TakesNoDateAndNoReversedRangeForRepetitions)
{
    EXPECT_EQ(lifts("squat 3x2026-11-24"), "[squat 3x2026-11-24]");
    EXPECT_EQ(lifts("squat 3x12-8 60"), "[squat 3x12-8 60]");
    EXPECT_EQ(lifts("squat 3x5 100 8-12"), "squat 5@100 5@100 5@100 [8-12]");
}

TEST(ReadLifts, RefusesAmountsThatNobodyLifts)
{
    for (const char* text : {"squat 1000000000x5", "squat 3x1000000000", "squat 0x5", "squat 3x0",
                             "squat 3x5x9999999", "plank 3x9999999999s", "squat 101x5 20",
                             "squat 3x5.5", "squat 99999999999999999999999x1"})
        EXPECT_THAT(readOf(text).entries, IsEmpty()) << text;
}

TEST(ReadLifts, ReadsNoMoreThanAThousandSets)
{
    std::string text;
    for (int i = 0; i < 50; ++i)
        text += "squat 100x5 1; ";
    std::size_t sets = 0;
    const ReadLifts read = readOf(text);
    for (const ExerciseEntry& entry : read.entries)
        sets += entry.sets.size();
    EXPECT_EQ(sets, 1000U);
    EXPECT_EQ(read.notUnderstood.size(), 40U);
}

TEST(ReadLifts, LooksAtTheStartOfAnEnormousTextAndReportsTheRest)
{
    const std::string text = "squat 3x5 100; " + std::string(5'000'000, 'a');
    const ReadLifts read = readOf(text);
    EXPECT_EQ(read.entries.size(), 1U);
    ASSERT_FALSE(read.notUnderstood.empty());
    EXPECT_EQ(read.notUnderstood.back().to, text.size());
}

// Blanks, commas, colons, semicolons and line ends say nothing.
bool isSilent(char c) { return std::string_view(" \t\r\n,;:").find(c) != std::string_view::npos; }

// Parts lie in the text in order; where nothing was read, nothing is left unreported.
void checkReported(const std::string& text, const ReadLifts& read)
{
    std::size_t past = 0;
    std::string rest = text;
    for (const NotUnderstood& part : read.notUnderstood) {
        RC_ASSERT(part.from >= past);
        RC_ASSERT(part.from < part.to);
        RC_ASSERT(part.to <= text.size());
        RC_ASSERT(part.text == text.substr(part.from, part.to - part.from));
        std::fill(rest.begin() + static_cast<std::ptrdiff_t>(part.from),
                  rest.begin() + static_cast<std::ptrdiff_t>(part.to), ' ');
        past = part.to;
    }
    if (read.entries.empty())
        RC_ASSERT(std::ranges::all_of(rest, isSilent));
}

RC_GTEST_PROP(ReadLifts, ReportsWhatItDoesNotUnderstandOfAnyText, (const std::string& text))
{
    checkReported(text, readOf(text));
}

RC_GTEST_PROP(ReadLifts, ReportsWhatItDoesNotUnderstandOfAnyLift, ())
{
    const auto piece = rc::gen::elementOf(std::vector<std::string>{
        "squat",   "bench press", "foo",  "3",          "x",         "5",    "100", "82,5",
        "8,8,7",   "@",           "kg",   "lb",         "rir",       "rpe",  "bw",  "+",
        "-",       "w/u",         "drop", "to failure", "each side", "rest", "40s", "1:30",
        ";",       "\n",          ":",    "1000000000", "\xc3\x97",  "(",    ")",   "/",
        "sets of", "reps",        "8-10", "\xff"});
    std::string text;
    for (const std::string& word : *rc::gen::container<std::vector<std::string>>(piece))
        text += (text.empty() || *rc::gen::arbitrary<bool>() ? "" : " ") + word;
    checkReported(text, readOf(text));
}

// A line with nothing not understood gives exactly its sets.
RC_GTEST_PROP(ReadLifts, ReadsBackWhatIsWrittenPlainly, ())
{
    const int sets = *rc::gen::inRange(1, 11);
    const int reps = *rc::gen::inRange(1, 101);
    const int weight = *rc::gen::inRange(11, 500);
    const ReadLifts read = readOf(fmt::format("squat {}x{} {}", sets, reps, weight));
    RC_ASSERT(read.notUnderstood.empty());
    RC_ASSERT(read.entries.at(0).sets.size() == static_cast<std::size_t>(sets));
    for (const LiftSet& set : read.entries.at(0).sets) {
        RC_ASSERT(set.reps == reps);
        RC_ASSERT(set.weight == kilograms(weight));
    }
}

} // namespace
} // namespace mileplate::entry
