// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nutrition/protein_ways.h"

#include "tests/support/builders.h"

#include <gmock/gmock.h>

namespace mileplate::nutrition {
namespace {

using namespace test;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

Meal eaten(std::string id, Day day, std::string food, double amountG, double proteinIn100G)
{
    return {.id = {std::move(id)},
            .date = day,
            .items = {{.name = std::move(food),
                       .amount = grams(amountG),
                       .nutrients = {.protein = grams(amountG * proteinIn100G / 100)}}}};
}

Diary habits()
{
    return diaryWith({}, {eaten("a", kTuesday - Days{1}, "Skyr", 250, 11),
                          eaten("b", kTuesday - Days{2}, "Skyr", 250, 11),
                          eaten("c", kTuesday - Days{3}, "Eggs", 150, 12.6),
                          eaten("d", kTuesday - Days{4}, "Bread", 90, 9),
                          eaten("e", kTuesday - Days{5}, "Apple", 180, 0.3)});
}

TEST(WaysToProtein, AreWhatTheAthleteEatsAnyway)
{
    const auto ways = waysToProtein(habits(), kTuesday, grams(28));
    ASSERT_THAT(ways, SizeIs(3));
    EXPECT_THAT(ways[0].names, ElementsAre("Skyr"));
    EXPECT_EQ(ways[0].items[0].amount, grams(255));
    EXPECT_NEAR(inGrams(ways[0].protein), 28, 0.1);
    for (const ProteinWay& way : ways)
        EXPECT_NEAR(inGrams(way.protein), 28, 6);
}

TEST(WaysToProtein, JoinTwoFoodsWhereOneIsTooLittle)
{
    const Diary diary = diaryWith({}, {eaten("c", kTuesday - Days{3}, "Eggs", 150, 12.6),
                                       eaten("d", kTuesday - Days{4}, "Bread", 90, 9)});
    const auto ways = waysToProtein(diary, kTuesday, grams(40));
    ASSERT_FALSE(ways.empty());
    const bool hasPair =
        std::ranges::any_of(ways, [](const ProteinWay& way) { return way.names.size() == 2; });
    EXPECT_TRUE(hasPair || inGrams(ways[0].protein) > 36);
}

TEST(WaysToProtein, MeetALargeGapByOneDose)
{
    for (const ProteinWay& way : waysToProtein(habits(), kTuesday, grams(120)))
        EXPECT_LE(inGrams(way.protein), 45);
}

TEST(WaysToProtein, KnowOwnFoodsThatWereNotEatenYet)
{
    Edit edit = adding({});
    edit.foods.push_back({std::nullopt, Food{.id = {"f1"},
                                             .name = "My shake",
                                             .per100g = {.protein = grams(10)},
                                             .portions = {{"glass", grams(300)}}}});
    const auto ways = waysToProtein(must(diaryOf(edit)), kTuesday, grams(30));
    ASSERT_THAT(ways, SizeIs(1));
    EXPECT_EQ(ways[0].items[0], (MealItem{.food = {"f1"}, .amount = grams(300)}));
    EXPECT_EQ(ways[0].protein, grams(30));
}

TEST(WaysToProtein, AreNoneWhereNothingIsMissingOrKnown)
{
    EXPECT_THAT(waysToProtein(habits(), kTuesday, grams(2)), IsEmpty());
    EXPECT_THAT(waysToProtein(diaryWith({}), kTuesday, grams(30)), IsEmpty());
}

TEST(ProteinMissing, CountsPlannedMealsToo)
{
    Meal planned = meal("p", kTuesday, "19:00", 30);
    planned.status = MealStatus::Planned;
    const Diary diary = diaryWith({}, {meal("a", kTuesday, "08:00", 40), planned});
    EXPECT_EQ(proteinMissing(diary, kTuesday, grams(120)), grams(50));
    EXPECT_EQ(proteinMissing(diary, kTuesday, grams(60)), Mass{});
}

} // namespace
} // namespace mileplate::nutrition
