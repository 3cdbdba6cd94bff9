// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rule_cases.h"
#include "tests/support/sayings.h"

#include <gmock/gmock.h>

// STR-03, STR-05, STR-06 and STR-07 beyond the rulebook's examples.
namespace mileplate::rules {
namespace {

using test::figure;
using test::offerTitlesOf;
using test::sayingOf;
using test::textOf;
using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;

std::string heavy(std::string_view exercises)
{
    return "p Mon 18:00 60m str full heavy | " + std::string(exercises);
}

Severity severityOf(std::string_view rule, const std::string& notation)
{
    const auto said = sayingOf(rule, notation);
    return said ? said->severity : throw std::runtime_error("silent: " + notation);
}

TEST(SessionTooBig, IsToldBySetsOrByExercises)
{
    EXPECT_EQ(textOf("STR-03", heavy("squat 5x6@2; rdl 5x6@2; row 5x10@2; plank 2x40s")),
              "17 working sets in one session. Start with 8-12, build to 12-16; more is not always "
              "better at higher mileage.");
    EXPECT_EQ(textOf("STR-03", heavy("squat 1x6@2; rdl 1x6@2; splitsq 1x8@2; calfst 1x12@2; "
                                     "calfbent 1x12@2; row 1x10@2; pushup 1x10@2; plank 1x30s; "
                                     "deadbug 1x10")),
              "9 exercises: 6-8 done consistently beat a complex plan.");
}

TEST(SessionTooBig, CountsAnExerciseOnceHoweverOftenItComes)
{
    EXPECT_FALSE(sayingOf("STR-03", heavy("squat 1x3@2; squat 1x6@2; rdl 1x6@2; splitsq 1x8@2; "
                                          "calfst 1x12@2; calfbent 1x12@2; row 1x10@2; pushup "
                                          "1x10@2; plank 1x30s")));
}

TEST(SessionTooBig, GrantsMoreToThoseForWhomMuscleMatters)
{
    EXPECT_FALSE(sayingOf("STR-03", "athlete A2 // " + heavy("squat 10x6@2; bench 10x8@2")));
    EXPECT_EQ(severityOf("STR-03", "athlete A2 // " + heavy("squat 10x6@2; bench 11x8@2")),
              Severity::Advice);
    EXPECT_EQ(severityOf("STR-03", "athlete A2 // " + heavy("squat 13x6@2; bench 13x8@2")),
              Severity::Warning);
}

TEST(SessionTooBig, NamesEachSessionAndTheFiguresOfTheWorst)
{
    const auto said = sayingOf("STR-03", heavy("squat 17x6@2") +
                                             " // p Thu 18:00 60m str full heavy | squat 21x6@2");
    ASSERT_TRUE(said);
    EXPECT_EQ(said->severity, Severity::Warning);
    EXPECT_EQ(said->sessions.size(), 2U);
    EXPECT_EQ(figure(*said, "sets"), "21");
}

TEST(SessionTooBig, OffersFewerAccessorySetsOrTwoSessions)
{
    const auto offers = offerTitlesOf(
        "STR-03", heavy("squat 4x6@2; rdl 4x6@2; row 4x10@2; calfst 3x12@2; plank 2x40s"));
    EXPECT_THAT(offers, Contains("2 sets of Calf raise, straight leg in Strength · full body"));
    EXPECT_THAT(offers, Contains("Split Strength · full body over two days"));
}

TEST(SessionTooBig, OffersToLeaveTheLastExerciseOut)
{
    EXPECT_THAT(
        offerTitlesOf("STR-03", heavy("squat 1x6@2; rdl 1x6@2; splitsq 1x8@2; calfst 1x12@2; "
                                      "calfbent 1x12@2; row 1x10@2; pushup 1x10@2; plank 1x30s; "
                                      "deadbug 1x10")),
        Contains("No Dead bug in Strength · full body"));
}

TEST(TooCloseToFailure, CountsCompoundSetsAlone)
{
    EXPECT_FALSE(sayingOf("STR-05", heavy("squat 2x6@2; curl 3x12@0; calfst 3x12@0")));
    EXPECT_TRUE(sayingOf("STR-05", heavy("squat 2x6@2; bench 3x8@0")));
}

TEST(TooCloseToFailure, TakesTheMeanBySets)
{
    EXPECT_TRUE(sayingOf("STR-05", heavy("squat 2x6@0; rdl 5x8@1.2")));  // 0.86
    EXPECT_FALSE(sayingOf("STR-05", heavy("squat 2x6@0; rdl 5x8@1.4"))); // 1.0
}

TEST(TooCloseToFailure, AssumesTheStylesReserveWhereNoneIsEntered)
{
    EXPECT_FALSE(sayingOf("STR-05", heavy("squat 3x6; rdl 3x8")));
}

TEST(TooCloseToFailure, WarnsBeforeAKeyRunWithin48HoursAcrossTheWeeksEnd)
{
    const auto week = [](std::string_view next) {
        return "hist none // p Sun 18:00 45m str full heavy | squat 3x6@0 // " + std::string(next);
    };
    EXPECT_EQ(severityOf("STR-05", week("w+1 p Tue 17:59 60m intervals 10km")), Severity::Warning);
    EXPECT_EQ(severityOf("STR-05", week("w+1 p Tue 18:00 60m intervals 10km")), Severity::Advice);
    EXPECT_EQ(severityOf("STR-05", week("w+1 p Tue 17:59 60m easy 10km")), Severity::Advice);
}

TEST(TooCloseToFailure, LeavesTheUpperBodyOutOfTheRunsWay)
{
    EXPECT_EQ(severityOf("STR-05", "p Mon 18:00 45m str upper heavy | bench 3x6@0 // "
                                   "p Tue 18:00 60m intervals 10km"),
              Severity::Advice);
    // Legs at one in reserve are not near failure.
    EXPECT_EQ(severityOf("STR-05",
                         heavy("bench 3x6@0; squat 3x6@1") + " // p Tue 18:00 60m intervals 10km"),
              Severity::Advice);
}

TEST(TooCloseToFailure, AdvisesAdvancedLiftersBeforeAKeyRunOnly)
{
    const std::string lift = "athlete A2 // " + heavy("squat 3x6@0");
    EXPECT_EQ(severityOf("STR-05", lift), Severity::Info);
    EXPECT_EQ(severityOf("STR-05", lift + " // p Tue 18:00 60m intervals 10km"), Severity::Advice);
}

TEST(TooCloseToFailure, IsToldInOneSentenceAndOffersMoreReserve)
{
    EXPECT_EQ(textOf("STR-05", heavy("squat 3x6@0; rdl 3x8@1")),
              "3 compound sets to failure (mean RIR 0.5). 1-3 reps in reserve give nearly the same "
              "growth with much less fatigue.");
    EXPECT_THAT(offerTitlesOf("STR-05", heavy("squat 3x6@0; rdl 3x8@2")),
                Contains("Back squat in Strength · full body with 2 in reserve"));
}

TEST(RepsOffGoal, NamesTheRangeOfTheStyle)
{
    EXPECT_EQ(textOf("STR-06", heavy("squat 3x20@2")),
              "Most compound sets are outside 4-10 reps. Heavy, low-rep sets help running economy "
              "and strength most; high-rep 'toning' mainly adds fatigue.");
}

TEST(RepsOffGoal, AsksForHalfOfTheSets)
{
    EXPECT_EQ(severityOf("STR-06", heavy("squat 3x13@2; rdl 3x8@2")), Severity::Advice);
    EXPECT_FALSE(sayingOf("STR-06", heavy("squat 3x13@2; rdl 4x8@2")));
    EXPECT_EQ(severityOf("STR-06", heavy("squat 3x12@2; rdl 3x8@2")), Severity::Info);
}

TEST(RepsOffGoal, AllowsTriplesToTheAdvancedAndInThePeak)
{
    EXPECT_TRUE(sayingOf("STR-06", heavy("squat 3x3@2")));
    EXPECT_FALSE(sayingOf("STR-06", "athlete A1 phase=peak // " + heavy("squat 3x3@2")));
    EXPECT_FALSE(sayingOf("STR-06", "athlete A1 liftm=36 // " + heavy("squat 3x3@2")));
    EXPECT_TRUE(sayingOf("STR-06", "athlete A1 liftm=36 // " + heavy("squat 3x2@2")));
}

TEST(RepsOffGoal, LeavesAccessoriesAndTheOtherStylesAlone)
{
    EXPECT_FALSE(sayingOf("STR-06", heavy("squat 3x6@2; calfst 6x20@2")));
    for (const std::string style : {"light", "power", "maintenance", "taper"})
        EXPECT_FALSE(sayingOf("STR-06", "p Mon 18:00 45m str full " + style + " | squat 3x20@5"));
}

TEST(RepsOffGoal, OffersTheRangeAndTheLoadThatGoesWithIt)
{
    const std::string now = "p Mon 18:00 45m str full heavy new=1 | squat 3x20@2*60";
    EXPECT_THAT(offerTitlesOf("STR-06", now), Contains("Make Strength · full body heavy"));
    // 1RM 120 kg; eight with two in reserve are 73.9 % of it.
    EXPECT_THAT(
        offerTitlesOf("STR-06", now + " // w-1 d Mon 18:00 45m str full heavy | squat 3x5@2*100"),
        Contains("Make Strength · full body heavy; Back squat in Strength · full body with 87.5 "
                 "kg"));
}

TEST(RestTooShort, IsToldOfTheFirstLiftOfEachSession)
{
    const std::string week = heavy("rdl 3x8@2/75; squat 3x6@2/60") +
                             " // p Thu 18:00 45m str full heavy | squat "
                             "3x6@2/60";
    const auto said = sayingOf("STR-07", week);
    ASSERT_TRUE(said);
    EXPECT_EQ(said->occurrences, 2);
    EXPECT_EQ(textOf("STR-07", week),
              "75 s between sets of Romanian deadlift: rest 1.5-3 min on heavy compounds; your "
              "running already trains endurance.");
}

TEST(RestTooShort, AsksForTwoMinutesOfPowerAndNothingOfLightSessions)
{
    EXPECT_TRUE(sayingOf("STR-07", "p Mon 18:00 45m str full power | goblet 3x5@5/119"));
    EXPECT_FALSE(sayingOf("STR-07", "p Mon 18:00 45m str full power | goblet 3x5@5/120"));
    EXPECT_FALSE(sayingOf("STR-07", "p Mon 18:00 45m str full light | goblet 3x10@5/30"));
}

TEST(RestTooShort, IsSilentForTheUpperBodyAndWhereNoRestIsEntered)
{
    EXPECT_FALSE(sayingOf("STR-07", heavy("bench 3x6@2/45; row 3x8@2/45; squat 3x6@2")));
}

TEST(RestTooShort, OffersTheUsualRestForAllThatAreRushed)
{
    EXPECT_THAT(offerTitlesOf("STR-07", heavy("rdl 3x8@2/75; squat 3x6@2/60")),
                Contains("Rest 150 s between sets of Romanian deadlift in Strength · full body; "
                         "Rest 150 s between sets of Back squat in Strength · full body"));
    EXPECT_THAT(offerTitlesOf("STR-07", "now Sun 20:00 // d Mon 18:00 60m str full heavy | squat "
                                        "3x6@2/60"),
                IsEmpty());
}

} // namespace
} // namespace mileplate::rules
