// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rule_cases.h"

#include <gmock/gmock.h>

// What the examples of rulebook 3, NUT-02 to 06, leave open.
namespace mileplate::rules {
namespace {

using test::caseOf;
using test::offersOf;
using test::sayingOf;
using test::textOf;
using test::withAthlete;

constexpr std::string_view kFed = "meal Tue 07:30 P25 C70 F15 // meal Tue 12:30 P30 C80 F20 // "
                                  "meal Tue 20:00 P35 C110 F20";

std::string with(std::string_view notation, std::string_view more = kFed)
{
    return std::string(notation) + " // " + std::string(more);
}

test::Case withoutTimeOfMeal(std::string_view notation, Day day)
{
    test::Case made = caseOf(notation);
    Edit edit{.title = "Forget when"};
    Meal meal = *made.diary.days.on(day).meals.front();
    Meal timeless = meal;
    timeless.time.reset();
    edit.meals.push_back({meal, timeless});
    made.diary = test::must(applied(made.diary, edit));
    return made;
}

const AddMeal& mealIn(const planning::Offer& offer) { return std::get<AddMeal>(offer.fix.front()); }

// NUT-02

TEST(ProteinSpread, NeedsLargerDosesFromSixtyYearsOn)
{
    const std::string_view notation =
        "meal Mon-Tue 08:00 P21 C70 F16 // meal Mon-Tue 13:00 P21 C70 F16 // meal Mon-Tue 19:00 "
        "P21 C70 F16"; // 60 kg: 0.4 g/kg are 24 g
    EXPECT_FALSE(sayingOf("NUT-02", notation));
    const auto older = withAthlete(notation, [](Athlete& athlete) {
        athlete.birthDate = Day{std::chrono::year{1966} / 1 / 1};
    });
    EXPECT_TRUE(sayingOf("NUT-02", older));
}

TEST(ProteinSpread, JudgesNoGapsBetweenMealsWithoutATime)
{
    const std::string_view notation =
        "meal Mon-Tue 07:30 P30 C70 F16 // meal Mon-Tue 14:00 P30 C70 F16 // meal Mon-Tue 19:00 "
        "P30 C70 F16";
    EXPECT_TRUE(sayingOf("NUT-02", notation));
    EXPECT_FALSE(sayingOf("NUT-02", withoutTimeOfMeal(notation, test::kMonday)));
}

TEST(ProteinSpread, OffersADoseInTheLargestGap)
{
    const auto offered =
        offersOf("NUT-02", "meal Mon-Tue 07:30 P8 C70 F16 // meal Mon-Tue 12:30 P45 "
                           "C70 F16 // meal Mon-Tue 19:00 P45 C75 F16");
    ASSERT_FALSE(offered.empty());
    EXPECT_EQ(mealIn(offered.front()).time, ClockTime{15 * 60 + 30});
    EXPECT_EQ(mealIn(offered.front()).protein, grams(25));
}

// NUT-03

TEST(MealAfter, CountsNoSessionBelow40Minutes)
{
    const std::string_view meals =
        "meal Sat 06:30 P15 C60 F8 // meal Sat 12:30 P35 C90 F20 // meal Sat 16:30 P25 C60 F12";
    EXPECT_FALSE(sayingOf("NUT-03", with("p Sat 08:00 39m intervals 7km", meals)));
    EXPECT_TRUE(sayingOf("NUT-03", with("p Sat 08:00 40m intervals 7km", meals)));
}

TEST(MealAfter, NeedsProteinAndCarbohydrateInOneMeal)
{
    const std::string_view apart = "meal Sat 06:30 P15 C60 F8 // meal Sat 09:00 P30 C5 // meal Sat "
                                   "09:30 P2 C80 // meal Sat 16:30 P25 C90 F12";
    EXPECT_TRUE(sayingOf("NUT-03", with("p Sat 07:30 60m intervals 10km", apart)));
    EXPECT_FALSE(sayingOf("NUT-03",
                          with("p Sat 07:30 60m intervals 10km // meal Sat 10:30 P15 C30", apart)));
}

TEST(MealAfter, IsAdviceWhenTheNextHardSessionFollowsWithin24Hours)
{
    const std::string_view meals =
        "meal Sat 06:30 P15 C60 F8 // meal Sat 12:30 P35 C90 F20 // meal Sat 16:30 P25 C60 F12";
    const auto severity = [&](std::string_view clock) {
        return sayingOf("NUT-03", with("hist none // p Sat 08:00 90m long 14km // p Sun " +
                                           std::string(clock) + " 60m intervals 10km",
                                       meals))
            ->severity;
    };
    EXPECT_EQ(severity("09:30"), Severity::Advice);
    EXPECT_EQ(severity("09:31"), Severity::Info);
}

TEST(MealAfter, MayComeAfterMidnight)
{
    const std::string_view late = "p Tue 22:30 60m intervals 10km // meal Wed 00:30 P25 C60";
    EXPECT_FALSE(sayingOf("NUT-03", with(late)));
}

// NUT-04

TEST(CarbsBefore, MayBeASnackFrom90To12MinutesBeforeAnEarlyStart)
{
    const auto said = [](std::string_view clock, std::string_view start = "07:00") {
        return sayingOf("NUT-04", with("p Tue " + std::string(start) + " 60m intervals 10km // " +
                                       "meal Tue " + std::string(clock) + " C25"))
            .has_value();
    };
    EXPECT_FALSE(said("05:30"));
    EXPECT_TRUE(said("05:29"));
    EXPECT_FALSE(said("06:48"));
    EXPECT_TRUE(said("06:49"));
    EXPECT_FALSE(said("07:00", "07:59"));
    EXPECT_TRUE(said("07:00", "08:00"));
}

TEST(CarbsBefore, AreInfoForALongRunBelow90Minutes)
{
    const auto severity = [](std::string_view minutes) {
        return sayingOf("NUT-04", with("p Tue 19:00 " + std::string(minutes) + "m long 12km"))
            ->severity;
    };
    EXPECT_EQ(severity("89"), Severity::Info);
    EXPECT_EQ(severity("90"), Severity::Advice);
}

TEST(CarbsBefore, AreNotMissedWhereAMealHasNoTime)
{
    const std::string notation = with("p Tue 18:00 60m intervals 10km");
    EXPECT_TRUE(sayingOf("NUT-04", notation));
    EXPECT_FALSE(sayingOf("NUT-04", withoutTimeOfMeal(notation, test::kTuesday)));
}

TEST(CarbsBefore, AreOfferedTwoAndAHalfHoursBeforeOrHalfAnHourInTheMorning)
{
    const auto evening = offersOf("NUT-04", with("p Tue 18:00 60m intervals 10km"));
    ASSERT_FALSE(evening.empty());
    EXPECT_EQ(mealIn(evening.front()).time, ClockTime{15 * 60 + 30});
    EXPECT_EQ(mealIn(evening.front()).carbs, grams(60));
    const auto morning = offersOf("NUT-04", with("p Tue 07:00 60m intervals 10km"));
    ASSERT_FALSE(morning.empty());
    EXPECT_EQ(mealIn(morning.front()).time, ClockTime{6 * 60 + 30});
    EXPECT_EQ(mealIn(morning.front()).carbs, grams(30));
}

// NUT-05

TEST(Refuelling, IsSilentBelowHalfAnHour)
{
    const auto said = [](std::string_view start) {
        return sayingOf("NUT-05", with("p Tue 08:00 60m easy 9km // p Tue " + std::string(start) +
                                       " 45m str full heavy | squat 3x6@2; rdl 3x6@2"))
            .has_value();
    };
    EXPECT_FALSE(said("09:29"));
    EXPECT_TRUE(said("09:30"));
}

TEST(Refuelling, NeedsHalfAGramPerKilogramAndTenGramsOfProtein)
{
    const auto said = [](std::string_view snack) {
        return sayingOf("NUT-05", with("p Tue 08:00 60m easy 9km // p Tue 12:00 45m str full "
                                       "heavy | squat 3x6@2; rdl 3x6@2 // meal Tue 09:30 " +
                                       std::string(snack)))
            .has_value();
    };
    EXPECT_FALSE(said("P10 C30"));
    EXPECT_TRUE(said("P9.9 C30"));
    EXPECT_TRUE(said("P10 C29.9"));
}

TEST(Refuelling, NeedsAHardSessionOrAnHourBefore)
{
    const auto said = [](std::string_view minutes) {
        return sayingOf("NUT-05", with("p Tue 08:00 " + std::string(minutes) +
                                       "m easy 7km // p Tue 11:00 40m easy 6km"))
            .has_value();
    };
    EXPECT_FALSE(said("59"));
    EXPECT_TRUE(said("60"));
}

TEST(Refuelling, SaysHowMuch)
{
    EXPECT_EQ(textOf("NUT-05", with("p Tue 08:00 60m easy 9km // p Tue 11:00 45m str full heavy | "
                                    "squat 3x6@2; rdl 3x6@2 // meal Tue 09:30 C20")),
              "2 h between Easy run and Strength · full body with 20 g carbohydrate. Take about "
              "120 g of fast carbohydrate plus some protein.");
}

// NUT-06

TEST(Carbohydrate, LooksOverTheWeekBorderToMondaysKeyRun)
{
    const auto severity = [](std::string_view minutes) {
        return sayingOf("NUT-06", "hist none // w+1 p Mon 08:00 " + std::string(minutes) +
                                      "m long 12km // meal Sun 08:00 P30 C40 F30 // meal Sun "
                                      "13:00 P30 C40 F30 // meal Sun 19:00 P30 C40 F30")
            ->severity;
    };
    EXPECT_EQ(severity("75"), Severity::Advice);
    EXPECT_EQ(severity("74"), Severity::Info);
}

TEST(Carbohydrate, NamesTheDayAndItsClass)
{
    EXPECT_EQ(textOf("NUT-06", "p Sat 08:00 120m long 19km // meal Sat 06:00 P30 C90 F30 // meal "
                               "Sat 13:00 P30 C90 F30 // meal Sat 19:00 P30 C90 F30"),
              "Saturday: 4.5 g/kg carbohydrate on a high day (guide 6).");
}

TEST(Carbohydrate, IsNotCountedWhereItIsNotKnown)
{
    test::Case made = caseOf("meal Mon 08:00 P30 C30 F30 // meal Mon 13:00 P30 C30 F30 // meal "
                             "Mon 19:00 P30 C30 F30");
    EXPECT_TRUE(sayingOf("NUT-06", made));
    const Meal before = *made.diary.days.on(test::kMonday).meals.front();
    Meal after = before;
    after.items.front().nutrients = {.energy = kilocalories(700), .protein = grams(30)};
    Edit edit{.title = "Forget"};
    edit.meals.push_back({before, after});
    made.diary = test::must(applied(made.diary, edit));
    EXPECT_FALSE(sayingOf("NUT-06", made));
}

} // namespace
} // namespace mileplate::rules
