// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/words/units.h"

#include "core/rules/words/message.h"
#include "tests/support/builders.h"
#include "tests/support/case_notation.h"
#include "tests/support/sayings.h"

#include <gmock/gmock.h>

namespace mileplate::rules {
namespace {

std::string imperial(std::string_view text, const Figures& figures = {})
{
    return inUnits(text, figures, UnitSystem::Imperial, Language{});
}

TEST(ImperialUnits, SayKilometresInMiles)
{
    EXPECT_EQ(imperial("{km} km planned", {{"km", 16.09344}}), "10 mi planned");
    EXPECT_EQ(imperial("above your recent {base} km/week.", {{"base", 40.0}}),
              "above your recent 24.9 mi/week.");
}

TEST(ImperialUnits, SayKilogramsInPounds)
{
    EXPECT_EQ(imperial("at {load} kg. Add", {{"load", 45.359237}}), "at 100 lb. Add");
}

TEST(ImperialUnits, ConvertNumbersOfTheSentenceItself)
{
    EXPECT_EQ(imperial("Add at least 1.609344 km (10 min)"), "Add at least 1 mi (10 min)");
}

TEST(ImperialUnits, LeaveRatesAndOtherUnitsAlone)
{
    EXPECT_EQ(imperial("{got} g/kg, 1.5 l per kg, {min} min", {{"got", 4.0}, {"min", 90.0}}),
              "{got} g/kg, 1.5 l per kg, {min} min");
}

TEST(ImperialUnits, AreForTheAthleteWhoAskedForThem)
{
    test::Case made = test::caseOf(
        "p Tue 07:00 60m easy 10km // p Thu 07:00 60m easy 10km // p Fri 07:00 36m easy 6km // "
        "p Sat 08:00 84m long 14km // p Wed 07:00 84m easy 14km new=1");
    const Review metric = review(made.diary, made.week, made.now);
    Edit edit{.title = "Units"};
    Athlete athlete = made.diary.who();
    athlete.units = UnitSystem::Imperial;
    edit.athlete.push_back({made.diary.who(), athlete});
    const Diary diary = test::must(applied(made.diary, edit));
    const auto jump = std::ranges::find(metric.findings, "RUN-01", &Finding::rule);
    ASSERT_NE(jump, metric.findings.end());
    EXPECT_EQ(messageOf(*jump, diary, Language{}),
              "33.6 mi planned, 35 % above your recent 24.9 mi/week.");
    EXPECT_EQ(messageOf(*jump, made.diary, Language{}),
              "54 km planned, 35 % above your recent 40 km/week.");
}

} // namespace
} // namespace mileplate::rules
