// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entry/read_line.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

namespace mileplate::entry {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

LineContext nobody() { return {.exercises = library::ExerciseNames(Register<Exercise>())}; }

ReadLine read(std::string_view line) { return readLine(line, nobody()); }

TEST(ReadLine, TellsRunsLiftsAndDaysApartByWhatTheySay)
{
    EXPECT_EQ(read("8 km 47:30 rpe 3").kind, LineKind::Run);
    EXPECT_EQ(read("squat 3x5 100 rir2").kind, LineKind::Lift);
    EXPECT_EQ(read("row 3x8 60").kind, LineKind::Lift);
    EXPECT_EQ(read("sleep 7.5").kind, LineKind::Day);
    EXPECT_EQ(read("weight 72.4").kind, LineKind::Day);
    EXPECT_FALSE(read("what a day").kind);
}

TEST(ReadLine, MakesALiftASessionThatWasDone)
{
    const Session lift = read("squat 3x5 100").session.value();
    EXPECT_EQ(lift.kind, Kind::Strength);
    EXPECT_EQ(lift.status, Status::Done);
    EXPECT_TRUE(lift.done);
    EXPECT_EQ(lift.exercises.size(), 1U);
}

TEST(ReadLine, KeepsTheReadingThatLeavesTheLeast)
{
    const ReadLine run = read("8 km squat");
    EXPECT_EQ(run.kind, LineKind::Run);
    EXPECT_THAT(run.notUnderstood, ElementsAre(NotUnderstood{"squat", 5, 10}));
}

TEST(ReadLine, ReportsAllOfALineThatSaysNothing)
{
    EXPECT_THAT(read("  what a day ").notUnderstood,
                ElementsAre(NotUnderstood{"what a day", 2, 12}));
    EXPECT_THAT(read(" \t").notUnderstood, IsEmpty());
}

TEST(ReadLine, ReadsWhatADaySays)
{
    const DayLog day = read("sleep 7:30 weight 72,4 soreness 3 pain 1 rhr 52 hrv 60").day.value();
    EXPECT_EQ(day.sleepH, 7.5);
    EXPECT_EQ(day.weight, kilograms(72.4));
    EXPECT_EQ(day.soreness, 3);
    EXPECT_EQ(day.pain, 1);
    EXPECT_EQ(day.restingHeartRateBpm, 52);
    EXPECT_EQ(day.hrvMs, 60);
}

TEST(ReadLine, ReadsSleepInHoursAndMinutes)
{
    for (const char* line : {"slept 7h20", "slept 7h20m", "sleep 7 h 20 min", "Schlaf 7 h 20"}) {
        const ReadLine read = readLine(line, nobody());
        ASSERT_TRUE(read.day) << line;
        EXPECT_NEAR(read.day->sleepH.value(), 7 + 20 / 60.0, 1e-9) << line;
        EXPECT_THAT(read.notUnderstood, IsEmpty()) << line;
    }
}

TEST(ReadLine, ReadsWhatADaySaysInGerman)
{
    const ReadLine line = read("Schlaf 7,5 Stunden Gewicht 72,4 Muskelkater 3 Ruhepuls 52");
    EXPECT_EQ(line.day.value(), read("sleep 7.5 weight 72.4 soreness 3 rhr 52").day.value());
    EXPECT_THAT(line.notUnderstood, IsEmpty());
}

TEST(ReadLine, ReadsAWeightInTheAthletesUnits)
{
    LineContext context = nobody();
    context.units = UnitSystem::Imperial;
    EXPECT_NEAR(inKilograms(*readLine("weight 160", context).day->weight), 72.57, 0.01);
    EXPECT_EQ(readLine("weight 72 kg", context).day->weight, kilograms(72));
}

TEST(ReadLine, RefusesFiguresThatNoDayHas)
{
    for (const char* line : {"sleep 25", "soreness 11", "weight 4", "weight 99999", "rhr 5"})
        EXPECT_FALSE(read(line).kind) << line;
}

TEST(ReadLine, AsksForWhatIsMissingWhereTheRestIsKnown)
{
    EXPECT_THAT(read("squat").notUnderstood,
                ElementsAre(NotUnderstood{"squat", 0, 5, Missing::Sets}));
    EXPECT_THAT(read("150 chicken brest").notUnderstood,
                ElementsAre(NotUnderstood{"150 chicken brest", 0, 17, Missing::Amount}));
    EXPECT_THAT(read("2 eggs, 2 rice, 3 foobar").notUnderstood,
                ElementsAre(NotUnderstood{"2 rice", 8, 14, Missing::Amount},
                            NotUnderstood{"3 foobar", 16, 24, Missing::Food}));
    EXPECT_FALSE(read("squat").kind);
}

// Squab and a bar, if a mistake were forgiven.
TEST(ReadLine, TakesNoExerciseForAFoodThatIsCalledNearlySo)
{
    for (const char* line : {"squat", "1 squat", "bench", "100 g squat"})
        EXPECT_FALSE(read(line).kind) << line;
    EXPECT_EQ(read("squash").kind, LineKind::Meal);
    EXPECT_EQ(read("1 bananna").kind, LineKind::Meal);
}

TEST(ReadLine, ReadsTheDayFromTheBeginningOrTheEnd)
{
    for (const char* line :
         {"yesterday 8 km 45:00", "8 km 45:00 gestern", "Yesterday: 8 km 45:00"}) {
        const ReadLine run = read(line);
        EXPECT_EQ(run.daysAgo, 1) << line;
        EXPECT_EQ(run.kind, LineKind::Run) << line;
        EXPECT_THAT(run.notUnderstood, IsEmpty()) << line;
    }
    EXPECT_EQ(read("8 km 45:00").daysAgo, std::nullopt);
    const ReadLine rest = read("yesterday 8 km bananas");
    ASSERT_EQ(rest.notUnderstood.size(), 1U);
    EXPECT_EQ(rest.notUnderstood[0], (NotUnderstood{"bananas", 15, 22}));
}

TEST(ReadLine, MakesNoFoodOfWhatIsCalledOtherwise) // "min core" is no corn dog
{
    EXPECT_FALSE(read("20 min core").meal);
    EXPECT_EQ(read("yoga 30 min").session.value().kind, Kind::Mobility);
    EXPECT_EQ(read("stretching 15 min").session.value().kind, Kind::Mobility);
}

// A typing mistake is forgiven in the name of an exercise, but no run or meal is made a lift.
TEST(ReadLine, KeepsRunsAndMealsApartFromMistypedLifts)
{
    EXPECT_EQ(read("sqaut 3x5 100").kind, LineKind::Lift);
    for (const char* line : {"hills 8x100m", "strides 6x100 m", "sprints 6x60m", "tempo 3x10 min",
                             "intervals 6x800m", "easy 8 km 47:30"})
        EXPECT_NE(read(line).kind, LineKind::Lift) << line;
    for (const char* line : {"brunch 2x30 g whey", "lunch: 2x egg", "cruller 2x", "bread 2x"})
        EXPECT_NE(read(line).kind, LineKind::Lift) << line;
}

TEST(ReadLine, TakesSwimmingForNoLift)
{
    const ReadLine swimming = read("swimming 30 min");
    ASSERT_TRUE(swimming.session);
    EXPECT_EQ(swimming.session->kind, Kind::Cross);
    EXPECT_EQ(swimming.session->name, "Swimming");
    EXPECT_EQ(swimming.session->done->timer, minutes(30));
    EXPECT_TRUE(swimming.session->exercises.empty());
    EXPECT_EQ(read("squat 3x5 100; treadmill 10 min").kind, LineKind::Lift);
}

RC_GTEST_PROP(ReadLine, ReportsPartsOfAnyTextByTheirPlace, (const std::string& text))
{
    for (const NotUnderstood& part : read(text).notUnderstood) {
        RC_ASSERT(part.from < part.to);
        RC_ASSERT(part.to <= text.size());
        RC_ASSERT(part.text == text.substr(part.from, part.to - part.from));
    }
}

TEST(ReadLine, MakesAPlanOfRangesOfRepetitions)
{
    const LineContext context{.exercises = library::ExerciseNames(Register<Exercise>())};
    const ReadLine plan = readLine("squat 3x8-12 80", context);
    ASSERT_TRUE(plan.session);
    EXPECT_EQ(plan.session->status, Status::Planned);
    EXPECT_FALSE(plan.session->done);
    EXPECT_EQ(readLine("squat 3x8-12 80; rdl 1x8 60", context).session->status, Status::Done);
}

} // namespace
} // namespace mileplate::entry
