// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/offers.h"
#include "core/rules/fatigue/overreaching.h"
#include "core/rules/review.h"
#include "core/rules/words/message.h"
#include "tests/support/builders.h"
#include "tests/support/case_notation.h"
#include "tests/support/rule_cases.h"
#include "tests/support/sayings.h"

#include <gmock/gmock.h>

// What the examples of the rulebook leave open of FAT-01 to FAT-07.
namespace mileplate::rules {
namespace {

using test::caseOf;
using test::figure;
using test::offersOf;
using test::sayingOf;
using test::textOf;
using testing::Contains;
using testing::Field;
using testing::HasSubstr;
using testing::Not;

constexpr std::string_view kTwoRunsMore = "use T1 // p Wed 07:00 90m easy 15km new=1 // "
                                          "p Fri 17:00 90m easy 15km new=1";

TEST(FormFarBelowFitness, NamesTheMorningWithTheLowestForm)
{
    const auto said = sayingOf("FAT-01", kTwoRunsMore);
    ASSERT_TRUE(said);
    EXPECT_EQ(said->date, test::kSaturday);
    EXPECT_EQ(figure(*said, "ctl"), "58.4");
    EXPECT_EQ(figure(*said, "frac"), "-0.39");
}

TEST(FormFarBelowFitness, SaysFormAsAShareInPercent)
{
    EXPECT_THAT(textOf("FAT-01", kTwoRunsMore), HasSubstr("(-39 % of fitness)"));
}

TEST(FormFarBelowFitness, JudgesNoMorningAfterARace)
{
    const std::string race = " // race +4 09:00 C 10k exp=50";
    EXPECT_FALSE(sayingOf("FAT-01", std::string(kTwoRunsMore) + race));
}

TEST(FormFarBelowFitness, IsSilentBelowAFitnessOf30)
{
    EXPECT_FALSE(sayingOf("FAT-01", "p Sat 08:00 60m easy 9km // "
                                    "p Tue 17:00 120m easy 19km new=1 // "
                                    "p Thu 17:00 120m easy 19km new=1"));
}

TEST(FormFarBelowFitness, OffersShorterEasyRuns)
{
    EXPECT_FALSE(offersOf("FAT-01", kTwoRunsMore).empty());
}

constexpr std::string_view kEverydayAlike =
    "p Mon 07:00 90m easy 13km // p Tue 07:00 90m easy 13km // p Wed 07:00 90m easy 13km // "
    "p Thu 07:00 60m easy 9km // p Fri 07:00 90m easy 13km // p Sat 07:00 75m long 11km // "
    "p Sun 07:00 60m easy 9km";

TEST(MonotonousTraining, NamesMonotonyAndStrain)
{
    const auto said = sayingOf("FAT-02", kEverydayAlike);
    ASSERT_TRUE(said);
    EXPECT_EQ(figure(*said, "mono"), "5.17");
    EXPECT_EQ(figure(*said, "strain"), "8991");
}

TEST(MonotonousTraining, NeedsTwoWeeksOfHistory)
{
    EXPECT_FALSE(sayingOf("FAT-02", "hist same 1 // " + std::string(kEverydayAlike)));
    EXPECT_TRUE(sayingOf("FAT-02", "hist same 2 // " + std::string(kEverydayAlike)));
}

TEST(MonotonousTraining, OffersARestDay)
{
    const auto offers = offersOf("FAT-02", kEverydayAlike);
    ASSERT_FALSE(offers.empty());
    EXPECT_TRUE(std::holds_alternative<Drop>(offers.front().fix.front()));
}

constexpr std::string_view kTwoHoursOfCycling = "use T1 // p Wed 18:00 120m cross rpe=5 new=1";

TEST(TotalLoadJump, SaysTheSumAndWhatIsUsual)
{
    EXPECT_EQ(textOf("FAT-03", kTwoHoursOfCycling),
              "Total load 2350 AU, 34 % above your usual 1750: the sum of runs and lifts jumps "
              "even if each looks fine.");
}

TEST(TotalLoadJump, IsSilentInTaper)
{
    EXPECT_FALSE(
        sayingOf("FAT-03", "athlete A1 phase=taper // " + std::string(kTwoHoursOfCycling)));
}

TEST(TotalLoadJump, OffersToPutOffWhatIsNew)
{
    EXPECT_THAT(test::offerTitlesOf("FAT-03", kTwoHoursOfCycling),
                testing::Contains("Move Cross-training to Wednesday evening, next week"));
}

constexpr std::string_view kFailureSets =
    "70m str lower heavy | squat 6x6@0; splitsq 5x8@0; legext 3x12@0";

TEST(MuscleNotReady, LooksBackOverTheWeekBorder)
{
    const auto said =
        sayingOf("FAT-04", "hist none // w-1 d Sun 18:00 " + std::string(kFailureSets) +
                               " // p Mon 14:00 60m tempo 10km");
    ASSERT_TRUE(said);
    EXPECT_EQ(figure(*said, "muscle"), "quads");
    EXPECT_EQ(figure(*said, "readiness"), "36");
    EXPECT_EQ(said->date, test::kMonday);
}

TEST(MuscleNotReady, JudgesHeavyLegSessionsTooButNoEasyRuns)
{
    const std::string before = "p Mon 18:00 " + std::string(kFailureSets);
    EXPECT_FALSE(sayingOf("FAT-04", before + " // p Tue 14:00 60m easy 10km"));
    const auto said =
        sayingOf("FAT-04", before + " // p Tue 14:00 45m str full heavy | squat 3x6@2; rdl 3x6@2");
    ASSERT_TRUE(said);
    EXPECT_EQ(said->date, test::kTuesday);
}

TEST(MuscleNotReady, IsJudgedWhileACardIsInTheAir)
{
    const test::Case made = caseOf("p Mon 18:00 " + std::string(kFailureSets) +
                                   " // p Wed 14:00 60m tempo 10km // "
                                   "p Wed 06:00 70m str lower heavy | squat 6x6@0");
    const Review review = rules::review(made.diary, made.week, made.now, Scope::Positions);
    const bool shown = std::ranges::count(review.findings, "FAT-04", &Finding::rule) == 1;
    const bool also = std::ranges::any_of(
        review.suppressed, [](const Suppressed& s) { return s.finding.rule == "FAT-04"; });
    EXPECT_TRUE(shown || also);
}

TEST(NoLighterWeek, NeedsFiveWeeksOfHistory)
{
    EXPECT_FALSE(sayingOf("FAT-05", "hist same 4 // use T1"));
    EXPECT_TRUE(sayingOf("FAT-05", "hist same 5 // use T1"));
}

TEST(NoLighterWeek, IsSilentInRaceWeek)
{
    EXPECT_FALSE(sayingOf("FAT-05", "hist same 8 // use T1 // race +6 18:00 B 5k exp=23"));
}

TEST(NoLighterWeek, OffersALighterWeekNow)
{
    const auto offers = offersOf("FAT-05", "hist same 8 // use T1");
    ASSERT_EQ(offers.size(), 1U);
    EXPECT_EQ(offers[0].fix, (Fix{InsertCutback{test::kMonday, 0.7}}));
}

std::string harderRuns(std::string_view firstOne)
{
    return "hist none // now Sat 12:00 // " + std::string(firstOne) +
           " 45m easy 7km rpe=5 prpe=3 // d Tue 07:00 60m intervals 10km rpe=9 prpe=7 // "
           "d Thu 07:00 60m tempo 10km rpe=8 prpe=6";
}

TEST(HarderThanPlanned, LooksBackExactlyTenDays)
{
    EXPECT_TRUE(sayingOf("FAT-06", harderRuns("w-1 d Wed 12:00")));
    EXPECT_FALSE(sayingOf("FAT-06", harderRuns("w-1 d Wed 11:59")));
}

TEST(HarderThanPlanned, AsksForHalfOfTheRatedSessions)
{
    const std::string asPlanned = " // d Mon 18:00 30m easy 5km rpe=3 prpe=3 // "
                                  "d Wed 18:00 30m easy 5km rpe=3 prpe=3 // "
                                  "d Fri 18:00 30m easy 5km rpe=3 prpe=3";
    EXPECT_TRUE(sayingOf("FAT-06", harderRuns("d Mon 07:00") + asPlanned));
    EXPECT_FALSE(sayingOf("FAT-06", harderRuns("d Mon 07:00") + asPlanned +
                                        " // d Sat 07:00 30m easy 5km rpe=3 prpe=3"));
}

TEST(HarderThanPlanned, CountsOnlySessionsWithBothRatings)
{
    EXPECT_TRUE(sayingOf("FAT-06", harderRuns("d Mon 07:00") +
                                       " // d Mon 18:00 30m easy 5km // "
                                       "d Wed 18:00 30m easy 5km // d Fri 18:00 30m easy 5km // "
                                       "d Sat 07:00 30m easy 5km"));
}

TEST(HarderThanPlanned, SaysNothingOfAWeekThatDoesNotHoldToday)
{
    const test::Case made = caseOf(harderRuns("d Mon 07:00"));
    const Review next = rules::review(made.diary, made.week + Days{7}, made.now);
    EXPECT_THAT(next.findings, Not(Contains(Field(&Finding::rule, "FAT-06"))));
}

class SeveralSigns : public testing::Test {
protected:
    static std::optional<Finding> of(const std::vector<Finding>& findings)
    {
        const test::Case made = caseOf("use T1");
        return severalSignsAtOnce(Scene(made.diary, made.week, made.now), findings);
    }
    static Finding sign(std::string_view rule, Severity severity = Severity::Warning)
    {
        return {.rule = rule, .severity = severity, .date = test::kMonday};
    }
};

TEST_F(SeveralSigns, AreThree)
{
    EXPECT_FALSE(of({sign("FAT-06"), sign("REC-01"), sign("SCH-01")}));
    const auto three = of({sign("FAT-06"), sign("REC-01", Severity::Advice), sign("STR-09")});
    ASSERT_TRUE(three);
    EXPECT_EQ(three->severity, Severity::Critical);
    EXPECT_EQ(three->rule, "FAT-07");
    EXPECT_EQ(figure(*three, "k"), "3");
}

TEST_F(SeveralSigns, TakeSorenessAndWeightAtWarningOnly)
{
    EXPECT_FALSE(of({sign("FAT-06"), sign("REC-01"), sign("REC-04", Severity::Info)}));
    EXPECT_FALSE(of({sign("FAT-06"), sign("REC-01"), sign("NUT-09", Severity::Advice)}));
    EXPECT_TRUE(of({sign("FAT-06"), sign("REC-04"), sign("NUT-09")}));
}

TEST_F(SeveralSigns, AreSaidInWords)
{
    const auto said = of({sign("REC-03"), sign("FAT-06"), sign("REC-01")});
    ASSERT_TRUE(said);
    EXPECT_EQ(messageOf(*said, Diary{}, Language{}),
              "3 signs of under-recovery together: sessions feel harder than planned, short "
              "sleep, raised resting pulse. Take 3-7 easy days. If you do not bounce back within "
              "two weeks, or feel unwell, see a doctor.");
}

} // namespace
} // namespace mileplate::rules
