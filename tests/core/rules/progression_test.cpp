// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rule_cases.h"
#include "tests/support/sayings.h"

#include <gmock/gmock.h>

// PROG-01 and PROG-02 beyond the rulebook's examples.
namespace mileplate::rules {
namespace {

using test::figure;
using test::offerTitlesOf;
using test::sayingOf;
using test::textOf;
using testing::Contains;
using testing::IsEmpty;
using testing::Not;

std::string usualAnd(std::string_view more)
{
    return "p Tue 07:00 60m intervals 10km hard=16 // p Thu 07:00 60m easy 10km // "
           "p Sat 08:00 84m long 14km // " +
           std::string(more);
}

std::string raised(std::string_view notation)
{
    const auto said = sayingOf("PROG-01", notation);
    return said ? figure(*said, "vars") : "silent";
}

TEST(RaisedTogether, IsToldInOneSentence)
{
    EXPECT_EQ(textOf("PROG-01", usualAnd("p Fri 07:00 36m tempo 6km hard=8 new=1")),
              "This week raises run volume, run intensity together. Change one major variable at "
              "a time.");
}

TEST(RaisedTogether, CountsFromThreeKilometresAndSixHardMinutesOn)
{
    // 10 % of 34 km are 3.4 km, 25 % of 16 minutes four.
    EXPECT_EQ(raised(usualAnd("p Fri 07:00 20m tempo 3.4km hard=6 new=1")),
              "run volume+run intensity");
    EXPECT_EQ(raised(usualAnd("p Fri 07:00 20m tempo 3.3km hard=6 new=1")), "silent");
    EXPECT_EQ(raised(usualAnd("p Fri 07:00 20m tempo 3.4km hard=5.9 new=1")), "silent");
}

TEST(RaisedTogether, TakesTheFirstHardMinutesForARaise)
{
    EXPECT_EQ(raised("p Thu 07:00 60m easy 10km // p Sat 08:00 84m long 14km // "
                     "p Fri 07:00 20m tempo 3km hard=6 new=1"),
              "run volume+run intensity");
}

TEST(RaisedTogether, ComparesLoadsAtTheSameOrMoreRepetitions)
{
    const auto week = [](std::string_view lift) {
        return usualAnd("p Fri 07:00 36m easy 6km new=1 // w-1 d Mon 18:00 45m str full heavy | "
                        "squat 3x6@2*80 // p Mon 18:00 45m str full heavy new=1 | ") +
               std::string(lift);
    };
    EXPECT_EQ(raised(week("squat 3x6@2*84")), "run volume+strength load");
    EXPECT_EQ(raised(week("squat 3x6@2*83.5")), "silent");
    EXPECT_EQ(raised(week("squat 3x7@2*90")), "silent");
    EXPECT_EQ(raised(week("frontsquat 3x6@2*90")), "silent");
}

TEST(RaisedTogether, LooksTwentyEightDaysBackForLoads)
{
    const std::string week = usualAnd("p Fri 07:00 36m easy 6km new=1 // "
                                      "p Mon 18:00 45m str full heavy new=1 | squat 3x6@2*90 // ");
    EXPECT_EQ(raised(week + "w-4 d Mon 18:00 45m str full heavy | squat 3x6@2*80"),
              "run volume+strength load");
    EXPECT_EQ(raised(week + "w-5 d Sun 18:00 45m str full heavy | squat 3x6@2*80"), "silent");
}

TEST(RaisedTogether, LeavesCoreAndEasySetsOut)
{
    const std::string week = usualAnd("p Fri 07:00 36m easy 6km new=1 // "
                                      "p Mon 18:00 45m str full heavy | squat 3x6@2 // ");
    EXPECT_EQ(raised(week + "p Thu 18:00 45m str full heavy new=1 | row 4x10@2"),
              "run volume+strength sets");
    EXPECT_EQ(raised(week + "p Thu 18:00 45m str full heavy new=1 | row 3x10@2; plank 3x40s"),
              "silent");
    EXPECT_EQ(raised(week + "p Thu 18:00 45m str full light new=1 | row 4x10@5"), "silent");
}

TEST(RaisedTogether, GuessesNoSetsOfLiftsWithoutExercises)
{
    EXPECT_EQ(raised(usualAnd("p Fri 07:00 36m easy 6km new=1 // "
                              "p Mon 18:00 45m str full heavy // "
                              "p Thu 18:00 45m str full heavy new=1 | row 6x10@2")),
              "silent");
}

TEST(RaisedTogether, TakesHillsSprintsAndJumpsForNewEachByItself)
{
    const std::string week = usualAnd("p Fri 07:00 36m easy 6km new=1 // ");
    EXPECT_EQ(raised(week + "p Wed 07:00 40m hillsprints 0km new=1"), "run volume+new stimulus");
    EXPECT_EQ(raised(week + "w-1 d Wed 07:00 20m plyo contacts=50 // "
                            "p Wed 07:00 20m plyo contacts=50 new=1"),
              "silent");
    EXPECT_EQ(raised(week + "w-1 d Wed 07:00 20m plyo contacts=50 // "
                            "p Wed 07:00 40m hillsprints 0km new=1"),
              "run volume+new stimulus");
    EXPECT_EQ(raised(week + "w-4 d Mon 07:00 20m plyo contacts=50 // "
                            "p Wed 07:00 20m plyo contacts=50 new=1"),
              "silent");
    EXPECT_EQ(raised(week + "w-5 d Sun 07:00 20m plyo contacts=50 // "
                            "p Wed 07:00 20m plyo contacts=50 new=1"),
              "run volume+new stimulus");
}

TEST(RaisedTogether, KnowsNothingNewInAShortHistory)
{
    const std::string week = usualAnd("p Fri 07:00 36m easy 6km new=1 // "
                                      "p Wed 07:00 20m plyo contacts=50 new=1 // ");
    EXPECT_EQ(raised(week + "hist same 4"), "silent"); // from a Tuesday on, 27 days
    EXPECT_EQ(raised(week + "hist same 5"), "run volume+new stimulus");
}

TEST(RaisedTogether, IsSilentInTaperAndWithoutABaseline)
{
    const std::string week = usualAnd("p Fri 07:00 36m tempo 6km hard=8 new=1 // ");
    EXPECT_EQ(raised("athlete A1 phase=taper // " + week), "silent");
    EXPECT_EQ(raised(week + "hist same 1"), "silent");
}

TEST(RaisedTogether, OffersToKeepOneOfThem)
{
    const auto offers =
        offerTitlesOf("PROG-01", usualAnd("p Fri 07:00 36m tempo 6km hard=8 new=1"));
    EXPECT_THAT(offers, Contains("Change Tempo run to Easy run"));
}

TEST(RaisedTogether, OffersWhatIsNewAWeekLater)
{
    EXPECT_THAT(offerTitlesOf("PROG-01", usualAnd("p Fri 07:00 36m easy 6km new=1 // "
                                                  "p Wed 07:00 20m plyo contacts=50 new=1")),
                Contains("Move Plyometrics to Wednesday morning, next week"));
}

constexpr std::string_view kTwoRuns =
    "athlete A4 // p Mon 07:00 25m easy 3.5km // p Thu 07:00 25m easy 3.5km // ";

std::string novice(std::string_view more) { return std::string(kTwoRuns) + std::string(more); }

TEST(NewToLifting, AsksForTwoHeavySetsOfCompounds)
{
    EXPECT_TRUE(sayingOf("PROG-02", novice("p Tue 18:00 40m str full light | goblet 2x4@2")));
    EXPECT_FALSE(sayingOf("PROG-02", novice("p Tue 18:00 40m str full light | goblet 1x4@2")));
    EXPECT_FALSE(sayingOf("PROG-02", novice("p Tue 18:00 40m str full light | calfst 3x4@2")));
    EXPECT_TRUE(
        sayingOf("PROG-02", novice("p Tue 18:00 40m str full light | goblet 1x4@2; bench 1x4@1")));
}

TEST(NewToLifting, IsOverAfterThreeMonths)
{
    const std::string week = " // p Tue 18:00 40m str full light | goblet 2x3@2 // "
                             "p Mon 07:00 25m easy 3.5km // p Thu 07:00 25m easy 3.5km";
    EXPECT_TRUE(sayingOf("PROG-02", "athlete A4 liftm=2.9" + week));
    EXPECT_FALSE(sayingOf("PROG-02", "athlete A4 liftm=3" + week));
}

TEST(NewToBoth, WaitsForFourWeeksWithTwoRunsEach)
{
    const std::string week = "athlete A4 liftm=4 // p Mon 07:00 25m easy 3.5km // "
                             "p Thu 07:00 25m easy 3.5km // "
                             "p Tue 18:00 40m str full heavy new=1 | goblet 4x10@2 // ";
    EXPECT_FALSE(sayingOf("PROG-02", week + "hist same 4"));
    EXPECT_TRUE(sayingOf("PROG-02", week + "hist same 3"));
    EXPECT_TRUE(sayingOf("PROG-02", week + "hist same 8 // scale -2 0"));
    EXPECT_FALSE(sayingOf("PROG-02", week + "hist same 8 // scale -5 0"));
}

TEST(NewToBoth, IsNoMatterForARunner)
{
    EXPECT_FALSE(sayingOf("PROG-02", "athlete A4 liftm=4 runm=6 // p Mon 07:00 25m easy 3.5km // "
                                     "p Tue 18:00 40m str full heavy | goblet 4x10@2"));
}

TEST(NewToBoth, IsToldOfBoth)
{
    EXPECT_EQ(textOf("PROG-02", "athlete A4 liftm=4 // p Mon 07:00 25m easy 3.5km // "
                                "p Tue 18:00 40m str full heavy | goblet 4x10@2"),
              "You are new to running and lifting. First build a consistent running base with "
              "light strength work; add heavier strength once that is easy.");
}

TEST(NewToLifting, OffersLightSessions)
{
    EXPECT_THAT(offerTitlesOf("PROG-02", novice("p Tue 18:00 40m str full heavy | goblet 3x3@2 // "
                                                "p Fri 18:00 40m str full heavy | goblet 3x3@2")),
                Contains("Make Strength · full body light; Make Strength · full body light"));
}

} // namespace
} // namespace mileplate::rules
