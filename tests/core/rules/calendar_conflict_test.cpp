// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/review.h"

#include "tests/support/sayings.h"

#include <gmock/gmock.h>

// The examples of rulebook 3 (SCH-09, SCH-10), in its own notation.
namespace mileplate::rules {
namespace {

using test::figure;
using test::sayingOf;

TEST(CalendarConflict, Warns07000800RunAnd0730Lift)
{
    const auto said = sayingOf("SCH-09", "p Tue 07:00 60m intervals 10km // "
                                         "p Tue 07:30 45m str full light | squat 2x6@5");
    ASSERT_TRUE(said);
    EXPECT_EQ(said->severity, Severity::Warning);
    EXPECT_EQ(figure(*said, "kind"), "overlap");
    EXPECT_EQ(figure(*said, "min"), "30.0");
}

TEST(CalendarConflict, IsSilentBoundaryLiftStartsWhenTheRunEnds)
{
    const auto said = sayingOf("SCH-09", "p Tue 07:00 60m easy 10km // "
                                         "p Tue 08:00 45m str full light | squat 2x6@5");
    EXPECT_FALSE(said);
}

TEST(CalendarConflict, AdvisesBlockedWednesday)
{
    const auto said = sayingOf("SCH-09", "avail Wed none // "
                                         "p Wed 07:00 45m easy 7km");
    ASSERT_TRUE(said);
    EXPECT_EQ(said->severity, Severity::Advice);
    EXPECT_EQ(figure(*said, "kind"), "availability");
}

TEST(CalendarConflict, IsSilentInsideTheWindow)
{
    const auto said = sayingOf("SCH-09", "avail Wed 06:00-08:00,17:00-20:00 // "
                                         "p Wed 07:00 45m easy 7km");
    EXPECT_FALSE(said);
}

TEST(OverfullDay, AdvisesThreeSessions)
{
    const auto said = sayingOf("SCH-10", "p Tue 06:30 40m easy 6km // "
                                         "p Tue 12:00 45m str full heavy | squat 3x6@2 // "
                                         "p Tue 18:00 60m intervals 10km");
    ASSERT_TRUE(said);
    EXPECT_EQ(said->severity, Severity::Advice);
    EXPECT_EQ(figure(*said, "n"), "3");
    EXPECT_EQ(figure(*said, "blocks"), "3");
    EXPECT_EQ(figure(*said, "minutes"), "145.0");
}

TEST(OverfullDay, IsSilentEasy40Lift40SeedTemplate)
{
    const auto said = sayingOf("SCH-10", "p Mon 06:30 40m easy 6.5km // "
                                         "p Mon 07:15 40m str full heavy | squat 3x6@2; rdl 3x8@2");
    EXPECT_FALSE(said);
}

TEST(OverfullDay, IsSilentBoundary150MinInTotal)
{
    const auto said = sayingOf("SCH-10", "p Sat 08:00 105m long 17km // "
                                         "p Sat 17:00 45m str upper hypertrophy | bench 3x8@2");
    EXPECT_FALSE(said);
}

TEST(OverfullDay, IsSilentJumpsDirectlyBeforeTheLiftPlusAnEveningJogAreTwoBlocks)
{
    const auto said = sayingOf("SCH-10", "use T2 // "
                                         "p Mon 18:00 30m easy 4.8km");
    EXPECT_FALSE(said);
}

TEST(OverfullDay, Advises151MinInTotalWithALongRun)
{
    const auto said = sayingOf("SCH-10", "p Sat 08:00 106m long 17km // "
                                         "p Sat 17:00 45m str upper hypertrophy | bench 3x8@2");
    ASSERT_TRUE(said);
    EXPECT_EQ(said->severity, Severity::Advice);
    EXPECT_EQ(figure(*said, "n"), "2");
    EXPECT_EQ(figure(*said, "blocks"), "2");
    EXPECT_EQ(figure(*said, "minutes"), "151.0");
}

} // namespace
} // namespace mileplate::rules
