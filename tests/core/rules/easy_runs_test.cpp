// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rule_cases.h"
#include "tests/support/sayings.h"

#include <gmock/gmock.h>

// RUN-07 and RUN-08 beyond the rulebook's examples.
namespace mileplate::rules {
namespace {

using test::figure;
using test::sayingOf;
using test::textOf;

TEST(WarmUp, CountsAsNoneWhereOnlyTheCoolDownIsEntered)
{
    EXPECT_EQ(sayingOf("RUN-07", "p Tue 07:00 60m tempo 10km cd=2")->severity, Severity::Advice);
    EXPECT_EQ(sayingOf("RUN-07", "p Tue 07:00 60m tempo 10km wu=2")->severity, Severity::Info);
}

TEST(WarmUp, IsShortBelow800Metres)
{
    EXPECT_EQ(sayingOf("RUN-07", "p Tue 07:00 60m hills 10km wu=0.8 cd=2")->severity,
              Severity::Info);
    EXPECT_EQ(sayingOf("RUN-07", "p Tue 07:00 60m hills 10km wu=0.79 cd=2")->severity,
              Severity::Advice);
}

TEST(WarmUp, IsAskedOfQualityRunsOnly)
{
    EXPECT_FALSE(sayingOf("RUN-07", "p Tue 07:00 60m easy 10km wu=1 cd=1"));
    EXPECT_FALSE(sayingOf("RUN-07", "p Tue 07:00 40m hillsprints 6km wu=1 cd=1"));
}

TEST(WarmUp, IsToldOfTheSession)
{
    EXPECT_EQ(textOf("RUN-07", "p Tue 07:00 60m tempo 10km wu=1 cd=1"),
              "Add at least 1.6 km (10 min) easy before and after Tempo run.");
}

TEST(WarmUp, IsJudgedAlikeWhenTheSessionIsDone)
{
    EXPECT_TRUE(sayingOf("RUN-07", "now Wed 12:00 // d Tue 07:00 60m tempo 10km wu=1 cd=1"));
}

std::string done(std::string_view run) { return "now Fri 12:00 // d Tue " + std::string(run); }

TEST(EasyRun, IsHarderByPaceWhereNoHeartRateWasRecorded)
{
    // The fast end of easy at a threshold of 4:55/km is 5:39/km, and 5 s are forgiven.
    EXPECT_FALSE(sayingOf("RUN-08", done("07:00 39m easy 7km")));
    EXPECT_EQ(textOf("RUN-08", done("07:00 38m easy 7km")),
              "Easy run was harder than easy (5:26/km, easy from 5:34/km). Easy days make the "
              "hard days possible.");
    EXPECT_FALSE(sayingOf("RUN-08", done("07:00 38m easy 7km hr=140")));
}

TEST(EasyRun, IsHarderByHeartRateFirst)
{
    const auto said = sayingOf("RUN-08", done("07:00 38m easy 7km hr=150 rpe=6"));
    ASSERT_TRUE(said);
    EXPECT_EQ(figure(*said, "why"), "hr");
    EXPECT_EQ(textOf("RUN-08", done("07:00 38m easy 7km hr=150")),
              "Easy run was harder than easy (heart rate 150, easy up to 149). Easy days make "
              "the hard days possible.");
}

TEST(EasyRun, IsHarderAtAnEffortOfFive)
{
    EXPECT_FALSE(sayingOf("RUN-08", done("07:00 45m easy 7km hr=140 rpe=4.5")));
    EXPECT_EQ(textOf("RUN-08", done("07:00 30m recovery 4km hr=140 rpe=5")),
              "Recovery run was harder than easy (effort 5 of 10). Easy days make the hard days "
              "possible.");
}

TEST(EasyRun, IsNotALongOrSteadyOne)
{
    EXPECT_FALSE(sayingOf("RUN-08", done("07:00 90m long 15km hr=160 rpe=7")));
    EXPECT_FALSE(sayingOf("RUN-08", done("07:00 45m steady 8km hr=160 rpe=5")));
    EXPECT_FALSE(sayingOf("RUN-08", done("07:00 45m strides 8km hr=160 rpe=5")));
}

TEST(EasyRun, IsNotHarderForAPlannedEffort)
{
    EXPECT_FALSE(sayingOf("RUN-08", done("07:00 45m easy 7km hr=140 prpe=6")));
    EXPECT_FALSE(sayingOf("RUN-08", "p Sat 07:00 45m easy 7km rpe=6"));
}

} // namespace
} // namespace mileplate::rules
