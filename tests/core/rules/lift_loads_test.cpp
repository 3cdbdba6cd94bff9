// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rule_cases.h"
#include "tests/support/sayings.h"

#include <gmock/gmock.h>

// STR-08, STR-09 and OPP-01 beyond the rulebook's examples: loads over the weeks.
namespace mileplate::rules {
namespace {

using test::figure;
using test::offerTitlesOf;
using test::sayingOf;
using test::textOf;
using testing::Contains;
using testing::IsEmpty;

// This Monday's lift after what was lifted before.
std::string today(std::string_view exercises, std::string_view before)
{
    return "hist none // p Mon 07:00 45m str full heavy | " + std::string(exercises) + " // " +
           std::string(before);
}

TEST(LoadJump, IsToldInOneSentence)
{
    EXPECT_EQ(textOf("STR-08", today("squat 3x6@2*92",
                                     "w-1 d Mon 07:00 45m str full heavy | squat 3x6@2*80")),
              "Back squat: 92 kg is 15 % above your best recent set (80 kg) at these reps.");
}

TEST(LoadJump, WarnsAbove20PercentOnly)
{
    const auto severity = [](std::string_view now) {
        return sayingOf("STR-08", today(now, "w-1 d Mon 07:00 45m str full heavy | squat 3x6@2*80"))
            ->severity;
    };
    EXPECT_EQ(severity("squat 3x6@2*96"), Severity::Advice);
    EXPECT_EQ(severity("squat 3x6@2*96.5"), Severity::Warning);
}

TEST(LoadJump, LooksSixWeeksBack)
{
    const std::string now = "squat 3x6@2*90";
    EXPECT_TRUE(
        sayingOf("STR-08", today(now, "w-6 d Mon 07:00 45m str full heavy | squat 3x6@2*80")));
    EXPECT_FALSE(
        sayingOf("STR-08", today(now, "w-7 d Sun 07:00 45m str full heavy | squat 3x6@2*80")));
}

TEST(LoadJump, ComparesWithAsManyRepetitionsOrMore)
{
    const std::string now = "squat 3x6@2*90";
    EXPECT_FALSE(
        sayingOf("STR-08", today(now, "w-1 d Mon 07:00 45m str full heavy | squat 3x5@2*80")));
    EXPECT_TRUE(
        sayingOf("STR-08", today(now, "w-1 d Mon 07:00 45m str full heavy | squat 3x12@2*80")));
}

TEST(LoadJump, LeavesAccessoriesAlone)
{
    EXPECT_FALSE(sayingOf(
        "STR-08", today("curl 3x10@2*20", "w-1 d Mon 07:00 45m str full heavy | curl 3x10@2*10")));
}

TEST(LoadJump, IsSilentWhereALoadWasNotEntered)
{
    EXPECT_FALSE(sayingOf(
        "STR-08", today("squat 3x6@2", "w-1 d Mon 07:00 45m str full heavy | squat 3x6@2*80")));
    EXPECT_FALSE(sayingOf(
        "STR-08", today("squat 3x6@2*90", "w-1 d Mon 07:00 45m str full heavy | squat 3x6@2")));
}

TEST(LoadJump, ComparesWithWhatWasDoneNotWithWhatWasMissed)
{
    EXPECT_FALSE(sayingOf(
        "STR-08", today("squat 3x6@2*90", "w-1 x Mon 07:00 45m str full heavy | squat 3x6@2*80")));
}

TEST(LoadJump, CountsALiftOnce)
{
    const auto said = sayingOf("STR-08", today("squat 1x6@2*90; squat 1x6@2*100; rdl 3x6@2*70",
                                               "w-1 d Mon 07:00 45m str full heavy | squat "
                                               "3x6@2*80; rdl 3x6@2*60"));
    ASSERT_TRUE(said);
    EXPECT_EQ(said->occurrences, 2);
    EXPECT_EQ(figure(*said, "load"), "100.0");
}

TEST(LoadJump, OffersAStepOfFivePercentDownToThePlates)
{
    EXPECT_THAT(
        offerTitlesOf("STR-08", today("squat 3x6@2*90",
                                      "w-1 d Mon 07:00 45m str full heavy | squat 3x6@2*81")),
        Contains("Back squat in Strength · full body with 85 kg")); // 85.05
}

// Five exposures: three at 100 kg, then these two.
std::string fallen(std::string_view lastWeek, std::string_view now,
                   std::string_view style = "heavy")
{
    std::string text = "hist none // now Tue 12:00";
    const auto add = [&](std::string_view when, std::string_view sets) {
        text += " // " + std::string(when) + "d Mon 07:00 45m str full " + std::string(style) +
                " | " + std::string(sets);
    };
    for (const std::string_view when : {"w-4 ", "w-3 ", "w-2 "})
        add(when, "squat 3x5@2*100");
    add("w-1 ", lastWeek);
    add("", now);
    return text;
}

TEST(StrengthFalling, IsToldInOneSentence)
{
    EXPECT_EQ(textOf("STR-09", fallen("squat 3x5@2*88", "squat 3x5@2*90")),
              "Back squat: estimated 1RM 108 kg, 10 % below your best of the last six weeks (120 "
              "kg).");
}

TEST(StrengthFalling, TakesTheBetterOfTheLastTwo)
{
    EXPECT_FALSE(sayingOf("STR-09", fallen("squat 3x5@2*98", "squat 3x5@2*80")));
    EXPECT_EQ(sayingOf("STR-09", fallen("squat 3x5@2*95", "squat 3x5@2*80"))->severity,
              Severity::Advice);
}

TEST(StrengthFalling, KnowsThatMoreRepetitionsAreStrengthToo)
{
    EXPECT_FALSE(sayingOf("STR-09", fallen("squat 3x8@2*90", "squat 3x8@2*90")));
}

TEST(StrengthFalling, LeavesLightSessionsAndEasySetsOut)
{
    EXPECT_FALSE(sayingOf("STR-09", fallen("squat 3x5@2*80", "squat 3x5@2*80", "light")));
    EXPECT_FALSE(sayingOf("STR-09", fallen("squat 3x5@5*80", "squat 3x5@5*80")));
}

TEST(StrengthFalling, SpeaksInTheWeekOfTheLastExposureAlone)
{
    EXPECT_FALSE(sayingOf("STR-09", "hist none // "
                                    "w-5 d Mon 07:00 45m str full heavy | squat 3x5@2*100 // "
                                    "w-4 d Mon 07:00 45m str full heavy | squat 3x5@2*100 // "
                                    "w-3 d Mon 07:00 45m str full heavy | squat 3x5@2*100 // "
                                    "w-2 d Mon 07:00 45m str full heavy | squat 3x5@2*80 // "
                                    "w-1 d Mon 07:00 45m str full heavy | squat 3x5@2*80 // "
                                    "p Mon 07:00 45m str full heavy | squat 3x5@2*80"));
}

TEST(StrengthFalling, PointsToWhatMayBeBehindIt)
{
    EXPECT_THAT(offerTitlesOf("STR-09", fallen("squat 3x5@2*88", "squat 3x5@2*90")),
                testing::ElementsAre("Look at the log", "Enter a meal"));
}

// Two sessions of three sets, one and two weeks ago, and what is planned now.
std::string ready(std::string_view twice, std::string_view now, std::string_view style = "heavy")
{
    const auto lift = [&](std::string_view when, std::string_view sets) {
        return std::string(when) + " Mon 07:00 45m str full " + std::string(style) + " | " +
               std::string(sets);
    };
    return "hist none // " + lift("w-2 d", twice) + " // " + lift("w-1 d", twice) + " // " +
           lift("p", now);
}

TEST(ReadyToAddWeight, IsToldInOneSentence)
{
    EXPECT_EQ(textOf("OPP-01", ready("squat 3x8@2*80", "squat 3x8@2*80")),
              "Back squat: top of the range twice at 80 kg. Add the smallest step next time.");
}

TEST(ReadyToAddWeight, AsksTwelveOfAccessoriesAndHypertrophy)
{
    EXPECT_FALSE(sayingOf("OPP-01", ready("calfst 3x11@2*40", "calfst 3x12@2*40")));
    EXPECT_TRUE(sayingOf("OPP-01", ready("calfst 3x12@2*40", "calfst 3x12@2*40")));
    EXPECT_FALSE(sayingOf("OPP-01", ready("squat 3x8@2*80", "squat 3x8@2*80", "hypertrophy")));
    EXPECT_TRUE(sayingOf("OPP-01", ready("squat 3x12@2*60", "squat 3x8@2*60", "hypertrophy")));
}

TEST(ReadyToAddWeight, AsksForOneInReserveInEachSet)
{
    EXPECT_TRUE(sayingOf("OPP-01", ready("squat 3x8@1*80", "squat 3x8@2*80")));
    EXPECT_FALSE(sayingOf("OPP-01", ready("squat 2x8@2*80; squat 1x7@2*80", "squat 3x8@2*80")));
    EXPECT_TRUE(sayingOf("OPP-01", ready("squat 1x5@4*60; squat 3x8@2*80", "squat 3x8@2*80")));
}

TEST(ReadyToAddWeight, SpeaksWhereNoLoadIsPlannedYet)
{
    EXPECT_TRUE(sayingOf("OPP-01", ready("squat 3x8@2*80", "squat 3x8@2")));
    EXPECT_FALSE(sayingOf("OPP-01", ready("squat 3x8@2", "squat 3x8@2")));
}

TEST(ReadyToAddWeight, AsksForTheSameLoadTwice)
{
    EXPECT_FALSE(sayingOf("OPP-01", "hist none // "
                                    "w-2 d Mon 07:00 45m str full heavy | squat 3x8@2*77.5 // "
                                    "w-1 d Mon 07:00 45m str full heavy | squat 3x8@2*80 // "
                                    "p Mon 07:00 45m str full heavy | squat 3x8@2*80"));
}

TEST(ReadyToAddWeight, LooksThreeWeeksBack)
{
    const auto since = [](std::string_view first) {
        return sayingOf("OPP-01", "hist none // " + std::string(first) +
                                      " 07:00 45m str full heavy | squat 3x8@2*80 // "
                                      "w-1 d Mon 07:00 45m str full heavy | squat 3x8@2*80 // "
                                      "p Mon 07:00 45m str full heavy | squat 3x8@2*80");
    };
    EXPECT_TRUE(since("w-3 d Mon"));
    EXPECT_FALSE(since("w-4 d Sun"));
}

TEST(ReadyToAddWeight, LeavesAPlanThatGoesUpLaterInTheWeekAlone)
{
    EXPECT_FALSE(sayingOf("OPP-01", ready("squat 3x8@2*80", "squat 3x8@2*82.5") +
                                        " // p Thu 07:00 45m str full heavy | squat 3x6@2*80"));
}

TEST(ReadyToAddWeight, TakesNoTaperOrLightSessionForTheNextOne)
{
    const std::string done = "hist none // w-2 d Mon 07:00 45m str full heavy | squat 3x8@2*80 // "
                             "w-1 d Mon 07:00 45m str full heavy | squat 3x8@2*80 // ";
    EXPECT_FALSE(sayingOf("OPP-01", done + "p Mon 07:00 30m str full light | squat 2x6@5*60"));
    EXPECT_FALSE(sayingOf("OPP-01", done + "p Mon 07:00 30m str full taper | squat 2x4@5*80"));
}

TEST(ReadyToAddWeight, SpeaksAfterTheLastSessionWhereNoneIsPlanned)
{
    const std::string done = "hist none // now Tue 12:00 // "
                             "w-1 d Mon 07:00 45m str full heavy | squat 3x8@2*80 // "
                             "d Mon 07:00 45m str full heavy | squat 3x8@2*80";
    EXPECT_TRUE(sayingOf("OPP-01", done));
    EXPECT_FALSE(
        sayingOf("OPP-01", done + " // w+1 p Mon 07:00 45m str full heavy | squat 3x8@2*80"));
}

TEST(ReadyToAddWeight, OffersTheNextStep) // M34
{
    EXPECT_THAT(offerTitlesOf("OPP-01", ready("squat 3x8@2*80", "squat 3x6@2*80")),
                Contains("Back squat in Strength · full body with 82.5 kg"));
    EXPECT_THAT(offerTitlesOf("OPP-01", ready("bench 3x8@2*40", "bench 3x6@2*40")),
                Contains("Bench press in Strength · full body with 41.25 kg"));
}

} // namespace
} // namespace mileplate::rules
