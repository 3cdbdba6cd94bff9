// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rule_cases.h"
#include "tests/support/sayings.h"

#include <gmock/gmock.h>

// RUN-10 beyond the rulebook's examples.
namespace mileplate::rules {
namespace {

using test::figure;
using test::offerTitlesOf;
using test::sayingOf;
using test::textOf;
using testing::Contains;

TEST(JumpsAndSprints, MayBe44HoursApart)
{
    EXPECT_FALSE(sayingOf("RUN-10", "p Tue 18:00 40m hillsprints 6km // "
                                    "p Thu 14:00 20m plyo contacts=60"));
    const auto said = sayingOf("RUN-10", "p Tue 18:00 40m hillsprints 6km // "
                                         "p Thu 13:45 20m plyo contacts=60");
    ASSERT_TRUE(said);
    EXPECT_EQ(figure(*said, "gap"), "43.75");
}

TEST(JumpsAndSprints, AreSpacedOverTheEndOfTheWeek)
{
    const auto said = sayingOf("RUN-10", "hist none // w-1 d Sun 08:00 20m plyo contacts=60 // "
                                         "p Mon 08:00 20m plyo contacts=60");
    ASSERT_TRUE(said);
    EXPECT_EQ(figure(*said, "kind"), "spacing");
    EXPECT_EQ(said->sessions.size(), 2U);
}

TEST(JumpsAndSprints, AreTooMuchFourTimesAWeek)
{
    const std::string three = "hist none // p Mon 06:00 20m plyo contacts=50 // "
                              "p Wed 06:00 20m plyo contacts=50 // "
                              "p Fri 06:00 20m plyo contacts=50 // ";
    EXPECT_FALSE(sayingOf("RUN-10", three));
    EXPECT_EQ(textOf("RUN-10", three + "p Sun 06:00 40m hillsprints 6km"),
              "Hill sprints and jumps: too many sessions in a week. Walk down, leave about 48 h "
              "between sessions, 2-3 per week.");
}

TEST(JumpsAndSprints, AreLimitedByTheLiftersLevel)
{
    EXPECT_FALSE(sayingOf("RUN-10", "athlete A4 // p Mon 07:00 20m plyo contacts=80"));
    EXPECT_TRUE(sayingOf("RUN-10", "athlete A4 // p Mon 07:00 20m plyo contacts=81"));
    EXPECT_TRUE(sayingOf("RUN-10", "p Mon 07:00 20m plyo contacts=101"));
    EXPECT_FALSE(sayingOf("RUN-10", "athlete A2 // p Mon 07:00 20m plyo contacts=120"));
    EXPECT_TRUE(sayingOf("RUN-10", "athlete A2 // p Mon 07:00 20m plyo contacts=121"));
    EXPECT_FALSE(sayingOf("RUN-10", "athlete A4 // p Mon 07:00 20m plyo"));
}

TEST(JumpsAndSprints, CountEachThingThatIsWrongWithASession)
{
    const auto said = sayingOf("RUN-10", "athlete A4 // p Wed 18:00 30m hillsprints 4km down=run");
    ASSERT_TRUE(said);
    EXPECT_EQ(figure(*said, "kind"), "novice");
    EXPECT_EQ(said->occurrences, 2);
    EXPECT_EQ(said->sessions.size(), 1U);
}

TEST(JumpsAndSprints, OfferTheBeginnersHillWorkoutToANovice)
{
    EXPECT_THAT(offerTitlesOf("RUN-10", "athlete A4 // p Tue 18:00 30m hillsprints 4km"),
                Contains("Change Hill sprints to Easy hills"));
}

TEST(JumpsAndSprints, OfferAnotherDayWhereTwoAreTooClose)
{
    EXPECT_THAT(offerTitlesOf("RUN-10", "p Tue 18:00 40m hillsprints 6km // "
                                        "p Wed 18:00 40m hillsprints 6km"),
                Contains(testing::StartsWith("Move Hill sprints to")));
}

} // namespace
} // namespace mileplate::rules
