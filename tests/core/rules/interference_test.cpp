// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/review.h"

#include "tests/support/sayings.h"

#include <gmock/gmock.h>

// The examples of rulebook 3 (SCH-01 to SCH-04, SCH-08), in its own notation.
namespace mileplate::rules {
namespace {

using test::figure;
using test::sayingOf;

TEST(HeavyLegsBeforeKeyRun, WarnsMon1800HeavyTue0700Intervals13HRunPriority)
{
    const auto said = sayingOf(
        "SCH-01", "p Mon 18:00 45m str full heavy | squat 3x6@2; rdl 3x8@2; plank 2x30s // "
                  "p Tue 07:00 60m intervals 10km");
    ASSERT_TRUE(said);
    EXPECT_EQ(said->severity, Severity::Warning);
    EXPECT_EQ(figure(*said, "gap"), "13.0");
    EXPECT_EQ(figure(*said, "lss"), "6.0");
    EXPECT_EQ(figure(*said, "tier"), "1");
}

TEST(HeavyLegsBeforeKeyRun, AdvisesSameTwoSessionsButMusclePriorityA2)
{
    const auto said = sayingOf(
        "SCH-01", "athlete A2 // "
                  "p Mon 18:00 45m str full heavy | squat 3x6@2; rdl 3x8@2; plank 2x30s // "
                  "p Tue 07:00 60m intervals 10km");
    ASSERT_TRUE(said);
    EXPECT_EQ(said->severity, Severity::Advice);
    EXPECT_EQ(figure(*said, "gap"), "13.0");
    EXPECT_EQ(figure(*said, "lss"), "6.0");
    EXPECT_EQ(figure(*said, "tier"), "1");
}

TEST(HeavyLegsBeforeKeyRun, IsSilentSameTimeNextDay24H)
{
    const auto said =
        sayingOf("SCH-01", "p Mon 07:00 45m str full heavy | squat 3x6@2; rdl 3x8@2 // "
                           "p Tue 07:00 60m intervals 10km");
    EXPECT_FALSE(said);
}

TEST(HeavyLegsBeforeKeyRun,
     IsSilentEveningVersionOfTheSeedTemplateEasyRun1800Lift1845IntervalsTue1800)
{
    const auto said =
        sayingOf("SCH-01", "p Mon 18:00 40m easy 6.5km // "
                           "p Mon 18:45 40m str full heavy | squat 3x6@2; rdl 3x8@2 // "
                           "p Tue 18:00 60m intervals 10km");
    EXPECT_FALSE(said);
}

TEST(HeavyLegsBeforeKeyRun, IsSilentBoundaryExactly22p5H)
{
    const auto said =
        sayingOf("SCH-01", "p Mon 08:30 45m str full heavy | squat 3x6@2; rdl 3x8@2 // "
                           "p Tue 07:00 60m intervals 10km");
    EXPECT_FALSE(said);
}

TEST(HeavyLegsBeforeKeyRun, WarnsBoundary22h29)
{
    const auto said =
        sayingOf("SCH-01", "p Mon 08:31 45m str full heavy | squat 3x6@2; rdl 3x8@2 // "
                           "p Tue 07:00 60m intervals 10km");
    ASSERT_TRUE(said);
    EXPECT_EQ(said->severity, Severity::Warning);
    EXPECT_EQ(figure(*said, "gap"), "22.48");
    EXPECT_EQ(figure(*said, "lss"), "6.0");
    EXPECT_EQ(figure(*said, "tier"), "1");
}

TEST(HeavyLegsBeforeKeyRun, IsSilentBoundaryLSS3p83SetsRIR23p0Plus1SetRIR30p8)
{
    const auto said =
        sayingOf("SCH-01", "p Mon 18:00 45m str full heavy | squat 3x6@2; rdl 1x8@3 // "
                           "p Tue 07:00 60m intervals 10km");
    EXPECT_FALSE(said);
}

TEST(HeavyLegsBeforeKeyRun, HintsTier210SetsAtRIR236HBefore)
{
    const auto said = sayingOf(
        "SCH-01", "p Mon 19:00 60m str lower heavy | squat 4x6@2; rdl 4x6@2; lunge 2x8@2 // "
                  "p Wed 07:00 60m intervals 10km");
    ASSERT_TRUE(said);
    EXPECT_EQ(said->severity, Severity::Info);
    EXPECT_EQ(figure(*said, "gap"), "36.0");
    EXPECT_EQ(figure(*said, "lss"), "10.0");
    EXPECT_EQ(figure(*said, "tier"), "2");
}

TEST(HeavyLegsBeforeKeyRun, AdvisesBalancedPriorityLongRunNextMorning)
{
    const auto said =
        sayingOf("SCH-01", "athlete A3 // "
                           "p Fri 18:00 45m str full heavy | squat 3x5@2; rdl 3x5@2 // "
                           "p Sat 08:00 100m long 18km");
    ASSERT_TRUE(said);
    EXPECT_EQ(said->severity, Severity::Advice);
    EXPECT_EQ(figure(*said, "gap"), "14.0");
    EXPECT_EQ(figure(*said, "lss"), "6.0");
    EXPECT_EQ(figure(*said, "tier"), "1");
}

TEST(HeavyLegsBeforeKeyRun, IsSilentUpperBodySessionTheEveningBeforeLSS0)
{
    const auto said =
        sayingOf("SCH-01", "p Mon 18:00 45m str upper hypertrophy | bench 4x8@1; row 4x8@1 // "
                           "p Tue 07:00 60m intervals 10km");
    EXPECT_FALSE(said);
}

TEST(LegWorkInTheBlockOfAKeyRun, AdvisesLightLegs07000730ThenIntervals0740)
{
    const auto said =
        sayingOf("SCH-02", "p Tue 07:00 30m str full light | squat 2x6@4; splitsq 2x8@5 // "
                           "p Tue 07:40 60m intervals 10km");
    ASSERT_TRUE(said);
    EXPECT_EQ(said->severity, Severity::Advice);
    EXPECT_EQ(figure(*said, "gap"), "0.17");
}

TEST(LegWorkInTheBlockOfAKeyRun, IsSilentSameBeforeAnEasyRun)
{
    const auto said =
        sayingOf("SCH-02", "p Tue 07:00 30m str full light | squat 2x6@4; splitsq 2x8@5 // "
                           "p Tue 07:40 45m easy 7km");
    EXPECT_FALSE(said);
}

TEST(LegWorkInTheBlockOfAKeyRun, IsSilentBoundaryExactly3HGap)
{
    const auto said =
        sayingOf("SCH-02", "p Tue 07:00 30m str full light | squat 2x6@4; splitsq 2x8@5 // "
                           "p Tue 10:30 60m intervals 10km");
    EXPECT_FALSE(said);
}

TEST(LegWorkInTheBlockOfAKeyRun, IsSilentMusclePriority)
{
    const auto said =
        sayingOf("SCH-02", "athlete A2 // "
                           "p Tue 07:00 30m str full light | squat 2x6@4; splitsq 2x8@5 // "
                           "p Tue 07:40 60m intervals 10km");
    EXPECT_FALSE(said);
}

TEST(LiftingRightAfterADemandingRun, AdvisesPowerSession30MinAfterTrackIntervals)
{
    const auto said =
        sayingOf("SCH-03", "p Tue 07:00 60m intervals 10km // "
                           "p Tue 08:30 35m str full power | goblet 3x5@5; stepup 2x6@5");
    ASSERT_TRUE(said);
    EXPECT_EQ(said->severity, Severity::Advice);
    EXPECT_EQ(figure(*said, "gap"), "0.5");
    EXPECT_EQ(figure(*said, "kind"), "explosive");
}

TEST(LiftingRightAfterADemandingRun, IsSilentSamePowerSessionAt17309p5HLater)
{
    const auto said =
        sayingOf("SCH-03", "p Tue 07:00 60m intervals 10km // "
                           "p Tue 17:30 35m str full power | goblet 3x5@5; stepup 2x6@5");
    EXPECT_FALSE(said);
}

TEST(LiftingRightAfterADemandingRun, IsSilentBoundaryGapExactly3H)
{
    const auto said = sayingOf("SCH-03", "p Tue 07:00 60m intervals 10km // "
                                         "p Tue 11:00 35m str full power | goblet 3x5@5");
    EXPECT_FALSE(said);
}

TEST(LiftingRightAfterADemandingRun, HintsRunPriorityHeavyLegsStraightAfterATempo)
{
    const auto said = sayingOf("SCH-03", "p Tue 07:00 60m tempo 10km // "
                                         "p Tue 08:05 45m str full heavy | squat 3x6@2; rdl 3x6@2");
    ASSERT_TRUE(said);
    EXPECT_EQ(said->severity, Severity::Info);
    EXPECT_EQ(figure(*said, "gap"), "0.08");
    EXPECT_EQ(figure(*said, "kind"), "heavy");
}

TEST(LiftingRightAfterADemandingRun, WarnsMusclePriorityLifterOf48Months)
{
    const auto said =
        sayingOf("SCH-03", "athlete A2 // "
                           "p Tue 17:00 45m intervals 8km // "
                           "p Tue 17:50 60m str lower hypertrophy | squat 4x8@2; rdl 3x8@2");
    ASSERT_TRUE(said);
    EXPECT_EQ(said->severity, Severity::Warning);
    EXPECT_EQ(figure(*said, "gap"), "0.08");
    EXPECT_EQ(figure(*said, "kind"), "heavy");
}

TEST(LiftingRightAfterADemandingRun, IsSilentEasy30MinRunThenHeavyRunPrioritySeedTemplateMonday)
{
    const auto said = sayingOf("SCH-03", "p Mon 06:30 30m easy 5km // "
                                         "p Mon 07:05 40m str full heavy | squat 3x6@2; rdl 3x8@2");
    EXPECT_FALSE(said);
}

TEST(KeyRunsTooClose, WarnsTue1800IntervalsWed1800Tempo24H)
{
    const auto said = sayingOf("SCH-04", "p Tue 18:00 60m intervals 10km // "
                                         "p Wed 18:00 60m tempo 10km");
    ASSERT_TRUE(said);
    EXPECT_EQ(said->severity, Severity::Warning);
    EXPECT_EQ(figure(*said, "gap"), "24.0");
}

TEST(KeyRunsTooClose, IsSilentBoundary36HExactlyTue1900Thu0700)
{
    const auto said = sayingOf("SCH-04", "p Tue 19:00 60m intervals 10km // "
                                         "p Thu 07:00 60m tempo 10km");
    EXPECT_FALSE(said);
}

TEST(KeyRunsTooClose, AdvisesSatTempoSunLong)
{
    const auto said = sayingOf("SCH-04", "p Sat 08:00 60m tempo 10km // "
                                         "p Sun 08:00 90m long 15km");
    ASSERT_TRUE(said);
    EXPECT_EQ(said->severity, Severity::Advice);
    EXPECT_EQ(figure(*said, "gap"), "24.0");
}

TEST(KeyRunsTooClose, AdvisesAdvancedRunnerIntervalsTueAndTempoWed)
{
    const auto said = sayingOf("SCH-04", "athlete A3 // "
                                         "p Tue 07:00 60m intervals 12km // "
                                         "p Wed 07:00 60m tempo 12km");
    ASSERT_TRUE(said);
    EXPECT_EQ(said->severity, Severity::Advice);
    EXPECT_EQ(figure(*said, "gap"), "24.0");
}

TEST(KeyRunsTooClose, IsSilentHillSprintsTheDayAfterIntervalsNotAKeyRunByDefault)
{
    const auto said = sayingOf("SCH-04", "p Tue 07:00 60m intervals 10km // "
                                         "p Wed 07:00 40m hillsprints 6km");
    EXPECT_FALSE(said);
}

TEST(HeavyLegsAfterABigLongRun, AdvisesSun080027Km150MinMon0700Heavy20p5HAfterTheEnd)
{
    const auto said = sayingOf("SCH-08", "athlete A3 // "
                                         "w-1 d Sun 08:00 150m long 27km // "
                                         "p Mon 07:00 45m str full heavy | squat 3x5@2; rdl 3x5@2");
    ASSERT_TRUE(said);
    EXPECT_EQ(said->severity, Severity::Advice);
    EXPECT_EQ(figure(*said, "gap"), "20.5");
}

TEST(HeavyLegsAfterABigLongRun, IsSilentLongRunOf14Km90Min)
{
    const auto said = sayingOf("SCH-08", "p Sat 08:00 90m long 14km // "
                                         "p Sun 07:30 45m str full heavy | squat 3x6@2; rdl 3x6@2");
    EXPECT_FALSE(said);
}

TEST(HeavyLegsAfterABigLongRun, IsSilentBoundaryExactly24HAfterTheEnd)
{
    const auto said = sayingOf("SCH-08", "athlete A3 // "
                                         "p Sat 08:00 150m long 27km // "
                                         "p Sun 10:30 45m str full heavy | squat 3x5@2; rdl 3x5@2");
    EXPECT_FALSE(said);
}

TEST(HeavyLegsAfterABigLongRun, HintsMusclePriority)
{
    const auto said = sayingOf("SCH-08", "athlete A2 // "
                                         "p Sat 08:00 125m long 20km // "
                                         "p Sun 09:00 45m str full heavy | squat 3x5@2; rdl 3x5@2");
    ASSERT_TRUE(said);
    EXPECT_EQ(said->severity, Severity::Info);
    EXPECT_EQ(figure(*said, "gap"), "22.92");
}

} // namespace
} // namespace mileplate::rules
