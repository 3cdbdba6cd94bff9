// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/food/dish_edits.h"

#include "tests/support/builders.h"

#include <gmock/gmock.h>

namespace mileplate {
namespace {

using namespace test;
using testing::IsEmpty;
using testing::SizeIs;

const Food kBread{.id = {"bread"},
                  .name = "My bread",
                  .per100g = {.energy = kilocalories(240), .protein = grams(9)}};

Diary withBread(const std::vector<Meal>& meals = {})
{
    Edit edit = adding({}, meals);
    edit.foods.push_back({std::nullopt, kBread});
    return must(diaryOf(edit));
}

std::vector<MealItem> breakfast()
{
    return {{.food = kBread.id, .amount = grams(90)}, {.name = "Skyr", .amount = grams(250)}};
}

TEST(SavedMeals, AreKeptByNameAndReplaced)
{
    const Diary once =
        must(applied(withBread(), saveMeal(withBread(), "Usual", breakfast(), {"t1"})));
    EXPECT_THAT(once.savedMeals.rows(), SizeIs(1));
    const Edit again = saveMeal(once, "Usual", {breakfast()[0]}, {"t2"});
    const Diary twice = must(applied(once, again));
    EXPECT_THAT(twice.savedMeals.rows(), SizeIs(1));
    EXPECT_THAT(twice.savedMeals.find({"t1"})->items, SizeIs(1));
    EXPECT_TRUE(sameContent(must(applied(twice, undone(again))), once));
}

TEST(SavedMeals, OfNothingAreNone)
{
    EXPECT_TRUE(saveMeal(withBread(), "Usual", {}, {"t1"}).isEmpty());
    EXPECT_TRUE(saveMeal(withBread(), "", breakfast(), {"t1"}).isEmpty());
}

TEST(SavedMeals, AreEatenInOneEditAndPlannedOnALaterDay)
{
    const SavedMeal saved{.id = {"t1"}, .name = "Usual", .items = breakfast()};
    const Edit now = eatSavedMeal(saved, kTuesday, readClock("07:40"), kTuesday, {"m1"});
    const Edit later = eatSavedMeal(saved, kTuesday + Days{1}, {}, kTuesday, {"m2"});
    EXPECT_EQ(now.meals[0].after->status, MealStatus::Eaten);
    EXPECT_EQ(now.meals[0].after->items, breakfast());
    EXPECT_EQ(now.title, "Add Usual");
    EXPECT_EQ(later.meals[0].after->status, MealStatus::Planned);
}

// 500 g of mince with 20 g protein in 100 g and 400 g of beans with 8 g cook down to 750 g.
TEST(Recipes, HoldWhatTheirPartsHoldOverTheCookedWeight)
{
    const Recipe recipe{
        .cooked = grams(750),
        .items = {{.name = "Mince", .amount = grams(500), .nutrients = {.protein = grams(100)}},
                  {.name = "Beans", .amount = grams(400), .nutrients = {.protein = grams(32)}}}};
    const Food dish = cooked(withBread(), {.id = {"chili"}, .name = "Chili"}, recipe);
    EXPECT_EQ(dish.per100g.protein, grams(17.6));
    EXPECT_FALSE(dish.per100g.energy) << "of which no part says anything";
    EXPECT_EQ(dish.recipe, recipe);
}

TEST(Recipes, WeighWhatTheirPartsWeighWhereNobodyWeighedThem)
{
    const Food dish = cooked(withBread(), {.id = {"toast"}}, {.items = {breakfast()[0]}});
    EXPECT_EQ(dish.recipe->cooked, grams(90));
    EXPECT_EQ(dish.per100g.protein, grams(9));
}

TEST(OwnFoods, LeaveWhatTheyAmountedToWhereTheyWereEaten)
{
    const Meal meal{.id = {"m1"}, .date = kTuesday, .items = breakfast()};
    Diary diary = withBread({meal});
    diary = must(applied(diary, saveMeal(diary, "Usual", breakfast(), {"t1"})));
    const Edit edit = removeFood(diary, kBread);
    const Diary after = must(applied(diary, edit));
    const MealItem& item = after.find(Id<Meal>{"m1"})->items[0];
    EXPECT_EQ(item.name, "My bread");
    EXPECT_EQ(item.nutrients.protein, grams(8.1));
    EXPECT_EQ(after.savedMeals.find({"t1"})->items[0], item);
    EXPECT_TRUE(after.foods.empty());
    EXPECT_TRUE(sameContent(must(applied(after, undone(edit))), diary));
}

TEST(QuickProtein, IsAMealOfItsOwn)
{
    const Edit edit = addProtein(grams(30), kTuesday, readClock("15:00"), kTuesday, {"m1"});
    EXPECT_EQ(edit.title, "Add 30 g protein");
    EXPECT_EQ(must(applied(withBread(), edit)).days.on(kTuesday).sums.food.protein, grams(30));
    EXPECT_EQ(must(applied(withBread(), edit)).days.on(kTuesday).sums.food.energy,
              kilocalories(120))
        << "4 kcal per gram";
    EXPECT_TRUE(addProtein(Mass{}, kTuesday, {}, kTuesday, {"m1"}).isEmpty());
}

} // namespace
} // namespace mileplate
