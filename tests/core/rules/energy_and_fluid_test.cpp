// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rule_cases.h"

#include <algorithm>
#include <gmock/gmock.h>

// What the examples of rulebook 3, NUT-07 to 10, leave open.
namespace mileplate::rules {
namespace {

using test::caseOf;
using test::figure;
using test::fixesOf;
using test::offersOf;
using test::sayingOf;
using test::textOf;
using test::withAthlete;
using testing::HasSubstr;

// NUT-07 and NUT-09

constexpr std::string_view kLittleFood =
    "p Mon 07:00 60m easy 10km // p Tue 07:00 60m easy 10km // p Wed 07:00 60m easy 10km // p Thu "
    "07:00 60m easy 10km // meal Mon-Thu 08:00 500kcal P30 C70 F11 // meal Mon-Thu 13:00 600kcal "
    "P30 C80 F18 // meal Mon-Thu 19:00 600kcal P35 C80 F16";

bool hasDigit(const std::string& text)
{
    return std::ranges::any_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

TEST(EnergyAvailability, IsCriticalOnlyOnSevenCompleteDays)
{
    const auto severity = [](std::string_view days) {
        return sayingOf("NUT-07", "meal " + std::string(days) +
                                      " 08:00 350kcal P25 C40 F11 // meal " + std::string(days) +
                                      " 13:00 350kcal P25 C40 F11 // meal " + std::string(days) +
                                      " 19:00 350kcal P25 C40 F11")
            ->severity;
    };
    EXPECT_EQ(severity("Mon-Sat"), Severity::Warning);
    EXPECT_EQ(severity("Mon-Sun"), Severity::Critical);
}

TEST(EnergyAvailability, IsSilentWhereNobodyKnowsTheLeanMass)
{
    const auto made = withAthlete(kLittleFood, [](Athlete& athlete) {
        athlete.bodyFat.reset();
        athlete.heightCm.reset();
    });
    EXPECT_FALSE(sayingOf("NUT-07", made));
}

TEST(EnergyAvailability, OffersMoreToEatOnTheBiggestDays)
{
    const auto offered = offersOf("NUT-07", kLittleFood);
    ASSERT_FALSE(offered.empty());
    EXPECT_THAT(offered.front().removes, testing::Contains("NUT-07"));
}

TEST(EnergyAvailability, ShowsNoNumberAfterAnEatingDisorder)
{
    const auto made =
        withAthlete(kLittleFood, [](Athlete& athlete) { athlete.flags = {SafetyFlag::EdHistory}; });
    const auto said = sayingOf("NUT-07", made);
    ASSERT_TRUE(said);
    EXPECT_EQ(said->severity, Severity::Warning);
    EXPECT_TRUE(said->figures.empty());
    EXPECT_FALSE(hasDigit(messageOf(*said, made.diary, Language{})));
    EXPECT_FALSE(hasDigit(briefOf(*said, made.diary, Language{})));
    for (const auto& offer : offersOf("NUT-07", made))
        EXPECT_FALSE(std::holds_alternative<AddMeal>(offer.fix.front()));
}

TEST(EnergyAvailability, CannotBeMuted)
{
    const auto made = withAthlete(
        kLittleFood, [](Athlete& athlete) { athlete.muted["NUT-07"] = test::kMonday + Days{99}; });
    EXPECT_THAT(review(made.diary, made.week, made.now).findings,
                testing::Contains(testing::Field(&Finding::rule, "NUT-07")));
}

TEST(BodyMass, ShowsNoNumberAfterAnEatingDisorder)
{
    const auto made =
        withAthlete("athlete A2 // now Mon 09:00 // bw@ -12 80.0 // bw@ -8 79.3 // "
                    "bw@ -4 78.7 // bw@ 0 78.0",
                    [](Athlete& athlete) { athlete.flags = {SafetyFlag::EdHistory}; });
    const auto said = sayingOf("NUT-09", made);
    ASSERT_TRUE(said);
    EXPECT_EQ(said->severity, Severity::Warning);
    EXPECT_TRUE(said->figures.empty());
    EXPECT_FALSE(hasDigit(messageOf(*said, made.diary, Language{})));
}

TEST(BodyMass, LosingFastIsAWarningWhateverThePriority)
{
    EXPECT_EQ(sayingOf("NUT-09", "now Mon 09:00 // bw@ -12 60 // bw@ -8 59.4 // bw@ -4 58.8 // "
                                 "bw@ 0 58.2")
                  ->severity,
              Severity::Warning);
}

TEST(BodyMass, GainingFastIsAHintWhereMuscleIsTheAim)
{
    const std::string kGain =
        "now Mon 09:00 // bw@ -12 78 // bw@ -8 78.4 // bw@ -4 78.8 // bw@ 0 79.2";
    EXPECT_EQ(sayingOf("NUT-09", "athlete A2 // " + kGain)->severity, Severity::Info);
    EXPECT_FALSE(sayingOf("NUT-09", kGain));
}

TEST(BodyMass, OfAPlannedWeekIsThatUpToItsSunday)
{
    EXPECT_TRUE(sayingOf("NUT-09", "bw@ -6 60 // bw@ -2 59.4 // bw@ 2 58.8 // bw@ 6 58.2"));
    EXPECT_TRUE(sayingOf("NUT-09", "bw@ -13 60 // bw@ -9 59.4 // bw@ -5 58.8 // bw@ -1 58.2"));
    EXPECT_FALSE(sayingOf("NUT-09", "now Tue 12:00 // bw@ -13 60 // bw@ -9 59.4 // bw@ -5 58.8 // "
                                    "bw@ -1 58.2")); // the first is fifteen days old
}

TEST(EnergyBalance, AsksForASmallSurplusWhereMuscleIsTheAim)
{
    // 1838.8 kcal at rest x 1.4 are 2574.3.
    const auto said = [](std::string_view lunch) {
        return sayingOf("NUT-09",
                        "athlete A2 // meal Mon-Thu 08:00 900kcal P45 C120 F25 // meal "
                        "Mon-Thu 13:00 " +
                            std::string(lunch) +
                            "kcal P45 C120 F25 // meal Mon-Thu 19:00 900kcal P45 C120 F25");
    };
    EXPECT_EQ(said("774")->severity, Severity::Advice);
    EXPECT_EQ(said("775")->severity, Severity::Info);
    EXPECT_EQ(figure(*said("775"), "kind"), "small surplus");
    EXPECT_FALSE(said("925"));
    EXPECT_FALSE(said("1274"));
    EXPECT_EQ(figure(*said("1275"), "kind"), "surplus");
}

TEST(EnergyBalance, OffersMoreToEat)
{
    const auto offered = offersOf(
        "NUT-09", "athlete A2 // p Mon 18:00 60m str full hypertrophy | squat 4x8@2; bench "
                  "4x8@2 // meal Mon-Thu 08:00 600kcal P40 C70 F18 // meal Mon-Thu 13:00 "
                  "800kcal P45 C90 F28 // meal Mon-Thu 19:00 800kcal P45 C90 F28");
    ASSERT_FALSE(offered.empty());
    EXPECT_THAT(offered.front().removes, testing::Contains("NUT-09"));
}

// NUT-08

TEST(FuelPlan, IsAdvisedForARaceFrom90Minutes)
{
    EXPECT_EQ(sayingOf("NUT-08", "race +6 09:00 A half exp=90")->severity, Severity::Advice);
    EXPECT_FALSE(sayingOf("NUT-08", "race +6 09:00 A half exp=89"));
    EXPECT_FALSE(sayingOf("NUT-08", "race +6 09:00 A half exp=90 fuel=30"));
}

TEST(FuelPlan, CountsWhatWasTakenOnARunThatIsDone)
{
    EXPECT_TRUE(sayingOf("NUT-08", "now Sun 12:00 // d Sat 08:00 130m long 20km"));
    EXPECT_FALSE(sayingOf("NUT-08", "now Sun 12:00 // d Sat 08:00 130m long 20km fuel=40"));
}

TEST(FuelPlan, InHeatIsNeededFrom75MinutesAndForEasyRunsFrom90)
{
    EXPECT_TRUE(sayingOf("NUT-08", "p Sat 08:00 75m steady 13km temp=25"));
    EXPECT_FALSE(sayingOf("NUT-08", "p Sat 08:00 75m steady 13km temp=24.9"));
    EXPECT_FALSE(sayingOf("NUT-08", "p Sat 08:00 89m easy 13km temp=30"));
    EXPECT_FALSE(sayingOf("NUT-08", "p Sat 08:00 75m steady 13km temp=30 fluid=400"));
}

TEST(FuelPlan, LacksFuelAndFluidAreTwoHitsMendedAtOnce)
{
    const std::string_view notation = "p Sat 08:00 95m long 15km temp=28";
    const auto said = sayingOf("NUT-08", notation);
    ASSERT_TRUE(said);
    EXPECT_EQ(said->occurrences, 2);
    EXPECT_EQ(said->severity, Severity::Advice);
    EXPECT_EQ(figure(*said, "kind"), "heat");
    const auto offered = offersOf("NUT-08", notation);
    ASSERT_FALSE(offered.empty());
    EXPECT_THAT(offered.front().fix, testing::SizeIs(2));
}

// NUT-10

TEST(MassChange, IsMeasuredByTheDaysOwnWeight)
{
    EXPECT_FALSE(
        sayingOf("NUT-10", "now Sun 12:00 // bw@ 6 70 // d Sun 08:00 100m long 16km bm=-1.4"));
}

TEST(MassChange, WarnsOfGainBeforeLoss)
{
    EXPECT_THAT(textOf("NUT-10", "now Sun 12:00 // d Sun 08:00 100m long 16km bm=0.1"),
                HasSubstr("you drank more than you lost"));
    EXPECT_EQ(textOf("NUT-10", "now Sun 12:00 // d Sun 08:00 100m long 16km bm=-1.4"),
              "You lost 2 % of body mass; replace about 1.25-1.5 l per kg lost over the next "
              "hours, with salt.");
    EXPECT_FALSE(sayingOf("NUT-10", "now Sun 12:00 // d Sun 08:00 100m long 16km bm=0"));
}

TEST(MassChange, ProposesADrinkForTheNextLongRunByTheSweatRate)
{
    const auto made = caseOf("hist none // now Thu 12:00 // d Thu 08:00 90m long 14km bm=-1.3 "
                             "fluid=400 // p Sun 08:00 90m long 14km");
    const auto said = sayingOf("NUT-10", made);
    ASSERT_TRUE(said);
    const auto fixes = fixesOf("NUT-10", made);
    ASSERT_FALSE(fixes.empty());
    // 1.3 kg and 0.6 l in 1.5 h are 1.27 l/h; most of it, but no more than 800 ml.
    EXPECT_NEAR(std::get<SetFluid>(fixes.front().front()).mlPerH, 800, 1e-9);
}

TEST(MassChange, ProposesToDrinkWhatWasLostAndAQuarterMore)
{
    const auto made = caseOf("hist none // now Thu 12:00 // d Thu 08:00 90m long 14km bm=-1.3");
    const auto fixes = fixesOf("NUT-10", made);
    ASSERT_THAT(fixes, testing::SizeIs(2));
    EXPECT_NEAR(std::get<AddMeal>(fixes.front().front()).fluidMl, 1000, 1e-9);
}

} // namespace
} // namespace mileplate::rules
