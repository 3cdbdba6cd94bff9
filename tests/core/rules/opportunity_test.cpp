// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/edit.h"
#include "tests/support/builders.h"
#include "tests/support/case_notation.h"
#include "tests/support/rule_cases.h"
#include "tests/support/sayings.h"

#include <algorithm>
#include <gmock/gmock.h>

// OPP-02 to OPP-04 beyond the rulebook's examples.
namespace mileplate::rules {
namespace {

using test::figure;
using test::offerTitlesOf;
using test::sayingOf;
using test::textOf;
using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;

constexpr std::string_view kEasyWeek =
    "p Tue 07:00 60m easy 10km // p Thu 07:00 60m easy 10km // p Sat 08:00 84m long 14km";

std::string easyWeekAnd(std::string_view more)
{
    return std::string(kEasyWeek) + " // " + std::string(more);
}

TEST(OnlyEasyRunning, IsToldInOneSentence)
{
    EXPECT_EQ(textOf("OPP-02", kEasyWeek),
              "Five weeks of easy running only. One hill or speed session a week gives a new "
              "stimulus (speed, and leg muscle).");
}

TEST(OnlyEasyRunning, TakesOneHillOrSpeedSessionInFiveWeeksForEnough)
{
    for (const std::string kind : {"hills", "hillsprints", "hilleasy", "fartlek", "strides"})
        EXPECT_FALSE(sayingOf("OPP-02", easyWeekAnd("w-4 d Mon 07:00 40m " + kind + " 6km")))
            << kind;
    EXPECT_TRUE(sayingOf("OPP-02", easyWeekAnd("w-5 d Sun 07:00 40m hills 6km")));
    EXPECT_TRUE(sayingOf("OPP-02", easyWeekAnd("w-4 d Mon 07:00 40m steady 6km")));
}

TEST(OnlyEasyRunning, NeedsFourWeeksOfHistoryAndEightRuns)
{
    EXPECT_FALSE(sayingOf("OPP-02", easyWeekAnd("hist same 3")));
    EXPECT_TRUE(sayingOf("OPP-02", easyWeekAnd("hist same 5")));
    EXPECT_FALSE(sayingOf("OPP-02", "p Tue 07:00 60m easy 10km"));
}

TEST(OnlyEasyRunning, IsSilentForNovicesAndBeforeRaces)
{
    EXPECT_FALSE(sayingOf("OPP-02", "athlete A1 runm=5 // " + std::string(kEasyWeek)));
    EXPECT_FALSE(sayingOf("OPP-02", easyWeekAnd("race +13 09:00 A 10k exp=50")));
    EXPECT_TRUE(sayingOf("OPP-02", "athlete A1 phase=peak // " + std::string(kEasyWeek)));
}

TEST(OnlyEasyRunning, OffersStridesAndHills)
{
    EXPECT_THAT(offerTitlesOf("OPP-02", kEasyWeek), Contains(HasSubstr("Easy run + strides")));
}

TEST(WeekOutOfBalance, IsToldWithWhatIsMissing)
{
    EXPECT_EQ(textOf("OPP-03", "p Tue 07:00 60m easy 10km"),
              "This week misses: cardio, flexibility (guideline: 3 cardio, 2 strength, 1 "
              "flexibility).");
}

TEST(WeekOutOfBalance, CountsCrossTrainingAsCardioAndJumpsNot)
{
    const std::string two = "p Tue 07:00 60m easy 10km // p Sat 08:00 84m long 14km // "
                            "p Sun 10:00 20m mob // ";
    EXPECT_FALSE(sayingOf("OPP-03", two + "p Thu 07:00 45m cross"));
    EXPECT_TRUE(sayingOf("OPP-03", two + "p Thu 07:00 20m plyo contacts=40"));
}

TEST(WeekOutOfBalance, IsSilentInTaperRaceWeekAndRecovery)
{
    for (const std::string phase : {"taper", "race", "recovery"})
        EXPECT_FALSE(sayingOf("OPP-03", "athlete A1 phase=" + phase + " // hist none"));
    EXPECT_TRUE(sayingOf("OPP-03", "hist none"));
}

TEST(WeekOutOfBalance, CanBeSwitchedOffItemByItem)
{
    const test::Case made = test::caseOf("p Tue 07:00 60m easy 10km");
    const auto missing = [&](std::map<std::string, double> limits) {
        Athlete changed = made.diary.who();
        changed.limits = std::move(limits);
        Edit edit{.title = "Settings"};
        edit.athlete.push_back({made.diary.who(), changed});
        const Diary diary = test::must(applied(made.diary, edit));
        for (const Finding& finding : review(diary, made.week, made.now).findings) {
            if (finding.rule == "OPP-03")
                return figure(finding, "missing");
        }
        return std::string("silent");
    };
    EXPECT_EQ(missing({{"opp.cardio", 0}}), "flexibility");
    EXPECT_EQ(missing({{"opp.flexibility", 0}}), "cardio");
    EXPECT_EQ(missing({{"opp.cardio", 0}, {"opp.flexibility", 0}}), "silent");
}

TEST(WeekOutOfBalance, OffersWhatIsMissing)
{
    EXPECT_THAT(offerTitlesOf("OPP-03", kEasyWeek), Contains(HasSubstr("Add Mobility on ")));
}

TEST(MovementMissing, IsToldInOneSentence)
{
    EXPECT_EQ(textOf("OPP-04", "p Mon 07:00 45m str full heavy | bench 3x6@2 // "
                               "p Thu 18:00 45m str full heavy | row 3x8@2"),
              "No squat, hinge, calf raise, core exercise this week.");
}

TEST(MovementMissing, AsksLessWhereMuscleMatters)
{
    const std::string week = "p Mon 07:00 45m str full heavy | squat 3x6@2 // "
                             "p Thu 18:00 45m str full heavy | hipthrust 3x8@2";
    EXPECT_EQ(figure(*sayingOf("OPP-04", week), "missing"), "calf raise+core");
    EXPECT_EQ(figure(*sayingOf("OPP-04", "athlete A3 // " + week), "missing"), "calf raise");
    EXPECT_FALSE(sayingOf("OPP-04", "athlete A2 // " + week));
}

TEST(MovementMissing, TakesSingleLegWorkForSquatsAndCurlsForAHinge)
{
    EXPECT_FALSE(sayingOf("OPP-04",
                          "p Mon 07:00 45m str full heavy | lunge 3x8@2; calfst 2x12@2 // "
                          "p Thu 18:00 45m str full heavy | hamcurl 3x8@2; plank 2x30s"));
}

TEST(MovementMissing, NeedsTwoSessionsWithExercises)
{
    EXPECT_FALSE(sayingOf("OPP-04", "p Mon 07:00 45m str full heavy | squat 3x6@2 // "
                                    "p Thu 18:00 45m str full heavy"));
}

TEST(MovementMissing, IsSilentWhereAnExerciseIsUnknown)
{
    EXPECT_FALSE(sayingOf("OPP-04",
                          "p Mon 07:00 45m str full heavy | squat 3x6@2; zercher 3x8@2 // "
                          "p Thu 18:00 45m str full heavy | squat 3x6@2"));
}

TEST(MovementMissing, OffersTheExercisesInTheSmallerSession)
{
    EXPECT_THAT(offerTitlesOf("OPP-04",
                              "p Mon 07:00 45m str upper heavy | squat 3x6@2; rdl 3x6@2 // "
                              "p Thu 18:00 45m str full heavy | squat 3x6@2"),
                Contains("2 sets of Calf raise, straight leg in Strength · full body; 2 sets of "
                         "Dead bug in Strength · full body"));
}

} // namespace
} // namespace mileplate::rules
