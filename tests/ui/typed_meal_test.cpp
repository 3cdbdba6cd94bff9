// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/food_window.h"

#include <QDialog>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

namespace mileplate {
namespace {

using namespace test;
using testing::HasSubstr;
using testing::SizeIs;

Food myBread()
{
    return {.id = {"bread"},
            .name = "My bread",
            .per100g = {.energy = kilocalories(240), .protein = grams(9)},
            .portions = {{"slice", grams(45)}}};
}

// With a food of one's own to type.
class TypedMealTest : public FoodTest {
protected:
    void SetUp() override
    {
        Edit edit = aDayOfFood();
        edit.foods.push_back({std::nullopt, myBread()});
        openFood(edit);
    }

    void type(const char* text)
    {
        line().setFocus();
        QTest::keyClicks(&line(), QLatin1String(text));
    }
};

TEST_F(TypedMealTest, SaysWhatItUnderstandsBeforeEnter)
{
    type("100 g my bread, 40 g protein");
    EXPECT_THAT(labelled("food-sum"), HasSubstr("= 9 + 40 = "));
    EXPECT_THAT(labelled("food-sum"), HasSubstr("49 g protein"));
    EXPECT_THAT(saved(kTuesday), SizeIs(3));
}

TEST_F(TypedMealTest, CallsAFoodOfOnesOwnByItsName)
{
    type("100 g my bread");
    EXPECT_EQ(child<QPushButton>("part-food").accessibleName(),
              QStringLiteral("100 g my bread means My bread"));
    inDialog([&] { QTest::mouseClick(&child<QPushButton>("food-add-meal"), Qt::LeftButton); },
             [](QDialog& dialog) {
                 QTest::keyClicks(dialog.findChild<QLineEdit*>("typed-foods"), "100 g my bread");
                 EXPECT_THAT(dialog.findChild<QLabel*>("typed-understood")->text().toStdString(),
                             HasSubstr("My bread 100"));
             });
}

TEST_F(TypedMealTest, OffersNoFoodsForGramsOfProtein)
{
    type("100 g my bread, 40 g protein");
    EXPECT_FALSE(child<QListWidget>("food-popup").isVisible());
}

TEST_F(TypedMealTest, EnterAddsTheMealAndUndoTakesItBack)
{
    type("100 g my bread, 40 g protein");
    QTest::keyClick(&line(), Qt::Key_Return);
    const auto meals = saved(kTuesday);
    ASSERT_THAT(meals, SizeIs(4));
    EXPECT_EQ(meals[2]->items.size(), 2U);
    EXPECT_EQ(meals[2]->items[0].food, Id<Food>{"bread"});
    EXPECT_EQ(meals[2]->items[0].amount, grams(100));
    EXPECT_EQ(meals[2]->status, MealStatus::Eaten);
    EXPECT_EQ(line().text(), QString());
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_THAT(saved(kTuesday), SizeIs(3));
}

TEST_F(TypedMealTest, APartThatIsNotKnownAsksAndIsNeverDropped)
{
    type("100 g my bread, 30 g xyzzy");
    EXPECT_THAT(labelled("question"), HasSubstr("xyzzy"));
    QTest::keyClick(&line(), Qt::Key_Return);
    EXPECT_THAT(saved(kTuesday), SizeIs(3));
    EXPECT_TRUE(child<QLabel>("entry-complaint").isVisible());
    EXPECT_THAT(line().text().toStdString(), HasSubstr("xyzzy"));
}

TEST_F(TypedMealTest, APartIsLeftOutOnlyWhenAskedFor)
{
    type("100 g my bread, 30 g xyzzy");
    auto* row = window().findChild<QWidget*>("unknown-part");
    ASSERT_TRUE(row);
    QTest::mouseClick(row->findChild<QToolButton*>("remove-part"), Qt::LeftButton);
    EXPECT_EQ(line().text(), QStringLiteral("100 g my bread"));
    QTest::keyClick(&line(), Qt::Key_Return);
    EXPECT_THAT(saved(kTuesday), SizeIs(4));
}

TEST_F(TypedMealTest, AnUnknownFoodBecomesOneOfOnesOwn)
{
    type("30 g xyzzy");
    auto* row = window().findChild<QWidget*>("unknown-part");
    ASSERT_TRUE(row);
    inDialog([&] { QTest::mouseClick(row->findChild<QToolButton*>("new-food"), Qt::LeftButton); },
             [](QDialog& dialog) {
                 EXPECT_EQ(dialog.findChild<QLineEdit*>("food-name")->text(),
                           QStringLiteral("xyzzy"));
                 QTest::keyClicks(dialog.findChild<QLineEdit*>("food-protein"), "80");
                 QTest::keyClick(&dialog, Qt::Key_Return);
             });
    EXPECT_THAT(labelled("food-sum"), HasSubstr("24 g protein"));
    QTest::keyClick(&line(), Qt::Key_Return);
    const Diary disk = diaryOnDisk();
    EXPECT_EQ(disk.foods.rows().size(), 2U);
    EXPECT_EQ(disk.days.on(kTuesday).sums.food.protein, grams(34 + 10 + 28 + 24));
}

TEST_F(TypedMealTest, TheListBelowTheLineCompletesAFood)
{
    type("2 my b");
    auto& popup = child<QListWidget>("food-popup");
    ASSERT_TRUE(popup.isVisible());
    QTest::keyClick(&line(), Qt::Key_Down);
    QTest::keyClick(&line(), Qt::Key_Return);
    EXPECT_FALSE(popup.isVisible());
    EXPECT_EQ(line().text(), QStringLiteral("2 My bread"));
    EXPECT_THAT(saved(kTuesday), SizeIs(3)); // only completed
    QTest::keyClick(&line(), Qt::Key_Return);
    ASSERT_THAT(saved(kTuesday), SizeIs(4));
    EXPECT_EQ(saved(kTuesday)[2]->items[0].amount, grams(90)); // two slices
}

TEST_F(TypedMealTest, TheListOfFoodsCoversNothingOfWhatWasUnderstood)
{
    type("100 g my bread, 2 eggs, 2 my b");
    QApplication::processEvents();
    auto& popup = child<QListWidget>("food-popup");
    ASSERT_TRUE(popup.isVisible());
    auto& card = child<QWidget>("food-entry");
    const int end = card.mapTo(&window(), QPoint(0, card.height())).y();
    EXPECT_GE(popup.geometry().top(), end);
}

TEST_F(TypedMealTest, OnADayToComeItIsPlanned)
{
    press(Qt::Key_PageDown);
    type("50 g my bread");
    QTest::keyClick(&line(), Qt::Key_Return);
    ASSERT_THAT(saved(kWednesday), SizeIs(1));
    EXPECT_EQ(saved(kWednesday)[0]->status, MealStatus::Planned);
}

TEST_F(TypedMealTest, TheFormOfAMealTakesTypedFoodsAndAmounts)
{
    inDialog([&] { QTest::mouseClick(&child<QPushButton>("food-add-meal"), Qt::LeftButton); },
             [](QDialog& dialog) {
                 auto* typed = dialog.findChild<QLineEdit*>("typed-foods");
                 QTest::keyClicks(typed, "100 g my bread");
                 QTest::keyClick(typed, Qt::Key_Return);
                 EXPECT_TRUE(dialog.isVisible());
                 auto* amount = dialog.findChild<QLineEdit*>("amount-0");
                 amount->selectAll();
                 QTest::keyClicks(amount, "200");
                 EXPECT_THAT(dialog.findChild<QLabel*>("items-sum")->text().toStdString(),
                             HasSubstr("18 g protein"));
                 QTest::keyClicks(dialog.findChild<QLineEdit*>("fluid"), "300");
                 QTest::keyClick(&dialog, Qt::Key_Return);
             });
    const auto meals = saved(kTuesday);
    ASSERT_THAT(meals, SizeIs(4));
    EXPECT_EQ(meals[2]->items[0].amount, grams(200));
    EXPECT_EQ(meals[2]->fluidMl, 300);
}

TEST_F(TypedMealTest, TheFormOfANewMealTakesFoodsAtTheFirstKey)
{
    inDialog([&] { press(Qt::Key_M, Qt::ControlModifier); },
             [](QDialog& dialog) {
                 auto* first = dialog.focusWidget();
                 ASSERT_TRUE(first);
                 EXPECT_EQ(first->objectName(), QStringLiteral("typed-foods"));
                 QTest::keyClicks(first, "100 g my bread");
                 QTest::keyClick(first, Qt::Key_Return);
                 QTest::keyClick(first, Qt::Key_Tab);
                 EXPECT_EQ(dialog.focusWidget()->objectName(), QStringLiteral("meal-name"));
                 QTest::keyClick(&dialog, Qt::Key_Return);
             });
    const auto meals = saved(kTuesday);
    ASSERT_THAT(meals, SizeIs(4));
    EXPECT_EQ(meals[2]->items[0].food, Id<Food>{"bread"});
    EXPECT_EQ(meals[2]->items[0].amount, grams(100));
}

TEST_F(TypedMealTest, TheFormOfAMealThatIsThereBeginsWithItsName)
{
    selectRow(0);
    inDialog([&] { QTest::keyClick(&meals(), Qt::Key_Return); },
             [](QDialog& dialog) {
                 ASSERT_TRUE(dialog.focusWidget());
                 EXPECT_EQ(dialog.focusWidget()->objectName(), QStringLiteral("meal-name"));
             });
}

TEST_F(TypedMealTest, ARecipeIsAFoodByItsCookedWeight)
{
    inDialog([&] { QTest::mouseClick(&child<QToolButton>("larder-new-recipe"), Qt::LeftButton); },
             [](QDialog& dialog) {
                 QTest::keyClicks(dialog.findChild<QLineEdit*>("recipe-name"), "Toast");
                 dialog.findChild<QPlainTextEdit*>("recipe-foods")
                     ->setPlainText("100 g my bread\n11 g protein");
                 QTest::keyClicks(dialog.findChild<QLineEdit*>("recipe-cooked"), "80");
                 QTest::keyClicks(dialog.findChild<QLineEdit*>("recipe-portions"), "2");
                 QTest::keyClick(dialog.findChild<QLineEdit*>("recipe-name"), Qt::Key_Return);
             });
    const Diary disk = diaryOnDisk();
    ASSERT_EQ(disk.foods.rows().size(), 2U);
    for (const auto& [id, food] : disk.foods.rows()) {
        if (food.name == "Toast") {
            EXPECT_EQ(food.per100g.protein, grams(25)); // 20 g in 80 g
            EXPECT_EQ(food.portions.front().mass, grams(40));
            ASSERT_TRUE(food.recipe);
            EXPECT_EQ(food.recipe->items.size(), 2U);
        }
    }
}

TEST_F(TypedMealTest, ANewRecipeBeginsWithItsName)
{
    inDialog([&] { QTest::mouseClick(&child<QToolButton>("larder-new-recipe"), Qt::LeftButton); },
             [](QDialog& dialog) {
                 ASSERT_TRUE(dialog.focusWidget());
                 QTest::keyClicks(dialog.focusWidget(), "Chili");
                 EXPECT_EQ(dialog.findChild<QLineEdit*>("recipe-name")->text(),
                           QStringLiteral("Chili"));
             });
}

TEST_F(TypedMealTest, ASavedMealIsEatenOnceMoreAtOneClick)
{
    SavedMeal usual{.id = {"usual"}, .name = "Usual breakfast"};
    usual.items.push_back({.food = {"bread"}, .name = "My bread", .amount = grams(100)});
    workspace().perform({.title = "Save meal", .savedMeals = {{std::nullopt, usual}}});
    auto& button = child<QPushButton>("saved-meal");
    EXPECT_THAT(button.accessibleName().toStdString(), HasSubstr("Usual breakfast"));
    QTest::mouseClick(&button, Qt::LeftButton);
    ASSERT_THAT(saved(kTuesday), SizeIs(4));
    EXPECT_EQ(saved(kTuesday)[2]->name, "Usual breakfast");
    EXPECT_EQ(saved(kTuesday)[2]->items, usual.items);
}

TEST_F(TypedMealTest, TabGoesFromTheLineToItsParts)
{
    type("30 g xyzzy");
    QTest::keyClick(&line(), Qt::Key_Tab);
    EXPECT_EQ(window().focusWidget()->objectName(), QStringLiteral("new-food"));
    press(Qt::Key_Tab);
    EXPECT_EQ(window().focusWidget()->objectName(), QStringLiteral("remove-part"));
    press(Qt::Key_Tab);
    EXPECT_EQ(window().focusWidget()->objectName(), QStringLiteral("entry-name"));
}

TEST_F(TypedMealTest, KnowsWhatPeopleEat)
{
    type("breakfast 7:40: 2 eggs, 150 g chicken breast, 1 cup greek yogurt");
    EXPECT_THAT(window().findChildren<QWidget*>("part"), SizeIs(3));
    EXPECT_EQ(window().findChild<QWidget*>("unknown-part"), nullptr);
    QTest::keyClick(&line(), Qt::Key_Return);
    const auto meals = saved(kTuesday);
    ASSERT_THAT(meals, SizeIs(4));
    EXPECT_EQ(meals[0]->time, readClock("07:40"));
    EXPECT_THAT(meals[0]->name, testing::StrCaseEq("breakfast"));
    EXPECT_EQ(meals[0]->items[0].amount, grams(100)); // two large eggs of 50 g
    EXPECT_EQ(meals[0]->items[1].amount, grams(150));
}

TEST_F(TypedMealTest, AnotherFoodIsTakenFromTheMenuOfAPart)
{
    type("150 g chicken breast");
    auto* food = window().findChild<QPushButton*>("part-food");
    ASSERT_TRUE(food && food->menu());
    const auto actions = food->menu()->actions();
    ASSERT_GT(actions.size(), 1);
    const QString other = actions[1]->text().section(QLatin1Char('\t'), 0, 0);
    actions[1]->trigger();
    EXPECT_EQ(window().findChild<QPushButton*>("part-food")->accessibleName(),
              QStringLiteral("150 g chicken breast means ") + other);
}

TEST_F(TypedMealTest, AFoodOfPortionsNeedsNoAmount)
{
    type("my bread");
    QTest::keyClick(&line(), Qt::Key_Return);
    EXPECT_THAT(saved(kTuesday), SizeIs(4)); // one slice, which is usual
}

TEST_F(TypedMealTest, APartInTheMiddleIsLeftOutWithItsComma)
{
    type("breakfast: 100 g my bread, 30 g xyzzy, 40 g protein");
    auto* row = window().findChild<QWidget*>("unknown-part");
    ASSERT_TRUE(row);
    QTest::mouseClick(row->findChild<QToolButton*>("remove-part"), Qt::LeftButton);
    EXPECT_EQ(line().text(), QStringLiteral("breakfast: 100 g my bread, 40 g protein"));
}

} // namespace
} // namespace mileplate
