// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foods/food_search.h"

#include "core/foods/food_base.h"
#include "tests/support/builders.h"

#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

namespace mileplate::foods {
namespace {

using testing::AnyOf;
using testing::Contains;
using testing::Each;
using testing::Field;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;
using testing::StartsWith;

std::string first(std::string_view typed)
{
    const auto hits = FoodSearch().search(typed, 10);
    return hits.empty() ? "nothing" : hits.front().name;
}

// What is on shelves today and in no table of the USDA.
TEST(FoodBase, HoldsWhatTheTablesLack)
{
    for (const auto& [typed, found] : std::initializer_list<std::pair<const char*, const char*>>{
             {"oat milk", "Oat drink, plain, unsweetened"},
             {"Hafermilch", "Oat drink, plain, unsweetened"},
             {"casein", "Protein powder, casein"},
             {"skyr", "Skyr, plain"},
             {"Magerquark", "Quark, low fat"},
             {"latte macchiato", "Caffe latte, whole milk"},
             {"Apfelschorle", "Apple juice with sparkling water"},
             {"energy gel", "Energy gel"},
             {"sushi", "Sushi, mixed"}})
        EXPECT_EQ(FoodSearch().search(typed, 1).at(0).name, found) << typed;
}

// The nearest is offered, and marked as something else.
TEST(FarFetched, IsWhatIsCalledOtherwise)
{
    const auto isFar = [](const char* typed) {
        return FoodSearch().search(typed, 1).at(0).isFarFetched;
    };
    EXPECT_TRUE(isFar("lauri")); // Cream substitute, liquid, with lauric acid oil
    for (const char* plain : {"egg", "chicken thigh", "flank steak", "sourdough", "strawb",
                              "greek yogurt", "Haferflocken", "bananna"})
        EXPECT_FALSE(isFar(plain)) << plain;
}

TEST(FoodBase, HoldsTheTablesOfTheUsda)
{
    const auto isOfTheTables = [](const BaseFood& food) { return !isOffTheShelf(food.id); };
    EXPECT_EQ(std::ranges::count_if(baseFoods(), isOfTheTables), 8789);
    const BaseFood& egg = *findBaseFood("01123");
    EXPECT_EQ(egg.name, "Egg, whole, raw, fresh");
    EXPECT_EQ(egg.per100g.protein, grams(12.56));
    EXPECT_EQ(egg.per100g.energy, kilocalories(143));
    EXPECT_THAT(egg.portions, Contains(Portion{"large", grams(50)}));
    EXPECT_EQ(findBaseFood("99999"), nullptr);
}

TEST(FoodBase, KeepsApartWhatIsNothingAndWhatIsNotKnown)
{
    EXPECT_EQ(findBaseFood("01001")->per100g.fibre, Mass{});
    int unknown = 0;
    for (const BaseFood& food : baseFoods())
        unknown += food.per100g.fibre || isOffTheShelf(food.id) ? 0 : 1;
    EXPECT_EQ(unknown, 594);
}

struct Expectation {
    const char* typed;
    const char* found; // the beginning of the name
};

class PlainFoods : public testing::TestWithParam<Expectation> {};

TEST_P(PlainFoods, ComeFirst)
{
    EXPECT_THAT(first(GetParam().typed), StartsWith(GetParam().found));
}

INSTANTIATE_TEST_SUITE_P(
    InEnglish, PlainFoods,
    testing::Values(
        Expectation{"egg", "Egg, whole, raw, fresh"}, Expectation{"eggs", "Egg, whole, raw, fresh"},
        Expectation{"egg white", "Egg, white, raw, fresh"},
        Expectation{"fried egg", "Egg, whole, cooked, fried"}, Expectation{"eggn", "Eggnog"},
        Expectation{"chicken breast", "Chicken, broilers or fryers, breast, meat only, cooked"},
        Expectation{"chicken breast raw", "Chicken, broiler or fryers, breast, skinless"},
        Expectation{"chicken", "Chicken, broilers or fryers, breast"},
        Expectation{"milk", "Milk, whole"}, Expectation{"skim milk", "Milk, nonfat"},
        Expectation{"rice", "Rice, white, long-grain, regular, enriched, cooked"},
        Expectation{"brown rice", "Rice, brown, long-grain, cooked"},
        Expectation{"wild rice", "Wild rice"}, Expectation{"banana", "Bananas, raw"},
        Expectation{"oats", "Cereals, oats, regular and quick"},
        Expectation{"oatmeal", "Cereals, oats, regular and quick, unenriched, cooked"},
        Expectation{"greek yogurt", "Yogurt, Greek, plain, nonfat"},
        Expectation{"yogurt", "Yogurt, plain, whole milk"}, Expectation{"bread", "Bread, wheat"},
        Expectation{"rye bread", "Bread, rye"}, Expectation{"potato", "Potatoes, boiled"},
        Expectation{"potatoes", "Potatoes, boiled"},
        Expectation{"sweet potato", "Sweet potato, cooked, baked"},
        Expectation{"salmon", "Fish, salmon, Atlantic, farmed, cooked"},
        Expectation{"tuna", "Fish, tuna, light, canned in water"},
        Expectation{"apple", "Apples, raw, with skin"}, Expectation{"orange", "Oranges, raw"},
        Expectation{"strawberries", "Strawberries, raw"},
        Expectation{"blueberries", "Blueberries, raw"}, Expectation{"cheese", "Cheese, cheddar"},
        Expectation{"cottage cheese", "Cheese, cottage, lowfat"},
        Expectation{"butter", "Butter, salted"}, Expectation{"olive oil", "Oil, olive"},
        Expectation{"peanut butter", "Peanut butter, smooth style"},
        Expectation{"almonds", "Nuts, almonds"}, Expectation{"walnuts", "Nuts, walnuts, english"},
        Expectation{"broccoli", "Broccoli, cooked"}, Expectation{"carrot", "Carrots, raw"},
        Expectation{"tomatoes", "Tomatoes, red, ripe, raw"},
        Expectation{"lentils", "Lentils, mature seeds, cooked"},
        Expectation{"pasta", "Pasta, cooked"}, Expectation{"tofu", "Tofu, hard"},
        Expectation{"honey", "Honey"}, Expectation{"ice cream", "Ice creams, vanilla"},
        Expectation{"beef steak", "Beef, top sirloin"}, Expectation{"turkey", "Turkey, whole"},
        Expectation{"coffee", "Beverages, coffee, brewed"}, Expectation{"water", "Water, bottled"},
        Expectation{"beer", "Alcoholic beverage, beer"},
        Expectation{"big mac", "McDONALD'S, BIG MAC"},
        Expectation{"whey", "Beverages, Protein powder whey"},
        Expectation{"lobster", "Crustaceans, lobster"}));

INSTANTIATE_TEST_SUITE_P(
    InGerman, PlainFoods,
    testing::Values(Expectation{"Ei", "Egg, whole, raw"}, Expectation{"Eier", "Egg, whole, raw"},
                    Expectation{"Huhn", "Chicken, broilers or fryers, breast"},
                    Expectation{"Hähnchenbrust", "Chicken, broilers or fryers, breast"},
                    Expectation{"Reis", "Rice, white"}, Expectation{"Milch", "Milk, whole"},
                    Expectation{"Brot", "Bread, wheat"},
                    Expectation{"Vollkornbrot", "Bread, whole"},
                    Expectation{"Quark", "Quark, low fat"},
                    Expectation{"Haferflocken", "Cereals, oats"},
                    Expectation{"Kartoffel", "Potatoes, boiled"}, Expectation{"Käse", "Cheese"},
                    Expectation{"Nudeln", "Pasta, cooked"}, Expectation{"Apfel", "Apples, raw"},
                    Expectation{"Hüttenkäse", "Cheese, cottage"},
                    Expectation{"Lachs", "Fish, salmon"}, Expectation{"Olivenöl", "Oil, olive"}));

INSTANTIATE_TEST_SUITE_P(
    AsTheyAreTyped, PlainFoods,
    testing::Values(Expectation{"chicken br", "Chicken, broilers or fryers, breast"},
                    Expectation{"banan", "Bananas, raw"}, Expectation{"yogurt gr", "Yogurt, Greek"},
                    Expectation{"breast chicken", "Chicken, broilers or fryers, breast"},
                    Expectation{"bread rye", "Bread, rye"}, Expectation{"BANANA", "Bananas, raw"},
                    Expectation{"bánana", "Bananas, raw"}, Expectation{"kaese", "Cheese"}));

INSTANTIATE_TEST_SUITE_P(
    MistypedOnes, PlainFoods,
    testing::Values(Expectation{"bananna", "Bananas, raw"}, Expectation{"chikcen", "Chicken"},
                    Expectation{"chiken breast", "Chicken, broilers or fryers, breast"},
                    Expectation{"samon", "Fish, salmon"}, Expectation{"brocoli", "Broccoli"},
                    Expectation{"strwaberies", "Strawberries, raw"},
                    Expectation{"yogrut", "Yogurt"}, Expectation{"avacado", "Avocados"}));

TEST(FoodSearch, ForgivesNothingInShortWords) { EXPECT_THAT(first("eqg"), Not(StartsWith("Egg"))); }

Register<Food> myBread()
{
    Food bread{.id = {"f1"},
               .name = "My bread",
               .per100g = {.protein = grams(9)},
               .portions = {{"slice", grams(45)}}};
    return Register<Food>({{bread.id, bread}});
}

TEST(FoodSearch, PutsTheAthletesOwnFoodsFirst)
{
    const auto hits = FoodSearch(myBread(), {}).search("bread", 5);
    ASSERT_THAT(hits, SizeIs(5));
    EXPECT_EQ(hits[0].food, Id<Food>{"f1"});
    EXPECT_EQ(hits[0].source, FoodHit::Source::Own);
    EXPECT_EQ(hits[0].one, grams(45));
    EXPECT_THAT(hits[1].name, StartsWith("Bread"));
}

FoodSearch withOwn(const char* name)
{
    const Food food{.id = {"f1"}, .name = name, .per100g = {.protein = grams(9)}};
    return FoodSearch(Register<Food>({{food.id, food}}),
                      {{.food = food.id, .name = name, .usual = grams(300), .times = 60}});
}

TEST(FoodSearch, PutsAPlainFoodThatIsCalledAsTypedBeforeAnOwnOneWithMoreWords)
{
    const FoodSearch search = withOwn("Chicken curry with rice");
    EXPECT_THAT(search.search("rice", 5).front().name, StartsWith("Rice, "));
    EXPECT_THAT(search.search("Reis", 5).front().name, StartsWith("Rice, "));
    EXPECT_EQ(search.search("curry rice", 5).front().name, "Chicken curry with rice");
    EXPECT_EQ(search.search("curr", 5).front().name, "Chicken curry with rice");
    EXPECT_EQ(withOwn("Rice").search("rice", 5).front().source, FoodHit::Source::Own);
    EXPECT_EQ(withOwn("Skyr Natur").search("skyr", 5).front().name, "Skyr Natur");
}

TEST(FoodSearch, KnowsWhatIsTheNameOfAFood)
{
    for (const char* name : {"bread", "Butter", "7up", "7 Up", "half and half", "Eier",
                             "macaroni and cheese", "peanut butter"})
        EXPECT_TRUE(FoodSearch().isName(name)) << name;
    for (const char* name : {"", "7", "2 eggs", "bread and butter", "buttr", "rice pu"})
        EXPECT_FALSE(FoodSearch().isName(name)) << name;
    EXPECT_TRUE(withOwn("Bread and butter").isName("bread and butter"));
}

TEST(FoodSearch, SaysWhereItForgaveATypingMistake)
{
    EXPECT_TRUE(FoodSearch().search("bananna", 1).front().isMistyped);
    EXPECT_FALSE(FoodSearch().search("banana", 1).front().isMistyped);
    EXPECT_FALSE(FoodSearch().search("banan", 1).front().isMistyped);
    EXPECT_TRUE(withOwn("Skyr Natur").search("skyr natir", 1).front().isMistyped);
}

TEST(FoodSearch, PutsWhatWasEatenOfLateBeforeTheRest)
{
    const std::string name = findBaseFood("01085")->name; // nonfat milk
    const FoodSearch search({}, {{.name = name, .usual = grams(200), .times = 4}});
    const auto hits = search.search("milk", 3);
    EXPECT_EQ(hits[0].name, name);
    EXPECT_EQ(hits[0].usual, grams(200));
    EXPECT_THAT(hits[1].name, StartsWith("Milk, whole"));
}

TEST(FoodSearch, KnowsWhatOneWeighsOfWhatWasEatenByAPlainName)
{
    const FoodSearch search(
        {},
        {{.name = "Eggs", .per100g = {.protein = grams(12.4)}, .usual = grams(110), .times = 4}});
    const auto hits = search.search("eggs", 5);
    ASSERT_FALSE(hits.empty());
    EXPECT_EQ(hits.front().name, "Eggs");
    EXPECT_EQ(hits.front().one, grams(50)) << "a large egg";
}

TEST(FoodSearch, FindsEatenFoodsThatAreInNoTable)
{
    const FoodSearch search({}, {{.name = "Skyr Natur", .usual = grams(250), .times = 1}});
    EXPECT_EQ(search.search("skyr", 3).front().name, "Skyr Natur");
    EXPECT_EQ(search.find("Skyr Natur")->usual, grams(250));
}

FoodSearch afterMealsOf(std::initializer_list<const char*> names)
{
    std::vector<EatenFood> eaten;
    for (const char* name : names)
        eaten.push_back({.name = name, .usual = grams(400), .times = 60});
    return FoodSearch({}, std::move(eaten));
}

TEST(FoodSearch, PutsAPlainFoodThatIsCalledAsTypedBeforeARecentDishWithIt)
{
    const FoodSearch search =
        afterMealsOf({"Tofu and noodles", "Beans and rice", "Pasta with lentils", "Chicken curry"});
    EXPECT_THAT(search.search("tofu", 5).front().name, StartsWith("Tofu, hard"));
    EXPECT_THAT(search.search("beans", 5).front().name, StartsWith("Beans"));
    EXPECT_NE(search.search("beans", 5).front().name, "Beans and rice");
    EXPECT_THAT(search.search("pasta", 5).front().name, StartsWith("Pasta, cooked"));
    EXPECT_THAT(search.search("Nudeln", 5).front().name, StartsWith("Pasta, cooked"));
    EXPECT_THAT(search.search("chicken", 5).front().name, StartsWith("Chicken, broilers"));
}

TEST(FoodSearch, KeepsARecentDishFirstForMoreOfItsWordsAndWhileAWordIsBegun)
{
    const FoodSearch search = afterMealsOf({"Tofu and noodles", "Chicken curry"});
    for (const char* typed : {"tofu and noodles", "tofu noodles", "tofu noo", "tof"})
        EXPECT_EQ(search.search(typed, 5).front().name, "Tofu and noodles") << typed;
    for (const char* typed : {"chicken curry", "curry", "chick"})
        EXPECT_EQ(search.search(typed, 5).front().name, "Chicken curry") << typed;
}

TEST(FoodSearch, KeepsARecentFoodFirstThatIsCalledAsTyped)
{
    EXPECT_EQ(afterMealsOf({"Tofu"}).search("tofu", 5).front().name, "Tofu");
    EXPECT_EQ(afterMealsOf({"Skyr Natur"}).search("skyr", 5).front().name, "Skyr Natur");
}

TEST(FoodSearch, ShowsNoFoodTwice)
{
    const std::string egg = findBaseFood("01123")->name;
    const auto hits =
        FoodSearch({}, {{.name = egg, .usual = grams(100), .times = 2}}).search("egg", 50);
    EXPECT_EQ(std::ranges::count(hits, egg, &FoodHit::name), 1);
}

TEST(FoodSearch, FindsAWordInTheMiddleOfAnotherBehindThoseThatBeginSo)
{
    const Register<Food> own({{{"a"}, {.id = {"a"}, .name = "Vollkornbrötchen"}},
                              {{"b"}, {.id = {"b"}, .name = "Brötchen"}}});
    const auto hits = FoodSearch(own, {}).searchInside("brötchen", 10);
    ASSERT_GE(hits.size(), 2U);
    EXPECT_EQ(hits.front().name, "Brötchen");
    EXPECT_THAT(hits, Contains(Field(&FoodHit::name, "Vollkornbrötchen")));
    EXPECT_THAT(FoodSearch(own, {}).search("brötchen", 10),
                Not(Contains(Field(&FoodHit::name, "Vollkornbrötchen")))); // of a typed meal
}

TEST(FoodSearch, PutsNothingFoundInsideBeforeWhatIsFoundOtherwise)
{
    for (const char* typed : {"egg", "milk", "saft", "kartoffel", "rice cooked", "berry"}) {
        const auto plain = FoodSearch().search(typed, 20);
        auto inside = FoodSearch().searchInside(typed, 20);
        ASSERT_GE(inside.size(), plain.size()) << typed;
        inside.resize(plain.size());
        EXPECT_EQ(inside, plain) << typed;
    }
}

TEST(FoodSearch, SuggestsFoodsThatHaveSomeOfTheWords)
{
    EXPECT_THAT(FoodSearch().search("jasmine rice", 5), IsEmpty());
    EXPECT_THAT(FoodSearch().suggest("jasmine rice", 5),
                Each(Field(&FoodHit::name, HasSubstr("ice"))));
}

TEST(FoodSearch, TakesHostileTextForText)
{
    const FoodSearch search;
    for (const std::string_view typed :
         {"\"", "' OR 1=1 --", "egg\" OR \"x", "egg*", "NEAR(egg milk)", "words:egg", "-egg", "(((",
          "\xFF\xFE\x80", "%s%n", "AND OR NOT"})
        search.search(typed, 5);
    EXPECT_THAT(first("egg\" AND NOT \"milk"), AnyOf(HasSubstr("gg"), testing::Eq("nothing")));
    EXPECT_THAT(search.search(std::string(10'000, 'a'), 5), IsEmpty());
    EXPECT_THAT(first(std::string_view("egg\0milk", 8)), Not(StartsWith("Egg, whole, raw")));
}

RC_GTEST_PROP(FoodSearchProperty, AnyTextGivesAtMostWhatWasAskedForBestFirst, (std::string typed))
{
    const auto hits = FoodSearch().search(typed, 7);
    RC_ASSERT(hits.size() <= 7U);
    RC_ASSERT(std::ranges::is_sorted(hits, {}, &FoodHit::cost));
}

TEST(EatenFoods, GivesTheUsualAmountOfWhatWasEatenInTwoMonths)
{
    const Day today = test::kTuesday;
    const auto eaten = [&](std::string id, Day day, double amount) {
        return Meal{.id = {std::move(id)},
                    .date = day,
                    .items = {{.name = "Skyr",
                               .amount = grams(amount),
                               .nutrients = {.protein = grams(amount * 0.11)}}}};
    };
    const Diary diary =
        test::diaryWith({}, {eaten("a", today, 250), eaten("b", today - Days{3}, 200),
                             eaten("c", today - Days{59}, 300), eaten("d", today - Days{60}, 900)});
    const auto foods = eatenFoods(diary, today);
    ASSERT_THAT(foods, SizeIs(1));
    EXPECT_EQ(foods[0].usual, grams(250));
    EXPECT_EQ(foods[0].times, 3);
    EXPECT_EQ(foods[0].per100g.protein, grams(11));
    EXPECT_EQ(foods[0].last, today);
}

TEST(EatenFoods, LeavesOutWhatIsOnlyPlannedAndWhatHasNoAmount)
{
    Meal planned = test::meal("a", test::kTuesday, "12:00", 30);
    planned.status = MealStatus::Planned;
    planned.items[0].amount = grams(100);
    const Meal quick = test::meal("b", test::kTuesday, "13:00", 30);
    EXPECT_THAT(eatenFoods(test::diaryWith({}, {planned, quick}), test::kTuesday), IsEmpty());
}

TEST(FoodWords, AreComparedInTheSingularWithoutAccents)
{
    EXPECT_EQ(folded("Müsli Äpfel Öl ß É Łódź"), "musli apfel ol ss e lodz");
    EXPECT_EQ(singular("berries"), "berry");
    EXPECT_EQ(singular("potatoes"), "potato");
    EXPECT_EQ(singular("peaches"), "peach");
    EXPECT_EQ(singular("couscous"), "couscous");
    EXPECT_EQ(wordsOf("M&M's, 2%").at(0).text, "m");
}

TEST(FoodWords, AreNearWithinAMistakeOfAnyKind)
{
    for (const char* typed : {"chickn", "chikcen", "chicken", "chickenn", "chicwen"})
        EXPECT_TRUE(isNear(typed, "chicken", 1, false)) << typed;
    EXPECT_FALSE(isNear("chkn", "chicken", 1, false));
    EXPECT_TRUE(isNear("chikc", "chicken", 1, true));
    EXPECT_FALSE(isNear("chikc", "chicken", 1, false));
}

} // namespace
} // namespace mileplate::foods
