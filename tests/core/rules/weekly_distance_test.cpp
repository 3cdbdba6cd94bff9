// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/scene.h"
#include "tests/support/case_notation.h"
#include "tests/support/rule_cases.h"
#include "tests/support/sayings.h"

#include <gmock/gmock.h>

// RUN-01, RUN-09 and what they stand on: history and the robust baseline (rulebook 1.3).
namespace mileplate::rules {
namespace {

using test::figure;
using test::offerTitlesOf;
using test::sayingOf;
using test::textOf;
using testing::Contains;
using testing::IsEmpty;

std::optional<double> weeklyKm(std::string_view notation)
{
    const test::Case made = test::caseOf(notation);
    return baselineOf(Scene(made.diary, made.week, made.now), &WeekSums::km);
}

Days history(std::string_view notation)
{
    const test::Case made = test::caseOf(notation);
    return Scene(made.diary, made.week, made.now).history();
}

TEST(RobustBaseline, LeavesTheLowestOfFourWeeksOut)
{
    // The worked example M33.
    EXPECT_NEAR(*weeklyKm("hist none // w-1 d Tue 07:00 300m easy 46km // "
                          "w-2 d Tue 07:00 300m easy 44km // w-3 d Tue 07:00 300m easy 28.6km // "
                          "w-4 d Tue 07:00 300m easy 44km"),
                44.6667, 0.001);
}

TEST(RobustBaseline, LooksNoFurtherBackThanFourWeeks)
{
    EXPECT_DOUBLE_EQ(*weeklyKm("hist same 8 // p Tue 07:00 60m easy 10km // scale -5 0.1 // "
                               "w-6 d Wed 07:00 60m easy 90km"),
                     10);
}

TEST(RobustBaseline, TakesTwoWeeksAsTheyAreAndNotOne)
{
    EXPECT_DOUBLE_EQ(*weeklyKm("hist same 2 // p Tue 07:00 60m easy 10km // scale -1 0.5"), 7.5);
    EXPECT_FALSE(weeklyKm("hist same 1 // p Tue 07:00 60m easy 10km"));
    EXPECT_FALSE(weeklyKm("hist none // p Tue 07:00 60m easy 10km"));
}

TEST(RobustBaseline, CountsAWeekWithoutRunningOnceTheHistoryHasBegun)
{
    const std::string week = "hist same 4 // p Tue 07:00 60m easy 10km // ";
    EXPECT_DOUBLE_EQ(*weeklyKm(week + "scale -2 0"), 10);
    EXPECT_NEAR(*weeklyKm(week + "scale -1 0 // scale -2 0"), 20.0 / 3, 1e-9);
}

TEST(RobustBaseline, LeavesOutWhatWasMissed)
{
    EXPECT_DOUBLE_EQ(*weeklyKm("hist same 3 // p Tue 07:00 60m easy 10km // "
                               "w-1 x Wed 07:00 60m easy 10km // w-2 x Wed 07:00 60m easy 10km"),
                     10);
}

TEST(History, BeginsWithTheFirstCompletedSession)
{
    EXPECT_EQ(history("hist none // w-4 d Mon 07:00 60m easy 10km"), Days{28});
    EXPECT_EQ(history("hist none // w-4 d Sun 07:00 20m mob"), Days{22});
    EXPECT_EQ(history("hist none // w-4 x Mon 07:00 60m easy 10km"), Days{0});
    EXPECT_EQ(history("hist none // now Wed 12:00 // d Mon 07:00 60m easy 10km"), Days{0});
}

constexpr std::string_view kForty = "p Tue 07:00 60m easy 10km // p Thu 07:00 60m easy 10km // "
                                    "p Fri 07:00 36m easy 6km // p Sat 08:00 84m long 14km // ";

std::string fortyAnd(std::string_view more) { return std::string(kForty) + std::string(more); }

TEST(WeeklyDistanceJump, IsToldWithBothDistances)
{
    EXPECT_EQ(textOf("RUN-01", fortyAnd("p Wed 07:00 84m easy 14km new=1")),
              "54 km planned, 35 % above your recent 40 km/week.");
}

TEST(WeeklyDistanceJump, HintsAtExactlyThirtyPerCentAndAdvisesAbove)
{
    EXPECT_EQ(sayingOf("RUN-01", fortyAnd("p Wed 07:00 72m easy 12km new=1"))->severity,
              Severity::Info);
    EXPECT_EQ(sayingOf("RUN-01", fortyAnd("p Wed 07:00 72m easy 12.1km new=1"))->severity,
              Severity::Advice);
}

TEST(WeeklyDistanceJump, IsSilentWhileDistanceIsCutOnPurpose)
{
    const std::string week = fortyAnd("p Wed 07:00 84m easy 14km new=1");
    EXPECT_FALSE(sayingOf("RUN-01", "athlete A1 phase=taper // " + week));
    EXPECT_FALSE(sayingOf("RUN-01", "athlete A1 phase=recovery // " + week));
    EXPECT_FALSE(sayingOf("RUN-01", "race +13 09:00 A half exp=115 // " + week));
    EXPECT_TRUE(sayingOf("RUN-01", "race +13 09:00 B half exp=115 // " + week));
}

TEST(WeeklyDistanceJump, IsSilentWithoutTwoWeeksToCompareWith)
{
    EXPECT_FALSE(sayingOf("RUN-01", fortyAnd("hist same 1 // p Wed 07:00 84m easy 14km new=1")));
    EXPECT_TRUE(sayingOf("RUN-01", fortyAnd("hist same 2 // p Wed 07:00 84m easy 14km new=1")));
}

TEST(WeeklyDistanceJump, DoesNotCountARunThatWasMissed)
{
    EXPECT_FALSE(sayingOf("RUN-01", fortyAnd("now Thu 12:00 // x Wed 07:00 84m easy 14km new=1")));
}

TEST(WeeklyDistanceJump, OffersToShortenTheEasyRunsToATenthMoreThanUsual)
{
    // 44 km: 30 of the 40 easy ones are left.
    EXPECT_THAT(offerTitlesOf("RUN-01", fortyAnd("p Wed 07:00 84m easy 14km new=1")),
                Contains("Make Easy run 7.5 km; Make Easy run 10.5 km; and 2 more changes"));
}

// A Monday run every week; so many weeks before this one without it, and the first run
// back on Monday or on Tuesday.
std::string breakOf(std::string_view lastWeeks, bool onTuesday = false)
{
    const std::string back = onTuesday ? "x Mon 07:00 60m easy 10km // "
                                         "p Tue 07:00 60m easy 10km new=1"
                                       : "p Mon 07:00 60m easy 10km";
    return "hist same 8 // " + back + " // " + std::string(lastWeeks);
}

TEST(ComingBack, BeginsAtSevenDaysOff)
{
    const std::string week = "hist none // w-6 d Mon 07:00 60m easy 10km // ";
    EXPECT_FALSE(sayingOf("RUN-09", week + "w-1 d Tue 07:00 60m easy 10km // "
                                           "p Tue 07:00 60m easy 10km"));
    const auto said = sayingOf("RUN-09", week + "w-1 d Mon 07:00 60m easy 10km // "
                                                "p Tue 07:00 60m easy 10km");
    ASSERT_TRUE(said);
    EXPECT_EQ(figure(*said, "gap"), "7");
}

TEST(ComingBack, SuggestsLessTheLongerTheBreak)
{
    const auto capAfter = [](const std::string& notation) {
        const auto said = sayingOf("RUN-09", notation);
        return said ? figure(*said, "gap") + " d: " + figure(*said, "cap") : "silent";
    };
    EXPECT_EQ(capAfter(breakOf("scale -1 0")), "13 d: 7.5");
    EXPECT_EQ(capAfter(breakOf("scale -1 0", true)), "14 d: 5.0");
    EXPECT_EQ(capAfter(breakOf("scale -1 0 // scale -2 0 // scale -3 0")), "27 d: 5.0");
    EXPECT_EQ(capAfter(breakOf("scale -1 0 // scale -2 0 // scale -3 0", true)), "28 d: 3.3");
}

TEST(ComingBack, TakesFourWeeksOfHistoryToJudge)
{
    EXPECT_TRUE(sayingOf("RUN-09", "hist none // w-4 d Mon 07:00 60m easy 10km // "
                                   "w-2 d Mon 07:00 60m easy 10km // p Mon 07:00 60m easy 10km"));
    EXPECT_FALSE(sayingOf("RUN-09", "hist none // w-4 d Tue 07:00 60m easy 10km // "
                                    "w-2 d Mon 07:00 60m easy 10km // p Mon 07:00 60m easy 10km"));
}

TEST(ComingBack, LetsQualityBeAfterAShortBreakOnly)
{
    const std::string history = "hist none // w-6 d Mon 07:00 60m easy 20km // ";
    const std::string tempo = " // p Mon 07:00 20m tempo 2km hard=5";
    EXPECT_FALSE(sayingOf("RUN-09", history + "w-2 d Fri 07:00 60m easy 20km" + tempo));
    EXPECT_TRUE(sayingOf("RUN-09", history + "w-3 d Mon 07:00 60m easy 20km" + tempo));
}

TEST(ComingBack, TellsToLeaveHardRunsOut)
{
    EXPECT_EQ(textOf("RUN-09", "hist none // w-6 d Mon 07:00 60m easy 20km // "
                               "w-3 d Mon 07:00 60m easy 20km // p Mon 07:00 20m tempo 2km"),
              "First week after 20 days off: leave hard runs out, and at most 5 km.");
}

TEST(ComingBack, StandsForTheJumpThatItIs)
{
    const test::Case made = test::caseOf("hist same 8 // p Mon 07:00 60m easy 10km // scale -1 0 "
                                         "// p Wed 07:00 60m easy 10km new=1");
    const Review week = review(made.diary, made.week, made.now);
    EXPECT_THAT(week.findings, Contains(testing::Field(&Finding::rule, "RUN-09")));
    EXPECT_THAT(week.findings, testing::Not(Contains(testing::Field(&Finding::rule, "RUN-01"))));
}

TEST(ComingBack, OffersWhatFitsUnderTheCap)
{
    EXPECT_THAT(offerTitlesOf("RUN-09", breakOf("scale -1 0")), Contains("Make Easy run 7.5 km"));
}

TEST(ComingBack, DoesNotTouchWhatIsDone)
{
    EXPECT_THAT(offerTitlesOf("RUN-09",
                              "now Mon 12:00 // hist none // w-6 d Mon 07:00 60m easy 10km // "
                              "w-2 d Mon 07:00 60m easy 10km // d Mon 07:00 60m easy 10km"),
                testing::IsEmpty());
}

} // namespace
} // namespace mileplate::rules
