// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/food_window.h"
#include "ui/board/day_header.h"
#include "ui/charts/plots.h"
#include "ui/food/day/time_line_view.h"
#include "ui/food/food_page.h"
#include "ui/models/week_view.h"
#include "ui/text/source_text.h"
#include "ui/text/translation.h"

#include <QCheckBox>
#include <QDialog>
#include <QPushButton>
#include <QToolButton>

namespace mileplate {
namespace {

using namespace test;
using testing::HasSubstr;
using testing::Not;
using testing::SizeIs;

// Opens a diary of its own.
class OtherFoodTest : public FoodTest {
protected:
    void SetUp() override {}
};

TEST_F(FoodTest, ListsTheMealsWithWhatTheyAddUpTo)
{
    ASSERT_EQ(meals().rowCount(), 5); // three meals, so far, planned
    EXPECT_EQ(cell(0, 0), "08:30");
    EXPECT_EQ(cell(0, 3), "34\u00A0g");
    EXPECT_EQ(cell(3, 0), "So far");
    EXPECT_EQ(cell(3, 3), "44\u00A0g");
    EXPECT_EQ(cell(3, 4), "730");
    EXPECT_EQ(cell(4, 0), "Planned: 28\u00A0g of protein, 200 kcal");
}

TEST_F(OtherFoodTest, SaysWhereAMealCameFromInBothLanguages)
{
    Edit day = aDayOfFood();
    day.meals[2].after->source = Source{.kind = Source::Kind::Csv, .name = "MacroFactor"};
    openFood(day);
    const auto tip = [&](int row) { return meals().item(row, 1)->toolTip().toStdString(); };
    EXPECT_THAT(tip(0), HasSubstr("From MacroFactor (CSV)"));
    EXPECT_EQ(tip(1), "");
    inDialog([&] { selectRow(0), QTest::keyClick(&meals(), Qt::Key_Return); },
             [](QDialog& dialog) {
                 EXPECT_EQ(dialog.findChild<QLabel*>("origin")->text(), "From MacroFactor (CSV)");
             });
    ui::speak(*QCoreApplication::instance(), QLocale(QLocale::German));
    EXPECT_EQ(ui::originText(day.meals[2].after->source).toStdString(), "Aus MacroFactor (CSV)");
    ui::speak(*QCoreApplication::instance(), QLocale(QLocale::English));
}

TEST_F(FoodTest, SaysHowAMealLiesToTheSessions) { EXPECT_EQ(cell(0, 5), "after Intervals (1 h)"); }

TEST_F(FoodTest, SaysTheSameAsTheFootOfTheBoard)
{
    const auto week = ui::weekView(workspace(), kMonday, workspace().review(kMonday));
    for (const Day day : {kMonday, kTuesday, kThursday}) {
        child<ui::FoodPage>("food").showDay(day);
        QApplication::processEvents();
        const std::string foot = week.days[static_cast<std::size_t>(weekdayIndex(day))]
                                     .protein.toStdString(); // "44+28 / 96 g"
        const std::string page = target("Protein");          // "44+28 / 96–132 g"
        const std::string eaten = page.substr(0, page.find(" /"));
        EXPECT_EQ(foot.substr(0, foot.find(" /")), day == kThursday ? "–" : eaten);
        EXPECT_THAT(page, HasSubstr("/ 96–132"));
        EXPECT_THAT(foot, HasSubstr("/ 96"));
    }
    EXPECT_EQ(week.days[1].protein.toStdString(), "44+28 / 96\u00A0g");
}

TEST_F(FoodTest, SaysWhatIsMissing)
{
    EXPECT_EQ(labelled("gap-title"), "24\u00A0g of protein to go"); // 96 - 44 - 28
}

TEST_F(FoodTest, LogsProteinAtOneClickAndTakesItBack)
{
    const auto buttons = window().findChildren<QPushButton*>("quick-protein");
    ASSERT_THAT(buttons, SizeIs(4));
    QTest::mouseClick(buttons[1], Qt::LeftButton);
    ASSERT_THAT(saved(kTuesday), SizeIs(4));
    EXPECT_EQ(labelled("gap-title"), "4\u00A0g of protein to go");
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_THAT(saved(kTuesday), SizeIs(3));
    EXPECT_EQ(labelled("gap-title"), "24\u00A0g of protein to go");
}

TEST_F(FoodTest, PlansProteinForLaterInTheLongestTimeWithoutAMeal)
{
    QTest::mouseClick(&child<QCheckBox>("gap-later"), Qt::LeftButton, Qt::NoModifier, QPoint(8, 8));
    QTest::mouseClick(window().findChildren<QPushButton*>("quick-protein")[2], Qt::LeftButton);
    const auto meals = saved(kTuesday);
    ASSERT_THAT(meals, SizeIs(4));
    EXPECT_EQ(meals[2]->status, MealStatus::Planned);
    EXPECT_EQ(meals[2]->time, readClock("15:00")); // between 11:30 and 19:00
}

TEST_F(FoodTest, APlannedMealIsMarkedEaten)
{
    QTest::mouseClick(&child<QToolButton>("mark-eaten"), Qt::LeftButton);
    EXPECT_EQ(saved(kTuesday)[2]->status, MealStatus::Eaten);
    EXPECT_EQ(cell(3, 3), "72\u00A0g");
}

TEST_F(FoodTest, SpaceMarksAPlannedMealEaten)
{
    selectRow(2);
    press(Qt::Key_Space);
    EXPECT_EQ(saved(kTuesday)[2]->status, MealStatus::Eaten);
}

TEST_F(FoodTest, DeleteTakesAMealAwayAndUndoBringsItBack)
{
    selectRow(0);
    press(Qt::Key_Delete);
    EXPECT_THAT(saved(kTuesday), SizeIs(2));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_THAT(saved(kTuesday), SizeIs(3));
}

TEST_F(FoodTest, AMealIsCopiedToAnotherDayWhereItIsPlanned)
{
    selectRow(0);
    press(Qt::Key_C, Qt::ControlModifier);
    press(Qt::Key_PageDown);
    meals().setFocus();
    QTest::keyClick(&meals(), Qt::Key_V, Qt::ControlModifier);
    child<ui::TimeLineView>("food-time-line").setFocus();
    press(Qt::Key_V, Qt::ControlModifier);
    const auto pasted = saved(kTuesday + Days{1});
    ASSERT_THAT(pasted, Not(SizeIs(0)));
    EXPECT_EQ(pasted[0]->status, MealStatus::Planned);
    EXPECT_EQ(pasted[0]->items[0].nutrients.protein, grams(34));
}

TEST_F(FoodTest, TheMealsOfYesterdayAreCopiedAsOneStep)
{
    QTest::mouseClick(&child<QPushButton>("copy-yesterday"), Qt::LeftButton);
    EXPECT_THAT(saved(kTuesday), SizeIs(5));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_THAT(saved(kTuesday), SizeIs(3));
}

TEST_F(FoodTest, TheChartShowsTheProteinThatWasEaten)
{
    const ui::Plot plot = ui::protein(workspace(), {kMonday, kMonday + Days{7}});
    ASSERT_THAT(plot.days, SizeIs(7));
    EXPECT_NEAR(plot.bars[0].heights[0], 65, 1e-9);
    EXPECT_NEAR(plot.bars[0].heights[1], 44, 1e-9); // without the 28 g to come
}

TEST_F(OtherFoodTest, ADayIsNotShortInTheChartWhileEnoughIsPlannedForTheRestOfIt)
{
    Edit edit = aDayOfFood();
    edit.meals.push_back({std::nullopt, planned(meal("t4", kTuesday, "21:00", 60))});
    openFood(edit);
    const ui::Plot plot = ui::protein(workspace(), {kMonday, kMonday + Days{7}});
    EXPECT_EQ(plot.warning, QStringLiteral("1 of 2 days short")); // Monday
}

TEST_F(FoodTest, GoesFromDayToDayByKeys)
{
    press(Qt::Key_PageUp);
    EXPECT_EQ(labelled("food-date"), "Monday 23 November");
    press(Qt::Key_PageDown);
    press(Qt::Key_PageDown);
    EXPECT_EQ(labelled("food-date"), "Wednesday 25 November");
    press(Qt::Key_T, Qt::ControlModifier);
    EXPECT_EQ(labelled("food-date"), "Tuesday 24 November");
}

TEST_F(FoodTest, ABarIsChosenAndOpensItsMeal)
{
    auto& time = child<ui::TimeLineView>("food-time-line");
    QTest::mouseClick(&time, Qt::LeftButton, Qt::NoModifier, time.barRect(1).center().toPoint());
    EXPECT_EQ(meals().current(), Id<Meal>{"t2"});
    inDialog([&] { QTest::keyClick(&time, Qt::Key_Return); },
             [](QDialog& dialog) {
                 EXPECT_EQ(dialog.findChild<QLineEdit*>("protein")->text(), QStringLiteral("10"));
             });
}

TEST_F(FoodTest, ABarIsPulledToAnotherTime)
{
    auto& time = child<ui::TimeLineView>("food-time-line");
    const QPoint from = time.barRect(1).center().toPoint(); // 11:30
    const int step =
        static_cast<int>(time.barRect(1).center().x() - time.barRect(0).center().x()) / 3;
    QTest::mousePress(&time, Qt::LeftButton, Qt::NoModifier, from);
    QTest::mouseMove(&time, from + QPoint(step / 2, 0));
    QTest::mouseMove(&time, from + QPoint(step, 0));
    QTest::mouseRelease(&time, Qt::LeftButton, Qt::NoModifier, from + QPoint(step, 0));
    const auto time2 = saved(kTuesday)[1]->time;
    ASSERT_TRUE(time2);
    EXPECT_NEAR(time2->minutes, 12 * 60 + 30, 5);
}

TEST_F(FoodTest, TheWeightOfTheDayIsLogged)
{
    auto& weight = child<QLineEdit>("log-weight");
    weight.setFocus();
    QTest::keyClicks(&weight, "61.2");
    QTest::keyClick(&weight, Qt::Key_Return);
    const Diary disk = diaryOnDisk();
    ASSERT_TRUE(disk.days.on(kTuesday).log);
    EXPECT_EQ(disk.days.on(kTuesday).log->weight, kilograms(61.2));
    EXPECT_THAT(target("Protein"), HasSubstr("/ 98–135"));
}

// Ten days of the same weight, with three meals of so much each.
Edit tenDaysOf(double kcal)
{
    std::vector<Meal> meals;
    Revisions<DayLog> days;
    for (Day day = kTuesday - Days{10}; day < kTuesday; day += Days{1}) {
        for (const char* clock : {"08:00", "13:00", "19:00"})
            meals.push_back(meal(isoDate(day) + clock, day, clock, 30, kcal));
        days.push_back({std::nullopt, DayLog{.date = day, .weight = kilograms(60)}});
    }
    Edit edit = adding({}, meals);
    edit.days = std::move(days);
    edit.athlete = {{std::nullopt, runner()}};
    return edit;
}

// She spends about 1 900 kcal a day: 370 + 21.6 x 45.6 kg of lean mass, times 1.4.
TEST_F(OtherFoodTest, SaysWhereTheScalesAndTheMealsTellDifferentThings)
{
    openFood(tenDaysOf(400));
    EXPECT_THAT(labelled("weight-change"), HasSubstr("you eat about what you spend."));
    EXPECT_THAT(labelled("weight-change"), HasSubstr("The meals logged would make it −700 kcal"));
}

TEST_F(OtherFoodTest, HasNoDoubtsWhereTheScalesAndTheMealsAgree)
{
    openFood(tenDaysOf(630));
    EXPECT_THAT(labelled("weight-change"), HasSubstr("you eat about what you spend."));
    EXPECT_THAT(labelled("weight-change"), Not(HasSubstr("The meals logged")));
}

TEST_F(OtherFoodTest, WithoutAWeightItSaysHowToSetOne)
{
    Edit edit = adding({}, {meal("t1", kTuesday, "08:30", 34, 520)});
    openFood(edit);
    EXPECT_EQ(target("Protein"), "34\u00A0g");
    EXPECT_TRUE(child<QToolButton>("set-weight").isVisible());
}

TEST_F(FoodTest, AnEmptyDaySaysWhatToDo)
{
    press(Qt::Key_PageDown);
    EXPECT_TRUE(child<QLabel>("no-meals").isVisible());
    EXPECT_FALSE(meals().isVisible());
    EXPECT_THAT(labelled("no-meals"), HasSubstr("counts as planned"));
}

TEST_F(OtherFoodTest, HidesFiguresOfEnergyWhereTheSafetyScopeAsksForIt)
{
    Edit edit = aDayOfFood();
    Athlete athlete = runner();
    athlete.flags.insert(SafetyFlag::EdHistory);
    edit.athlete = {{std::nullopt, athlete}};
    openFood(edit);
    EXPECT_TRUE(meals().isColumnHidden(4));
    EXPECT_EQ(target("Energy"), "");
    EXPECT_THAT(cell(4, 0), Not(HasSubstr("kcal")));
    for (const QLabel* label : child<ui::FoodPage>("food").findChildren<QLabel*>()) {
        if (label->isVisible()) {
            EXPECT_THAT(label->text().toStdString(), Not(HasSubstr("kcal")));
        }
    }
}

TEST_F(FoodTest, TheFootOfTheBoardLeadsToTheDay)
{
    window().showPage(ui::MainWindow::Plan);
    QApplication::processEvents();
    QTest::mouseClick(&child<ui::DayFoot>("food-3"), Qt::LeftButton);
    EXPECT_EQ(labelled("food-date"), "Thursday 26 November");
    EXPECT_TRUE(child<ui::FoodPage>("food").isVisible());
}

} // namespace
} // namespace mileplate
