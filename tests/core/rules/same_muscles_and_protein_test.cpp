// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/review.h"

#include "tests/support/sayings.h"

#include <gmock/gmock.h>

// The examples of rulebook 3 (STR-10, NUT-01), in its own notation.
namespace mileplate::rules {
namespace {

using test::figure;
using test::sayingOf;

TEST(SameMusclesAgain, AdvisesMon1800AndTue1800)
{
    const auto said =
        sayingOf("STR-10", "p Mon 18:00 45m str lower heavy | squat 4x6@2; rdl 3x6@2 // "
                           "p Tue 18:00 45m str lower heavy | splitsq 4x8@2; hipthrust 3x8@2");
    ASSERT_TRUE(said);
    EXPECT_EQ(said->severity, Severity::Advice);
    EXPECT_EQ(figure(*said, "gap"), "24.0");
    EXPECT_EQ(figure(*said, "muscles"), "quads+glutes");
}

TEST(SameMusclesAgain, IsSilentBoundary36H)
{
    const auto said = sayingOf("STR-10", "p Mon 07:00 45m str lower heavy | squat 4x6@2 // "
                                         "p Tue 19:00 45m str lower heavy | squat 4x6@2");
    EXPECT_FALSE(said);
}

TEST(SameMusclesAgain, IsSilentLegsThenUpper)
{
    const auto said = sayingOf("STR-10", "athlete A2 // "
                                         "p Mon 18:00 45m str lower hypertrophy | squat 4x8@2 // "
                                         "p Tue 18:00 45m str upper hypertrophy | bench 4x8@2");
    EXPECT_FALSE(said);
}

TEST(SameMusclesAgain, IsSilentQuadsMondayHamstringsTuesdayNoSharedMuscleWith3Sets)
{
    const auto said =
        sayingOf("STR-10", "p Mon 18:00 45m str lower heavy | legext 6x10@2; squat 2x6@2 // "
                           "p Tue 18:00 45m str lower heavy | hamcurl 6x10@2");
    EXPECT_FALSE(said);
}

TEST(ProteinBelowTarget, Advises60Kg78GD1p30GKgLimit1p44)
{
    const auto said = sayingOf("NUT-01", "p Tue 07:00 40m easy 6km // "
                                         "meal Mon-Wed 07:30 P20 C70 F16 // "
                                         "meal Mon-Wed 12:30 P20 C70 F16 // "
                                         "meal Mon-Wed 16:30 P18 C70 F16 // "
                                         "meal Mon-Wed 20:00 P20 C75 F16");
    ASSERT_TRUE(said);
    EXPECT_EQ(said->severity, Severity::Advice);
    EXPECT_EQ(figure(*said, "mean"), "1.3");
    EXPECT_EQ(figure(*said, "target"), "1.6");
    EXPECT_EQ(figure(*said, "days"), "3");
}

TEST(ProteinBelowTarget, IsSilentBoundary86p4G1p44GKgExactly)
{
    const auto said = sayingOf("NUT-01", "p Tue 07:00 40m easy 6km // "
                                         "meal Mon-Wed 07:30 P21.6 C70 F16 // "
                                         "meal Mon-Wed 12:30 P21.6 C70 F16 // "
                                         "meal Mon-Wed 16:30 P21.6 C70 F16 // "
                                         "meal Mon-Wed 20:00 P21.6 C75 F16");
    EXPECT_FALSE(said);
}

TEST(ProteinBelowTarget, Warns66GD1p10GKgLimit1p20)
{
    const auto said = sayingOf("NUT-01", "p Tue 07:00 40m easy 6km // "
                                         "meal Mon-Wed 07:30 P16 C70 F16 // "
                                         "meal Mon-Wed 12:30 P17 C75 F16 // "
                                         "meal Mon-Wed 16:30 P16 C75 F16 // "
                                         "meal Mon-Wed 20:00 P17 C75 F16");
    ASSERT_TRUE(said);
    EXPECT_EQ(said->severity, Severity::Warning);
    EXPECT_EQ(figure(*said, "mean"), "1.1");
    EXPECT_EQ(figure(*said, "target"), "1.6");
    EXPECT_EQ(figure(*said, "days"), "3");
}

TEST(ProteinBelowTarget, IsSilentOnlyTwoCompleteDays)
{
    const auto said = sayingOf("NUT-01", "p Tue 07:00 40m easy 6km // "
                                         "meal Mon-Tue 07:30 P16 C75 F16 // "
                                         "meal Mon-Tue 12:30 P17 C75 F16 // "
                                         "meal Mon-Tue 20:00 P17 C75 F16");
    EXPECT_FALSE(said);
}

TEST(ProteinBelowTarget, Advises96G1p6GKgBut400KcalBelowBalanceTarget2p0Limit1p8)
{
    const auto said = sayingOf("NUT-01", "p Tue 07:00 40m easy 6km // "
                                         "meal Mon-Wed 07:30 P24 C45 F10 // "
                                         "meal Mon-Wed 12:30 P24 C45 F12 // "
                                         "meal Mon-Wed 16:30 P24 C45 F10 // "
                                         "meal Mon-Wed 20:00 P24 C45 F12");
    ASSERT_TRUE(said);
    EXPECT_EQ(said->severity, Severity::Advice);
    EXPECT_EQ(figure(*said, "mean"), "1.6");
    EXPECT_EQ(figure(*said, "target"), "2.0");
    EXPECT_EQ(figure(*said, "days"), "3");
}

} // namespace
} // namespace mileplate::rules
