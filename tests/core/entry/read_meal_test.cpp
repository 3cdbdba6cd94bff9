// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entry/meal/read_meal.h"

#include "core/entry/meal/meal_amount.h"
#include "tests/support/builders.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

namespace mileplate::entry {
namespace {

using testing::DoubleNear;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;
using testing::StartsWith;
using By = MealPart::By;
using State = MealPart::State;

ReadMeal read(std::string_view line) { return readMeal(line, foods::FoodSearch()); }

MealPart onePart(std::string_view line)
{
    const ReadMeal meal = read(line);
    EXPECT_THAT(meal.parts, SizeIs(1)) << line;
    return meal.parts.empty() ? MealPart{} : meal.parts.front();
}

double gramsOf(std::string_view line)
{
    const MealPart part = onePart(line);
    return part.item && part.item->amount ? inGrams(*part.item->amount) : 0;
}

double proteinG(const MealPart& part) { return inGrams(part.nutrients.protein.value_or(Mass{})); }

// The example of the food page. A cup of the yogurt is 245 g there, after the cups of other
// plain yogurts: 25.0 g of protein.
TEST(ReadMeal, PartsFoodsByTheirWeightsWhereNoCommaDoes)
{
    for (const char* line :
         {"chicken 200g rice 250g broccoli 100g", "200 g chicken 250 g rice 100g broccoli"}) {
        const ReadMeal meal = readMeal(line, foods::FoodSearch());
        ASSERT_EQ(meal.parts.size(), 3U) << line;
        EXPECT_TRUE(meal.isUnderstood()) << line;
        EXPECT_EQ(meal.parts[1].item->amount, grams(250)) << line;
    }
    EXPECT_EQ(readMeal("1 can 150 g tuna", foods::FoodSearch()).parts.size(), 1U);
}

TEST(ReadMeal, TakesWhatIsEatenWithAnotherForTwo)
{
    const auto words = [](const char* line) {
        std::vector<std::string> all;
        for (const MealPart& part : readMeal(line, foods::FoodSearch()).parts)
            all.push_back(part.words);
        return all;
    };
    EXPECT_THAT(words("1 Brezel mit Butter"), ElementsAre("Brezel", "Butter"));
    EXPECT_THAT(words("1 scoop whey in 300 ml milk"), ElementsAre("whey", "milk"));
    EXPECT_THAT(words("Magerquark 500 g mit Honig"), ElementsAre("Magerquark", "Honig"));
    EXPECT_THAT(words("100 g tuna in water"), ElementsAre("tuna in water"));
}

TEST(ReadMeal, CountsTheEnergyOfMacrosUnlessItIsSaid) // 4 kcal a gram of protein, 9 of fat
{
    const auto energy = [](const char* line) {
        double kcal = 0;
        for (const MealItem& item : readMeal(line, foods::FoodSearch()).meal().items)
            kcal += inKilocalories(item.nutrients.energy.value_or(Energy{}));
        return kcal;
    };
    EXPECT_DOUBLE_EQ(energy("40 g protein, 10 g fat"), 250);
    EXPECT_DOUBLE_EQ(energy("40 g protein, 300 kcal"), 300);
}

TEST(ReadMeal, AsksOfAFoodThatIsCalledOtherwise)
{
    const MealPart part = readMeal("30 g lauri", foods::FoodSearch()).parts.at(0);
    EXPECT_EQ(part.state, MealPart::State::NoFood);
    EXPECT_FALSE(part.choices.empty()) << "it is offered";
}

TEST(ReadMeal, UnderstandsTheMealOfTheDesign)
{
    const ReadMeal meal = read("2 eggs, 150 g chicken breast, 1 cup greek yogurt");
    ASSERT_THAT(meal.parts, SizeIs(3));
    EXPECT_TRUE(meal.isUnderstood());
    EXPECT_NEAR(proteinG(meal.parts[0]), 12.6, 0.05);
    EXPECT_NEAR(proteinG(meal.parts[1]), 46.5, 0.05);
    EXPECT_NEAR(proteinG(meal.parts[2]), 25.0, 0.05);
    EXPECT_EQ(meal.parts[0].portion, "large");
    EXPECT_EQ(meal.parts[1].by, By::Weight);
    EXPECT_EQ(meal.parts[2].by, By::Volume);
}

TEST(ReadMeal, KnowsThePortionsOfOwnFoodsByTheirNames)
{
    Register<Food>::Rows rows;
    rows.emplace(Id<Food>{"q"}, Food{.id = {"q"},
                                     .name = "Magerquark",
                                     .per100g = {.protein = grams(12)},
                                     .portions = {{"Becher", grams(250)}}});
    rows.emplace(Id<Food>{"p"}, Food{.id = {"p"},
                                     .name = "Protein pancake",
                                     .per100g = {.protein = grams(20)},
                                     .portions = {{"stack", grams(120)}}});
    const Register<Food> own(std::move(rows));
    const foods::FoodSearch foods(own, {});
    const ReadMeal meal =
        readMeal("2 Becher Magerquark, 1 stack protein pancake, 2 stacks pancake", foods);
    ASSERT_THAT(meal.parts, SizeIs(3));
    EXPECT_TRUE(meal.isUnderstood());
    EXPECT_NEAR(proteinG(meal.parts[0]), 60, 0.01);
    EXPECT_NEAR(proteinG(meal.parts[1]), 24, 0.01);
    EXPECT_NEAR(proteinG(meal.parts[2]), 48, 0.01);
    EXPECT_EQ(meal.parts[0].portion, "Becher");
}

// As another app wrote it, by the gram: nobody knows what one of it weighs.
TEST(ReadMeal, TakesAFoodThatHasTheTypedPortionBeforeOneThatWasEatenByTheGram)
{
    const foods::FoodSearch foods({}, {{.name = "Eggs, 3",
                                        .per100g = {.protein = grams(12.7)},
                                        .usual = grams(150),
                                        .times = 9}});
    const ReadMeal byWeight = readMeal("150 g eggs", foods);
    ASSERT_TRUE(byWeight.isUnderstood());
    EXPECT_EQ(byWeight.parts[0].item->name, "Eggs, 3");
    const ReadMeal byPiece = readMeal("2 eggs", foods);
    ASSERT_TRUE(byPiece.isUnderstood());
    EXPECT_THAT(byPiece.parts[0].item->name, StartsWith("Egg, whole"));
}

TEST(ReadMeal, KeepsAnItemWithItsFigures)
{
    const MealItem item = onePart("2 eggs").item.value();
    EXPECT_EQ(item.name, "Egg, whole, raw, fresh");
    EXPECT_EQ(item.amount, grams(100));
    EXPECT_EQ(item.nutrients.energy, kilocalories(143));
    EXPECT_TRUE(item.food.empty());
}

struct Amount {
    const char* typed;
    double grams;
};
class Amounts : public testing::TestWithParam<Amount> {};
TEST_P(Amounts, AreWeighed) { EXPECT_NEAR(gramsOf(GetParam().typed), GetParam().grams, 0.05); }

INSTANTIATE_TEST_SUITE_P(
    OfOneFood, Amounts,
    testing::Values(
        Amount{"150 g rice", 150}, Amount{"150g rice", 150}, Amount{"0.15 kg rice", 150},
        Amount{"0,15 kg rice", 150}, Amount{"8 oz rice", 226.8}, Amount{"1 lb rice", 453.6},
        Amount{"1 cup rice", 158}, Amount{"½ cup rice", 79}, Amount{"1/2 cup rice", 79},
        Amount{"1 1/2 cups of rice", 237}, Amount{"1½ cups rice", 237},
        Amount{"a cup of rice", 158}, Amount{"half a cup of rice", 79},
        Amount{"1,5 cups rice", 237}, Amount{"rice 150 g", 150}, Amount{"2 x 30 g whey", 60},
        Amount{"2x30g whey", 60}, Amount{"1 scoop whey", 30}, Amount{"2x egg", 100},
        Amount{"eggs x3", 150}, Amount{"an egg", 50}, Amount{"egg", 50}, Amount{"one egg", 50},
        Amount{"2 medium eggs", 88}, Amount{"1 small egg", 38}, Amount{"1 banana", 118},
        Amount{"half a banana", 59}, Amount{"1 large banana", 136}, Amount{"12 almonds", 14.4},
        Amount{"2 tbsp peanut butter", 32}, Amount{"2 tablespoons peanut butter", 32},
        Amount{"1 tsp honey", 7}, Amount{"2 slices bread", 58}, Amount{"1 can tuna", 165},
        Amount{"250 ml milk", 257.75}, Amount{"1 glass of milk", 244}, Amount{"1 bagel", 99}));

INSTANTIATE_TEST_SUITE_P(
    InGerman, Amounts,
    testing::Values(Amount{"zwei Eier", 100}, Amount{"ein Ei", 50}, Amount{"1,5 EL Honig", 31.5},
                    Amount{"1 TL Honig", 7}, Amount{"1 Tasse Reis", 158},
                    Amount{"2 Scheiben Brot", 58}, Amount{"1 Stück Banane", 118},
                    Amount{"250g Magerquark", 250}, Amount{"eine halbe Banane", 59},
                    Amount{"1/2 Avocado", 100.5}, Amount{"1 große Banane", 136}));

TEST(ReadMeal, TellsDecimalCommasFromCommasBetweenFoods)
{
    EXPECT_THAT(read("1,5 cups rice,2 eggs").parts, SizeIs(2));
    EXPECT_THAT(read("2 eggs,150 g rice").parts, SizeIs(2));
    EXPECT_THAT(read("2 eggs; 150 g rice + a banana\n1 apple and 2 eggs").parts, SizeIs(5));
    EXPECT_THAT(read("macaroni and cheese 200 g").parts, SizeIs(1));
}

TEST(ReadMeal, TakesTwoFoodsJoinedByAndApart)
{
    const ReadMeal meal = read("bread and butter");
    ASSERT_THAT(meal.parts, SizeIs(2));
    EXPECT_THAT(meal.parts[0].item->name, StartsWith("Bread"));
    EXPECT_EQ(meal.parts[1].words, "butter");
    EXPECT_THAT(meal.parts[1].choices.front().name, StartsWith("Butter"));
    EXPECT_THAT(read("2 slices Brot und 20 g Butter").parts, SizeIs(2));
    EXPECT_THAT(read("bread & butter, 1 apple and 2 eggs").parts, SizeIs(4));
    EXPECT_THAT(read("bread and butter and jam").parts, SizeIs(3));
    EXPECT_THAT(read("macaroni and cheese and 2 eggs").parts, SizeIs(2));
    EXPECT_THAT(read("half and half 30 ml").parts, SizeIs(1));
    EXPECT_THAT(read("2 eggs and toast").parts, SizeIs(2));
    EXPECT_THAT(read("sweet and sour sauce").parts, SizeIs(1));
}

TEST(ReadMeal, TakesAnOwnFoodWithAndInItsNameForOne)
{
    const Food own{.id = {"f1"},
                   .name = "Bread and butter",
                   .per100g = {.protein = grams(8)},
                   .portions = {{"slice", grams(40)}}};
    const foods::FoodSearch search(Register<Food>({{own.id, own}}), {});
    const ReadMeal meal = readMeal("2 bread and butter", search);
    ASSERT_THAT(meal.parts, SizeIs(1));
    EXPECT_EQ(meal.parts[0].item, (MealItem{.food = {"f1"}, .amount = grams(80)}));
}

TEST(ReadMeal, TakesANumberThatBeginsANameForNoAmount)
{
    EXPECT_THAT(onePart("7up").item->name, HasSubstr("lemon-lime soda"));
    EXPECT_EQ(gramsOf("7up"), 368) << "a can";
    EXPECT_EQ(gramsOf("7 up"), 368);
    EXPECT_EQ(gramsOf("1 can 7up"), 368);
    EXPECT_EQ(gramsOf("\u00bd avocado"), gramsOf("avocado") / 2);
    EXPECT_EQ(gramsOf("half an avocado"), gramsOf("1/2 avocado"));
    EXPECT_NEAR(onePart("7up 330 ml").fluidMl.value_or(0), 330, 0.01);
    EXPECT_EQ(gramsOf("2eggs"), 100);
}

// "150 chicken breast" may be grams; 26 kg it is not.
TEST(ReadMeal, AsksWhereANumberOfPiecesIsMoreThanAnybodyEats)
{
    EXPECT_EQ(onePart("150 chicken breast").state, State::NoAmount);
    EXPECT_EQ(gramsOf("2 chicken breast"), 344);
    EXPECT_NEAR(gramsOf("100 almonds"), 120, 0.05);
    EXPECT_TRUE(onePart("1 watermelon").isUnderstood());
}

TEST(ReadMeal, TakesGramsOfProteinAndKilocaloriesAsTheyAre)
{
    EXPECT_EQ(onePart("40g protein").item->nutrients.protein, grams(40));
    EXPECT_EQ(onePart("protein 40 g").item->nutrients.protein, grams(40));
    EXPECT_EQ(onePart("300 kcal").item->nutrients.energy, kilocalories(300));
    EXPECT_EQ(onePart("30 g Eiweiß").item->nutrients.protein, grams(30));
    EXPECT_EQ(onePart("50 g carbs").item->nutrients.carbs, grams(50));
    EXPECT_EQ(onePart("40g protein").by, By::QuickAdd);
    EXPECT_FALSE(onePart("40g protein").item->amount);
}

TEST(ReadMeal, TakesWaterAndDrinksAsFluid)
{
    const MealPart water = onePart("500 ml water");
    EXPECT_TRUE(water.isUnderstood());
    EXPECT_FALSE(water.item);
    EXPECT_EQ(water.fluidMl, 500);
    EXPECT_EQ(read("500 ml water, 1 l milk").meal().fluidMl, 1500);
    EXPECT_EQ(read("2 eggs").meal().fluidMl, std::nullopt);
}

TEST(ReadMeal, ReadsTheNameAndTheTimeInFront)
{
    const ReadMeal breakfast = read("breakfast 7:40: 2 eggs");
    EXPECT_EQ(breakfast.name, "Breakfast");
    EXPECT_EQ(breakfast.time, readClock("07:40"));
    EXPECT_THAT(breakfast.parts, SizeIs(1));
    EXPECT_EQ(read("Abendessen um 19:30 200 g Reis").name, "Abendessen");
    EXPECT_EQ(read("Abendessen um 19:30 200 g Reis").time, readClock("19:30"));
    EXPECT_EQ(read("7:40 2 large eggs").time, readClock("07:40"));
    EXPECT_EQ(read("After the run: 1 banana").name, "After the run");
    EXPECT_EQ(read("2 eggs").name, "");
    EXPECT_THAT(read("snack bar 30 g").parts, SizeIs(1));
}

TEST(ReadMeal, AsksForWhatItDoesNotKnowAndDropsNothing)
{
    const ReadMeal meal = read("2 eggs, 100 g frobnicated rice, 2 rice");
    ASSERT_THAT(meal.parts, SizeIs(3));
    EXPECT_FALSE(meal.isUnderstood());
    EXPECT_EQ(meal.parts[1].state, State::NoFood);
    EXPECT_EQ(meal.parts[1].words, "frobnicated rice");
    EXPECT_THAT(meal.parts[1].choices.front().name, StartsWith("Rice"));
    EXPECT_EQ(meal.parts[2].state, State::NoAmount);
    EXPECT_THAT(meal.parts[2].choices.front().name, StartsWith("Rice"));
    EXPECT_THAT(meal.meal().items, SizeIs(1));
    EXPECT_FALSE(read("").isUnderstood());
}

TEST(ReadMeal, GoesByTheAthletesAnswers)
{
    const MealPart part =
        readMeal("100 g milk", foods::FoodSearch(), {{"milk", "01085"}}).parts.front();
    EXPECT_THAT(part.item->name, StartsWith("Milk, nonfat"));
    EXPECT_EQ(part.choices.front().key, "01085");
}

TEST(ReadMeal, TakesOwnFoodsByReferenceAndUsualAmounts)
{
    const Food skyr{.id = {"f1"}, .name = "Skyr", .per100g = {.protein = grams(11)}};
    const foods::FoodSearch search(
        Register<Food>({{skyr.id, skyr}}),
        {{.food = skyr.id, .name = "Skyr", .usual = grams(250), .times = 3}});
    const MealPart part = readMeal("skyr", search).parts.front();
    EXPECT_EQ(part.item, (MealItem{.food = {"f1"}, .amount = grams(250)}));
    EXPECT_EQ(part.by, By::Usual);
    EXPECT_EQ(part.nutrients.protein, grams(27.5));
}

TEST(ReadMeal, RefusesAmountsThatNobodyEats)
{
    for (const char* typed : {"0 g rice", "99999999 g rice", "5000 kg rice", "1/0 cup rice"})
        EXPECT_FALSE(read(typed).isUnderstood()) << typed;
}

TEST(MealAmount, EndsWhereTheFoodBegins)
{
    EXPECT_EQ(amountAtStart("150 g rice").length, 6U);
    EXPECT_EQ(amountAtStart("2x egg").length, 3U);
    EXPECT_TRUE(amountAtStart("bar of gold").unit.has_value());
    EXPECT_TRUE(amountAtStart("rice").isEmpty());
    EXPECT_EQ(amountAtStart("½ cup").number, 0.5);
}

// Words that a meal may be made of, to come across more than chance would.
rc::Gen<std::string> typedMeals()
{
    const auto word = rc::gen::element<std::string>(
        "2", "1/2", "½", "1,5", ",", ", ", ";", " ", " ", "g", "cup", "eggs", "rice", "x", "+",
        "and", "7:40", "breakfast", ":", "protein", "kcal", "EL", "Ä", "\xFF", "water", "ml", "\n",
        "99999999999", "of", "large", "slices", "bread");
    return rc::gen::map(rc::gen::container<std::vector<std::string>>(word),
                        [](const std::vector<std::string>& words) {
                            std::string line;
                            for (const std::string& w : words)
                                line += w;
                            return line;
                        });
}

void expectEachByteOnce(const std::string& line)
{
    const ReadMeal meal = read(line);
    std::size_t past = 0;
    for (const MealPart& part : meal.parts) {
        RC_ASSERT(part.from >= past);
        RC_ASSERT(part.from < part.to);
        RC_ASSERT(part.to <= line.size());
        RC_ASSERT(part.wordsFrom >= part.from);
        RC_ASSERT(part.wordsTo <= part.to);
        RC_ASSERT(part.isUnderstood() == (part.item.has_value() || part.fluidMl.has_value()));
        // Between parts there is nothing but what parts them.
        const std::string between = line.substr(past, part.from - past);
        if (past > 0)
            RC_ASSERT(foods::wordsOf(between).size() <= 1U); // "and"
        past = part.to;
    }
}

RC_GTEST_PROP(ReadMealProperty, AnyTextIsReadAndNoPartIsLostOrTwice, (std::string line))
{
    expectEachByteOnce(line);
}

RC_GTEST_PROP(ReadMealProperty, AnyMealIsReadAndNoPartIsLostOrTwice, ())
{
    expectEachByteOnce(*typedMeals());
}

TEST(ReadMeal, NamesAMealWithoutControlCharacters)
{
    EXPECT_EQ(read(std::string("my\0\x1Bmeal: 2 eggs", 16)).name, "My  meal");
    EXPECT_EQ(read("caf\xE9: 2 eggs").name, "Caf\uFFFD");
}

TEST(ReadMeal, HoldsOutAgainstLongLines)
{
    std::string line;
    for (int i = 0; i < 5'000; ++i)
        line += "egg,";
    const ReadMeal meal = read(line);
    EXPECT_THAT(meal.parts, SizeIs(100));
    EXPECT_EQ(meal.parts.back().state, State::NoFood);
    EXPECT_EQ(meal.parts.back().to, line.size());
    EXPECT_FALSE(read(std::string(100'000, 'a')).isUnderstood());
}

} // namespace
} // namespace mileplate::entry
