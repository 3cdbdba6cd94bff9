// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rule_cases.h"
#include "tests/support/sayings.h"

#include <gmock/gmock.h>

// RUN-02 and RUN-03 beyond the rulebook's examples.
namespace mileplate::rules {
namespace {

using test::figure;
using test::offerTitlesOf;
using test::sayingOf;
using test::textOf;
using testing::Contains;

std::string usualAnd(std::string_view more)
{
    return "p Tue 07:00 60m easy 10km // p Thu 07:00 60m easy 10km // p Sat 08:00 84m long 14km "
           "// " +
           std::string(more);
}

TEST(LongerThanRecently, IsToldWithTheRunItIsComparedWith)
{
    EXPECT_EQ(textOf("RUN-02", usualAnd("p Sun 08:00 96m long 16km new=1")),
              "16 km is 14 % longer than your longest run of the last 30 days (14 km). Session "
              "spikes above 10 % were linked to 1.5-2.3 times the overuse-injury rate.");
}

TEST(LongerThanRecently, WarnsAboveThirtyPerCentOnly)
{
    EXPECT_EQ(sayingOf("RUN-02", usualAnd("p Sun 08:00 96m long 18.2km new=1"))->severity,
              Severity::Advice);
    EXPECT_EQ(sayingOf("RUN-02", usualAnd("p Sun 08:00 96m long 18.3km new=1"))->severity,
              Severity::Warning);
}

TEST(LongerThanRecently, ComparesWithRunsEarlierInTheWeek)
{
    const auto said = sayingOf("RUN-02", usualAnd("p Wed 08:00 96m long 16km new=1 // "
                                                  "p Sun 08:00 96m long 17km new=1"));
    ASSERT_TRUE(said);
    EXPECT_EQ(said->occurrences, 1);
    EXPECT_EQ(figure(*said, "km"), "16.0");
}

TEST(LongerThanRecently, LooksThirtyDaysBackToTheMinute)
{
    const std::string runs = "hist none // w-6 d Mon 07:00 40m easy 6km // "
                             "w-2 d Tue 07:00 40m easy 6km // w-2 d Thu 07:00 40m easy 6km // "
                             "w-1 d Tue 07:00 40m easy 6km // p Sun 08:00 60m easy 10km // ";
    EXPECT_FALSE(sayingOf("RUN-02", runs + "w-4 d Fri 08:00 60m easy 10km"));
    EXPECT_TRUE(sayingOf("RUN-02", runs + "w-4 d Fri 07:59 60m easy 10km"));
}

TEST(LongerThanRecently, NeedsThreeRunsAndTwoWeeksOfHistory)
{
    const std::string run = "hist none // p Sun 08:00 60m easy 10km // ";
    const std::string three = run + "w-1 d Tue 07:00 40m easy 6km // w-1 d Thu 07:00 40m easy 6km "
                                    "// ";
    EXPECT_TRUE(sayingOf("RUN-02", three + "w-2 d Mon 07:00 40m easy 6km"));
    EXPECT_FALSE(sayingOf("RUN-02", three + "w-2 d Tue 07:00 40m easy 6km"));
    EXPECT_FALSE(sayingOf("RUN-02", run + "w-1 d Tue 07:00 40m easy 6km // "
                                          "w-2 d Mon 07:00 40m easy 6km"));
}

TEST(LongerThanRecently, LeavesRunsUnderFiveKilometresAlone)
{
    const std::string week = "athlete A4 // p Mon 18:00 21m easy 3km // p Wed 18:00 21m easy 3km "
                             "// p Sat 09:00 21m easy 3km // ";
    EXPECT_FALSE(sayingOf("RUN-02", week + "p Sun 09:00 35m easy 4.9km new=1"));
    EXPECT_TRUE(sayingOf("RUN-02", week + "p Sun 09:00 35m easy 5km new=1"));
}

TEST(LongerThanRecently, OffersToShortenItOrToRunTheRestOnAnotherDay)
{
    const auto offers = offerTitlesOf("RUN-02", usualAnd("p Sun 08:00 96m long 16km new=1"));
    EXPECT_THAT(offers, Contains("Make Long run 15 km"));
    EXPECT_THAT(offers, Contains("Make Long run 15 km; Make Easy run 11 km"));
}

TEST(LongerThanRecently, OffersNothingAgainstARace)
{
    EXPECT_THAT(offerTitlesOf("RUN-02", usualAnd("race +6 09:00 A half exp=115")),
                testing::IsEmpty());
}

TEST(LongRunOfTheWeek, MayBeHalfOfThreeRuns)
{
    const std::string two = "p Tue 07:00 60m easy 8km // p Thu 07:00 60m easy 8km // ";
    EXPECT_FALSE(sayingOf("RUN-03", two + "p Sat 08:00 100m long 16km"));
    EXPECT_EQ(sayingOf("RUN-03", two + "p Sat 08:00 100m long 16.5km")->severity, Severity::Info);
    EXPECT_EQ(sayingOf("RUN-03", two + "p Sat 08:00 100m long 40km")->severity, Severity::Info);
}

TEST(LongRunOfTheWeek, MayBeExactlyThirtyFivePerCent)
{
    const std::string three = "p Tue 07:00 60m easy 8km // p Thu 07:00 60m easy 8km // "
                              "p Fri 07:00 60m easy 10km // ";
    EXPECT_FALSE(sayingOf("RUN-03", three + "p Sat 08:00 100m long 14km"));
    EXPECT_TRUE(sayingOf("RUN-03", three + "p Sat 08:00 100m long 14.1km"));
}

TEST(LongRunOfTheWeek, HasNoShareInARaceWeekButADuration)
{
    const std::string week = "p Tue 07:00 20m easy 3km // p Wed 07:00 20m easy 3km // "
                             "p Thu 07:00 20m easy 3km // race +6 09:00 C 5k exp=25 // ";
    EXPECT_FALSE(sayingOf("RUN-03", week + "p Fri 08:00 100m long 16km"));
    const auto said = sayingOf("RUN-03", week + "p Fri 08:00 151m long 25km");
    ASSERT_TRUE(said);
    EXPECT_EQ(figure(*said, "kind"), "duration");
}

TEST(LongRunOfTheWeek, HasNoShareOfAWeekThatIsNotKnown)
{
    EXPECT_FALSE(sayingOf("RUN-03", "p Tue 07:00 60m easy 8km // p Thu 07:00 60m easy 8km // "
                                    "p Fri 07:00 50m easy // p Sat 08:00 100m long 16km"));
}

TEST(LongRunOfTheWeek, LastsTooLongByMinutes)
{
    EXPECT_EQ(textOf("RUN-03", "p Sat 08:00 181m long 30km"),
              "181 min: beyond about 2.5 h the cost rises faster than the benefit.");
    EXPECT_EQ(sayingOf("RUN-03", "p Sat 08:00 180m long 30km")->severity, Severity::Info);
    EXPECT_EQ(sayingOf("RUN-03", "p Sat 08:00 181m long 30km")->severity, Severity::Advice);
}

TEST(LongRunOfTheWeek, IsOfferedShorter)
{
    const auto offers =
        offerTitlesOf("RUN-03", "p Tue 07:00 60m easy 8km // p Thu 07:00 60m easy 8km "
                                "// p Fri 07:00 50m easy 8km // "
                                "p Sat 08:00 100m long 16km");
    EXPECT_THAT(offers, Contains("Make Long run 12.5 km"));
}

} // namespace
} // namespace mileplate::rules
