// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rule_cases.h"
#include "tests/support/sayings.h"

#include <gmock/gmock.h>

// RUN-04 to RUN-06 beyond the rulebook's examples.
namespace mileplate::rules {
namespace {

using test::figure;
using test::offerTitlesOf;
using test::sayingOf;
using test::textOf;
using testing::Contains;
using testing::IsEmpty;
using testing::Not;

TEST(HardRunning, IsToldByItsShare)
{
    EXPECT_EQ(textOf("RUN-04", "p Tue 07:00 60m intervals 10km hard=30 // "
                               "p Thu 07:00 60m tempo 10km hard=30 // "
                               "p Sat 08:00 80m long 12km"),
              "30 % of this week's running is hard; about 80 % easy works better for most "
              "runners.");
}

TEST(HardRunning, IsJudgedFromThreeRunsAndNinetyMinutesOn)
{
    const std::string two = "p Tue 07:00 30m intervals 5km hard=15 // "
                            "p Thu 07:00 30m tempo 5km hard=15 // ";
    EXPECT_FALSE(sayingOf("RUN-04", two));
    EXPECT_FALSE(sayingOf("RUN-04", two + "p Sat 08:00 29m easy 5km"));
    EXPECT_TRUE(sayingOf("RUN-04", two + "p Sat 08:00 30m easy 5km"));
}

TEST(HardRunning, LeavesRacesOut)
{
    EXPECT_FALSE(sayingOf("RUN-04", "p Tue 07:00 60m easy 10km // p Thu 07:00 60m easy 10km // "
                                    "p Fri 07:00 40m easy 6km // race +5 09:00 C half exp=120"));
    EXPECT_FALSE(sayingOf("RUN-04", "p Tue 07:00 60m intervals 10km hard=30 // "
                                    "p Thu 07:00 45m tempo 10km hard=30 // "
                                    "race +5 09:00 C 5k exp=25"));
}

TEST(HardRunning, TakesTheKindsWordWhereNoMinutesAreGiven)
{
    // 16 of intervals and 20 of tempo in 120 minutes.
    const auto said = sayingOf("RUN-04", "p Tue 07:00 40m intervals 8km // "
                                         "p Thu 07:00 40m tempo 8km // p Sat 08:00 40m easy 7km");
    ASSERT_TRUE(said);
    EXPECT_EQ(figure(*said, "hard"), "36.0");
}

TEST(HardRunning, OffersAnEasyRunInsteadOfAHardOne)
{
    EXPECT_THAT(offerTitlesOf("RUN-04", "p Tue 07:00 60m intervals 10km hard=35 // "
                                        "p Thu 07:00 60m tempo 10km hard=25 // "
                                        "p Sat 08:00 80m long 12km"),
                Contains("Change Tempo run to Easy run"));
}

TEST(QualityRuns, CountTheRace)
{
    const auto said = sayingOf("RUN-05", "p Mon 07:00 60m intervals 10km // "
                                         "p Wed 18:00 60m fartlek 10km // "
                                         "race +6 09:00 C 5k exp=25");
    ASSERT_TRUE(said);
    EXPECT_EQ(figure(*said, "n"), "3");
}

TEST(QualityRuns, DoNotCountSprintsAndStrides)
{
    EXPECT_FALSE(sayingOf("RUN-05", "p Mon 07:00 60m intervals 10km // p Wed 18:00 60m tempo 10km "
                                    "// p Thu 18:00 40m hillsprints 6km // "
                                    "p Sat 08:00 60m strides 10km // p Sun 08:00 60m steady 10km"));
}

TEST(QualityRuns, MayBeThreeForAnAdvancedRunner)
{
    const std::string three = "athlete A3 // p Mon 07:00 60m intervals 10km // "
                              "p Wed 18:00 60m tempo 10km // p Fri 08:00 60m hills 10km // ";
    EXPECT_FALSE(sayingOf("RUN-05", three));
    const std::string four = three + "p Sun 08:00 60m fartlek 10km // ";
    EXPECT_EQ(sayingOf("RUN-05", four)->severity, Severity::Advice);
    EXPECT_EQ(sayingOf("RUN-05", four + "p Sat 08:00 60m tempo 10km")->severity, Severity::Warning);
}

TEST(QualityRuns, AreOfferedAsEasyOnesTheLeastHardFirst)
{
    const auto offers = offerTitlesOf("RUN-05", "p Mon 07:00 60m intervals 10km // "
                                                "p Wed 18:00 60m tempo 10km // "
                                                "p Sat 08:00 60m hills 10km");
    EXPECT_THAT(offers, Contains("Change Hill repeats to Easy run"));
}

TEST(HardSession, CountsRepetitionsOf400MetresByTheWeeksKilometres)
{
    const auto week = [](std::string_view reps, std::string_view longRun) {
        return "p Tue 07:00 60m intervals 11km reps=" + std::string(reps) +
               " // p Thu 07:00 60m easy 10km // p Sat 08:00 100m long " + std::string(longRun);
    };
    EXPECT_EQ(textOf("RUN-06", week("7x400", "26.9km")),
              "7 x 400 m is more than 6 for 47.9 km per week");
    EXPECT_FALSE(sayingOf("RUN-06", week("7x400", "27km")));
    EXPECT_FALSE(sayingOf("RUN-06", week("8x400", "27km")));
    EXPECT_FALSE(sayingOf("RUN-06", week("10x300", "10km")));
}

TEST(HardSession, CapsHardKilometresAtEightPerCentButNotBelowFour)
{
    const auto week = [](std::string_view hills) {
        return "p Tue 07:00 60m hills 10km hkm=" + std::string(hills) +
               " // p Sat 08:00 100m long 20km";
    };
    EXPECT_FALSE(sayingOf("RUN-06", week("4")));
    const auto said = sayingOf("RUN-06", week("4.1"));
    ASSERT_TRUE(said);
    EXPECT_EQ(figure(*said, "cap"), "4.0");
    EXPECT_EQ(figure(*said, "kind"), "I");
}

TEST(HardSession, CapsHardKilometresAtTenAtMost)
{
    const std::string week = "athlete A3 // p Tue 07:00 90m intervals 20km hkm=10.5 // "
                             "p Thu 07:00 300m easy 60km // p Sat 08:00 300m easy 60km";
    EXPECT_EQ(figure(sayingOf("RUN-06", week).value(), "cap"), "10.0");
}

TEST(HardSession, CapsTempoAtATenthOfTheWeek)
{
    const auto week = [](std::string_view hard) {
        return "athlete A3 // p Tue 07:00 60m tempo 12km hard=" + std::string(hard) +
               " // p Thu 07:00 100m easy 20km // p Sat 08:00 90m easy 18km";
    };
    EXPECT_FALSE(sayingOf("RUN-06", week("25")));
    EXPECT_EQ(textOf("RUN-06", week("26")), "26 min hard, guideline 25.");
}

TEST(HardSession, IsOfferedWithFewerRepetitions)
{
    const auto offers = offerTitlesOf("RUN-06", "p Tue 07:00 50m intervals 8km reps=6x400 // "
                                                "p Thu 07:00 60m easy 10km // "
                                                "p Sat 08:00 75m long 12km");
    EXPECT_THAT(offers, Contains("4 repetitions in Intervals"));
}

TEST(HardSession, IsOfferedSoShortThatItFitsTheShorterWeekToo)
{
    EXPECT_THAT(offerTitlesOf("RUN-06",
                              "p Tue 07:00 75m intervals 13km hkm=6 // "
                              "p Thu 07:00 90m easy 16km // p Sat 08:00 120m long 25.5km"),
                Not(IsEmpty()));
}

} // namespace
} // namespace mileplate::rules
