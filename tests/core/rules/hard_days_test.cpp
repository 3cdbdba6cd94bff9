// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/review.h"

#include "tests/support/sayings.h"

#include <gmock/gmock.h>

// The examples of rulebook 3 (SCH-05 to SCH-07), in its own notation.
namespace mileplate::rules {
namespace {

using test::figure;
using test::sayingOf;

TEST(HardDaysInARow, WarnsHeavyMonIntervalsTueHeavyWed)
{
    const auto said =
        sayingOf("SCH-05", "p Mon 07:00 45m str full heavy | squat 3x6@2; rdl 3x6@2 // "
                           "p Tue 08:00 60m intervals 10km // "
                           "p Wed 18:00 45m str full heavy | squat 3x6@2; rdl 3x6@2");
    ASSERT_TRUE(said);
    EXPECT_EQ(said->severity, Severity::Warning);
    EXPECT_EQ(figure(*said, "n"), "3");
}

TEST(HardDaysInARow, IsSilentOnlyTwoInARowSeedTemplateMonTue)
{
    const auto said = sayingOf("SCH-05", "use T1");
    EXPECT_FALSE(said);
}

TEST(HardDaysInARow, AdvisesAdvancedRunnerExactlyThree)
{
    const auto said =
        sayingOf("SCH-05", "athlete A3 // "
                           "p Tue 07:00 60m intervals 12km // "
                           "p Wed 18:00 45m str full heavy | squat 3x5@2; rdl 3x5@2 // "
                           "p Thu 18:00 60m tempo 12km");
    ASSERT_TRUE(said);
    EXPECT_EQ(said->severity, Severity::Advice);
    EXPECT_EQ(figure(*said, "n"), "3");
}

TEST(HardDaysInARow, IsSilentBoundaryLongRunOf74MinIsNotAHardDay)
{
    const auto said =
        sayingOf("SCH-05", "p Thu 07:00 60m tempo 10km // "
                           "p Fri 07:00 45m str full heavy | squat 3x6@2; rdl 3x6@2 // "
                           "p Sat 08:00 74m long 12km");
    EXPECT_FALSE(said);
}

TEST(DaysWithoutRest, AdvisesNoviceRunsEveryDayOfThisWeekAfterANormalHistory)
{
    const auto said = sayingOf("SCH-06", "athlete A4 // "
                                         "p Mon 07:00 30m easy 4km new=1 // "
                                         "p Tue 07:00 30m easy 4km new=1 // "
                                         "p Wed 07:00 30m easy 4km new=1 // "
                                         "p Thu 07:00 30m easy 4km // "
                                         "p Fri 07:00 30m easy 4km new=1 // "
                                         "p Sat 07:00 30m easy 4km new=1 // "
                                         "p Sun 07:00 30m easy 4km");
    ASSERT_TRUE(said);
    EXPECT_EQ(said->severity, Severity::Advice);
    EXPECT_EQ(figure(*said, "n"), "8");
    EXPECT_EQ(figure(*said, "limit"), "7");
    EXPECT_EQ(figure(*said, "kind"), "no light day");
}

TEST(DaysWithoutRest, IsSilentSameWithA30MinRecoveryJogAtRPE2OnWednesday)
{
    const auto said = sayingOf("SCH-06", "athlete A4 // "
                                         "p Mon 07:00 30m easy 4km new=1 // "
                                         "p Tue 07:00 30m easy 4km new=1 // "
                                         "p Wed 07:00 30m recovery 3.5km new=1 // "
                                         "p Thu 07:00 30m easy 4km // "
                                         "p Fri 07:00 30m easy 4km new=1 // "
                                         "p Sat 07:00 30m easy 4km new=1 // "
                                         "p Sun 07:00 30m easy 4km");
    EXPECT_FALSE(said);
}

TEST(DaysWithoutRest, Warns50MinOrMoreEveryDayForNineWeeksIntermediate6320)
{
    const auto said = sayingOf("SCH-06", "p Mon 07:00 50m easy 7.5km // "
                                         "p Tue 07:00 50m easy 7.5km // "
                                         "p Wed 07:00 50m easy 7.5km // "
                                         "p Thu 07:00 50m easy 7.5km // "
                                         "p Fri 07:00 50m easy 7.5km // "
                                         "p Sat 07:00 70m long 10.5km // "
                                         "p Sun 07:00 50m easy 7.5km");
    ASSERT_TRUE(said);
    EXPECT_EQ(said->severity, Severity::Warning);
    EXPECT_EQ(figure(*said, "n"), "28");
    EXPECT_EQ(figure(*said, "limit"), "10");
    EXPECT_EQ(figure(*said, "kind"), "no light day");
}

TEST(DaysWithoutRest, HintsSeedTemplate2WithAnEasyRunEverySunday)
{
    const auto said = sayingOf("SCH-06", "use T2 // "
                                         "p Sun 10:00 40m easy 6.5km");
    ASSERT_TRUE(said);
    EXPECT_EQ(said->severity, Severity::Info);
    EXPECT_EQ(figure(*said, "n"), "63");
    EXPECT_EQ(figure(*said, "limit"), "20");
    EXPECT_EQ(figure(*said, "kind"), "no full rest day");
}

TEST(DaysWithoutRest, IsSilentSixDaysAWeekSundayOff)
{
    const auto said = sayingOf("SCH-06", "use T2");
    EXPECT_FALSE(said);
}

TEST(ScatteredHardDays, AdvisesFiveHardDays)
{
    const auto said =
        sayingOf("SCH-07", "p Mon 18:00 45m str full heavy | squat 3x6@2; rdl 3x6@2 // "
                           "p Tue 18:30 60m intervals 10km // "
                           "p Thu 07:00 60m tempo 10km // "
                           "p Fri 07:00 45m str full heavy | squat 3x6@2; rdl 3x6@2 // "
                           "p Sun 08:00 90m long 15km");
    ASSERT_TRUE(said);
    EXPECT_EQ(said->severity, Severity::Advice);
    EXPECT_EQ(figure(*said, "n"), "5");
}

TEST(ScatteredHardDays, IsSilentFourHardDaysSeedTemplate)
{
    const auto said = sayingOf("SCH-07", "use T1");
    EXPECT_FALSE(said);
}

TEST(ScatteredHardDays, WarnsSixHardDaysAdvanced)
{
    const auto said =
        sayingOf("SCH-07", "athlete A3 // "
                           "p Mon 07:00 45m str full heavy | squat 3x5@2; rdl 3x5@2 // "
                           "p Tue 08:00 60m intervals 12km // "
                           "p Wed 18:00 45m str full heavy | squat 3x5@2; rdl 3x5@2 // "
                           "p Thu 18:30 60m tempo 12km // "
                           "p Sat 07:00 45m str full heavy | squat 3x5@2; rdl 3x5@2 // "
                           "p Sun 08:00 120m long 22km");
    ASSERT_TRUE(said);
    EXPECT_EQ(said->severity, Severity::Warning);
    EXPECT_EQ(figure(*said, "n"), "6");
}

TEST(ScatteredHardDays, IsSilentBoundaryLiftsMovedOntoTheRunDaysGivesFour)
{
    const auto said =
        sayingOf("SCH-07", "p Tue 07:00 60m intervals 10km // "
                           "p Tue 17:00 45m str full heavy | squat 3x6@2; rdl 3x6@2 // "
                           "p Thu 07:00 60m tempo 10km // "
                           "p Thu 17:00 45m str full heavy | squat 3x6@2; rdl 3x6@2 // "
                           "p Sun 08:00 90m long 15km");
    EXPECT_FALSE(said);
}

} // namespace
} // namespace mileplate::rules
