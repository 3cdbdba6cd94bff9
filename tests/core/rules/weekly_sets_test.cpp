// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rule_cases.h"
#include "tests/support/sayings.h"

#include <gmock/gmock.h>

// STR-01, STR-02 and STR-04 beyond the rulebook's examples.
namespace mileplate::rules {
namespace {

using test::figure;
using test::offerTitlesOf;
using test::sayingOf;
using test::textOf;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

// Two balanced weeks' worth of leg work: quads 6, glutes 7, hamstrings as they come.
std::string balancedWith(std::string_view hamstrings)
{
    return "athlete A3 // p Mon 07:00 45m str full heavy | squat 3x5@2; hipthrust 2x8@2 // "
           "p Thu 18:00 45m str full heavy | squat 3x5@2; hipthrust 2x8@2; " +
           std::string(hamstrings);
}

TEST(TooFewHardSets, NamesEachMuscleAndItsSets)
{
    const std::string week =
        "athlete A3 // p Mon 07:00 45m str full heavy | squat 3x5@2; rdl 3x6@2 "
        "// p Thu 18:00 45m str full heavy | squat 2x5@2";
    const auto said = sayingOf("STR-01", week);
    ASSERT_TRUE(said);
    EXPECT_EQ(figure(*said, "muscle"), "quads+hams+glutes");
    EXPECT_EQ(figure(*said, "sets"), "5.0+3.0+4.0");
    EXPECT_TRUE(said->sessions.empty());
    EXPECT_EQ(textOf("STR-01", week),
              "quads, hamstrings, glutes: 5, 3, 4 hard sets this week; 8-12 build or maintain "
              "muscle for runners.");
}

TEST(TooFewHardSets, CountsASecondaryMuscleHalf)
{
    EXPECT_FALSE(sayingOf("STR-01", balancedWith("rdl 4x6@2"))); // 2 from the thrusts, 4 of these
    const auto said = sayingOf("STR-01", balancedWith("rdl 3x6@2"));
    ASSERT_TRUE(said);
    EXPECT_EQ(figure(*said, "sets"), "5.0");
}

TEST(TooFewHardSets, CountsFourInReserveButNotFive)
{
    EXPECT_FALSE(sayingOf("STR-01", balancedWith("rdl 4x6@4")));
    EXPECT_TRUE(sayingOf("STR-01", balancedWith("rdl 4x6@5")));
}

TEST(TooFewHardSets, IsSilentWhereMuscleIsNoGoal)
{
    const auto week = [](std::string_view athlete) {
        return "athlete " + std::string(athlete) +
               " // p Mon 07:00 45m str full heavy | squat 3x5@2";
    };
    EXPECT_TRUE(sayingOf("STR-01", week("A3 phase=base")));
    EXPECT_TRUE(sayingOf("STR-01", week("A3 phase=off")));
    EXPECT_TRUE(sayingOf("STR-01", week("A3 liftm=3")));
    EXPECT_FALSE(sayingOf("STR-01", week("A3 liftm=2")));
    EXPECT_FALSE(sayingOf("STR-01", week("A3 phase=recovery")));
    EXPECT_FALSE(sayingOf("STR-01", week("A3") + " // race +12 09:00 A half exp=100"));
    EXPECT_FALSE(sayingOf("STR-01", week("A3") + " // race +6 09:00 B half exp=100"));
}

TEST(TooFewHardSets, IsSilentWithoutAnExercise)
{
    EXPECT_FALSE(sayingOf("STR-01", "athlete A3 // p Mon 07:00 45m str full heavy"));
    EXPECT_FALSE(sayingOf("STR-01", "athlete A3 // p Mon 07:00 45m easy 8km"));
}

TEST(TooFewHardSets, IsSilentFrom112KilometresOn)
{
    const std::string lift = "athlete A3 // p Mon 18:00 45m str full heavy | squat 3x5@2 // "
                             "p Tue 07:00 200m easy 50km // p Thu 07:00 200m easy 50km // ";
    EXPECT_TRUE(sayingOf("STR-01", lift + "p Fri 07:00 60m easy 11.9km"));
    EXPECT_FALSE(sayingOf("STR-01", lift + "p Fri 07:00 60m easy 12km"));
}

TEST(TooFewHardSets, OffersTheSetsThatAreMissing)
{
    EXPECT_THAT(offerTitlesOf("STR-01", balancedWith("rdl 3x6@2")),
                Contains("4 sets of Romanian deadlift in Strength · full body"));
}

TEST(TooFewHardSets, OffersALiftForAMuscleThatHasNone)
{
    EXPECT_THAT(
        offerTitlesOf("STR-01",
                      "athlete A3 // p Mon 07:00 45m str full heavy | squat 3x5@2; hipthrust "
                      "3x8@2 // p Thu 18:00 45m str full heavy | squat 3x5@2; hipthrust 2x8@2"),
        Contains(HasSubstr("sets of Romanian deadlift in Strength · full body")));
}

TEST(TooFewHardSets, ChangesNothingThatIsDone)
{
    EXPECT_THAT(offerTitlesOf("STR-01",
                              "athlete A3 // now Sun 20:00 // d Mon 07:00 45m str full heavy | "
                              "squat 3x5@2"),
                IsEmpty());
}

TEST(TooManyHardSets, IsToldOfTheWorstMuscleFirst)
{
    const std::string week =
        "p Mon 07:00 60m str lower heavy | squat 4x6@2; splitsq 3x8@2; hipthrust 6x8@2 // "
        "p Thu 18:00 60m str lower heavy | squat 4x6@2; stepup 3x8@2; hipthrust 4x8@2";
    const auto said = sayingOf("STR-02", week); // quads 14, glutes 17
    ASSERT_TRUE(said);
    EXPECT_EQ(said->severity, Severity::Warning);
    EXPECT_EQ(said->occurrences, 2);
    EXPECT_EQ(figure(*said, "muscle"), "glutes");
    EXPECT_EQ(textOf("STR-02", week),
              "glutes: 17 hard sets this week, above the 12 a runner usually needs. When in doubt, "
              "do less but do it better.");
}

TEST(TooManyHardSets, WarnsAboveSixteenForRunners)
{
    const auto severity = [](std::string_view last) {
        return sayingOf("STR-02", "p Mon 07:00 70m str lower heavy | squat 6x6@2 // "
                                  "p Wed 18:00 70m str lower heavy | squat 6x6@2 // "
                                  "p Fri 18:00 70m str lower heavy | " +
                                      std::string(last))
            ->severity;
    };
    EXPECT_EQ(severity("squat 4x6@2"), Severity::Advice);
    EXPECT_EQ(severity("squat 4x6@2; deadlift 1x6@2"), Severity::Warning);
}

TEST(TooManyHardSets, GrantsTheUpperBodyTwentyWhateverMatters)
{
    const auto week = [](std::string_view last) {
        return "p Mon 18:00 60m str upper heavy | bench 10x8@2 // "
               "p Thu 18:00 60m str upper heavy | " +
               std::string(last);
    };
    EXPECT_FALSE(sayingOf("STR-02", week("bench 10x8@2")));
    EXPECT_EQ(figure(*sayingOf("STR-02", week("bench 11x8@2")), "muscle"), "chest");
    EXPECT_FALSE(sayingOf("STR-02", "athlete A2 // " + week("bench 10x8@2")));
}

TEST(TooManyHardSets, CountsCalvesButNoArms)
{
    EXPECT_TRUE(sayingOf("STR-02", "p Mon 18:00 60m str lower heavy | calfst 13x12@2"));
    EXPECT_FALSE(sayingOf("STR-02", "p Mon 18:00 60m str upper heavy | curl 26x12@2"));
}

TEST(TooManyHardSets, OffersFewerSetsOfWhatMattersLess)
{
    EXPECT_THAT(
        offerTitlesOf("STR-02", "p Mon 07:00 60m str lower heavy | squat 4x6@2; splitsq 3x8@2 // "
                                "p Thu 18:00 60m str lower heavy | squat 4x6@2; stepup 3x8@2"),
        testing::Contains("2 sets of Split squat in Strength · lower body; 2 sets of Step-up in "
                          "Strength · lower body"));
}

TEST(LiftsOffTarget, IsToldWithItsNumber)
{
    EXPECT_EQ(textOf("STR-04", "p Mon 07:00 45m str full heavy | squat 3x6@2"),
              "1 strength session(s) this week: two full-body sessions are the baseline; one "
              "maintains.");
}

TEST(LiftsOffTarget, AdvisesInAWeekWithoutAny)
{
    EXPECT_EQ(sayingOf("STR-04", "p Tue 07:00 60m easy 10km")->severity, Severity::Advice);
    EXPECT_EQ(sayingOf("STR-04", "athlete A2 // hist none")->severity, Severity::Advice);
}

TEST(LiftsOffTarget, CountsAnyFocusButNoTaperSession)
{
    EXPECT_FALSE(sayingOf("STR-04", "p Mon 07:00 45m str upper heavy // p Thu 07:00 45m str full "
                                    "light"));
    EXPECT_TRUE(sayingOf("STR-04", "p Mon 07:00 45m str full taper // p Thu 07:00 45m str full "
                                   "light"));
}

TEST(LiftsOffTarget, IsSilentInTaperRaceWeekAndRecovery)
{
    EXPECT_FALSE(sayingOf("STR-04", "athlete A1 phase=taper // p Tue 07:00 60m easy 10km"));
    EXPECT_FALSE(sayingOf("STR-04", "athlete A1 phase=recovery // p Tue 07:00 60m easy 10km"));
    EXPECT_FALSE(sayingOf("STR-04", "p Tue 07:00 60m easy 10km // race +6 09:00 B 10k exp=50"));
}

TEST(LiftsOffTarget, AdvisesAgainstMoreThanFour)
{
    const std::string four = "p Mon 18:00 30m str full light // p Tue 18:00 30m str full light // "
                             "p Wed 18:00 30m str full light // p Thu 18:00 30m str full light";
    const std::string five = four + " // p Fri 18:00 30m str full light";
    EXPECT_FALSE(sayingOf("STR-04", four));
    ASSERT_TRUE(sayingOf("STR-04", five));
    EXPECT_EQ(figure(*sayingOf("STR-04", five), "kind"), "many");
    EXPECT_EQ(sayingOf("STR-04", five)->severity, Severity::Advice);
    EXPECT_FALSE(sayingOf("STR-04", "athlete A2 // " + five));
}

TEST(LiftsOffTarget, LeavesThirdHeavyLegDaysToThoseForWhomMuscleMatters)
{
    const std::string three = "p Mon 07:00 45m str full heavy // p Wed 18:00 45m str full heavy // "
                              "p Fri 18:00 45m str full heavy";
    EXPECT_EQ(figure(*sayingOf("STR-04", three), "kind"), "third-heavy");
    EXPECT_FALSE(sayingOf("STR-04", "athlete A2 // " + three));
}

TEST(LiftsOffTarget, OffersTheSessionThatIsMissing)
{
    const auto offers =
        offerTitlesOf("STR-04", "hist T1 8 cut=4 // p Mon 07:00 45m str full heavy | squat 3x6@2; "
                                "rdl 3x6@2; plank 2x40s // p Tue 18:00 60m intervals 10km // "
                                "p Sat 08:00 80m long 12km");
    EXPECT_THAT(offers, Contains(HasSubstr("Add Strength B · full on ")));
    EXPECT_THAT(offers, Not(Contains(HasSubstr("on Monday")))); // 48 h apart
}

TEST(LiftsOffTarget, OffersThreeDaysRatherThanThreeSlotsOfOne)
{
    EXPECT_THAT(offerTitlesOf("STR-04", "hist none"),
                testing::ElementsAre("Add Strength A · full on Monday morning",
                                     "Add Strength A · full on Tuesday morning",
                                     "Add Strength A · full on Wednesday morning"));
}

TEST(LiftsOffTarget, OffersToMakeTheThirdLight)
{
    EXPECT_THAT(offerTitlesOf("STR-04",
                              "p Mon 07:00 45m str full heavy | squat 4x6@2 // p Wed 18:00 45m "
                              "str full heavy | squat 4x6@2 // p Fri 18:00 45m str full heavy "
                              "| squat 4x6@2"),
                Contains("Make Strength · full body light"));
}

} // namespace
} // namespace mileplate::rules
