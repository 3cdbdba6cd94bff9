// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rule_cases.h"

#include <algorithm>
#include <gmock/gmock.h>

// What the examples of rulebook 3, REC, leave open.
namespace mileplate::rules {
namespace {

using test::caseOf;
using test::fixesOf;
using test::offersOf;
using test::sayingOf;
using test::textOf;

TEST(ShortSleep, LooksBackOverTheWeekBorder)
{
    EXPECT_TRUE(sayingOf("REC-01", "now Sun 12:00 // sleep Thu-Sun 6.9"));
    EXPECT_FALSE(sayingOf("REC-01", "now Sat 12:00 // sleep Thu-Sun 6.9")); // three up to now
}

TEST(ShortSleep, SaysTheMean)
{
    EXPECT_EQ(textOf("REC-01", "now Sun 12:00 // sleep Mon-Sun 6.5"),
              "Average 6.5 h over 7 nights; 7-9 h is a recovery tool.");
}

TEST(ShortSleep, OfAWeekToComeIsNotKnown)
{
    test::Case made = caseOf("sleep Mon-Sun 5");
    made.now = LocalTime{made.week} - std::chrono::hours{48};
    for (const Finding& finding : review(made.diary, made.week, made.now).findings)
        EXPECT_NE(finding.rule, "REC-01");
}

TEST(BadNight, IsNoMatterOnceTheSessionIsDone)
{
    EXPECT_FALSE(sayingOf("REC-02", "now Tue 20:00 // sleep Tue 4.5 // d Tue 07:00 60m intervals "
                                    "10km"));
}

TEST(BadNight, IsTodaysNotYesterdays)
{
    EXPECT_FALSE(
        sayingOf("REC-02", "now Tue 06:00 // sleep Mon 4.5 // p Tue 18:00 60m intervals 10km"));
}

TEST(BadNight, OffersToSwapWithTomorrowsEasyRun)
{
    const auto offered = offersOf("REC-02", "hist none // now Tue 06:00 // sleep Tue 4.5 // p Tue "
                                            "18:00 60m intervals 10km // p Wed 18:00 60m easy 9km");
    ASSERT_FALSE(offered.empty());
    const bool swaps = std::ranges::any_of(offered, [](const planning::Offer& offer) {
        return std::holds_alternative<Swap>(offer.fix.front());
    });
    EXPECT_TRUE(swaps);
}

TEST(RestingHeartRate, IsSilentWhereAMorningIsMissing)
{
    EXPECT_FALSE(sayingOf("REC-03", "now Sat 09:00 // rhr* from=-27 to=2 52 // rhr Thu,Sat 58"));
}

TEST(RestingHeartRate, AdvisesAtFiveAboveTheMedian)
{
    EXPECT_TRUE(sayingOf("REC-03", "now Sat 09:00 // rhr* from=-27 to=2 52 // rhr Thu-Sat 57"));
    EXPECT_FALSE(sayingOf("REC-03", "now Sat 09:00 // rhr* from=-27 to=4 52 // rhr Sat 61"));
}

TEST(RestingHeartRate, OffersAnEasyRunToday)
{
    const auto made = caseOf("hist none // now Sat 09:00 // rhr* from=-27 to=2 52 // rhr Thu-Sat "
                             "58 // p Sat 18:00 60m tempo 10km");
    const auto fixes = fixesOf("REC-03", made);
    ASSERT_FALSE(fixes.empty());
    EXPECT_EQ(std::get<SetKindTo>(fixes.front().front()).kind, Kind::Easy);
}

TEST(Soreness, IsInfoUpToSevenAndNoMatterForUpperBodyLifts)
{
    EXPECT_EQ(
        sayingOf("REC-04", "now Tue 06:00 // sore Tue 6.9 // p Tue 18:00 60m tempo 10km")->severity,
        Severity::Info);
    EXPECT_FALSE(sayingOf(
        "REC-04", "now Tue 06:00 // sore Tue 9 // p Tue 18:00 45m str upper heavy | bench 4x6@2"));
}

TEST(PainOrIllness, ConcernsTodayAndTomorrowOnly)
{
    EXPECT_TRUE(sayingOf("REC-05", "now Tue 06:00 // pain Tue 4 // p Wed 18:00 40m easy 6km"));
    EXPECT_FALSE(sayingOf("REC-05", "now Tue 06:00 // pain Tue 9 // p Thu 18:00 40m easy 6km"));
    EXPECT_FALSE(sayingOf("REC-05", "now Tue 06:00 // pain Mon 9 // p Tue 18:00 40m easy 6km"));
}

TEST(PainOrIllness, LetsMobilityBe)
{
    EXPECT_FALSE(sayingOf("REC-05", "now Tue 06:00 // ill Tue fever // p Tue 18:00 20m mob"));
}

TEST(PainOrIllness, ReachesOverTheWeekBorder)
{
    const test::Case made =
        caseOf("hist none // now Sun 08:00 // ill Sun fever // w+1 p Mon 07:00 40m easy 6km");
    for (const Day week : {made.week, made.week + Days{7}}) {
        const auto findings = review(made.diary, week, made.now).findings;
        ASSERT_FALSE(findings.empty());
        EXPECT_EQ(findings.front().rule, "REC-05");
        EXPECT_EQ(findings.front().severity, Severity::Critical);
    }
}

TEST(PainOrIllness, HasAWordForEachCase)
{
    EXPECT_THAT(textOf("REC-05", "now Tue 06:00 // pain Tue 5 // p Tue 18:00 40m easy 6km"),
                testing::StartsWith("Pain 5/10: do not train through it."));
    EXPECT_THAT(textOf("REC-05", "now Tue 06:00 // ill Tue fever // p Tue 18:00 40m easy 6km"),
                testing::StartsWith("With fever, chest or whole-body symptoms do not train."));
    EXPECT_THAT(textOf("REC-05", "now Tue 06:00 // ill Tue cold // p Tue 18:00 60m tempo 10km"),
                testing::StartsWith("With cold symptoms leave Tempo"));
}

TEST(PainOrIllness, OffersToLeaveOutAllOfTodayAndTomorrow)
{
    const auto offered = offersOf("REC-05", "hist none // now Tue 06:00 // ill Tue fever // p Tue "
                                            "18:00 40m easy 6km // p Wed 18:00 40m easy 6km");
    ASSERT_FALSE(offered.empty());
    EXPECT_THAT(offered.front().fix, testing::SizeIs(2));
    EXPECT_TRUE(std::holds_alternative<Drop>(offered.front().fix.front()));
}

TEST(PainOrIllness, CannotBeMuted)
{
    test::Case made = caseOf("now Tue 06:00 // pain Tue 5 // p Tue 18:00 40m easy 6km");
    Athlete athlete = made.diary.who();
    athlete.muted["REC-05"] = made.week + Days{100};
    Edit edit{.title = "Mute"};
    edit.athlete.push_back({made.diary.who(), athlete});
    made.diary = test::must(applied(made.diary, edit));
    EXPECT_EQ(review(made.diary, made.week, made.now).findings.front().rule, "REC-05");
}

} // namespace
} // namespace mileplate::rules
