// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/gui_window.h"
#include "ui/log/log_model.h"
#include "ui/log/log_page.h"
#include "ui/log/track_chart.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>

namespace mileplate {
namespace {

using namespace test;
using testing::HasSubstr;

Edit aLoggedWeek()
{
    Edit edit = adding(
        {run("easy").on(kMonday).at("07:00").over(8).lasting(46).done(),
         run("long", Kind::Long).on(kMonday - Days{2}).at("08:00").over(22).lasting(130).done(),
         lift("legs")
             .on(kMonday)
             .at("18:00")
             .lasting(50)
             .of(Focus::Lower, Style::Heavy)
             .lifting("squat", 3, 5, 2)
             .done(),
         run("plan").on(kThursday).at("07:00").over(10).lasting(60)},
        {meal("m", kMonday, "08:00", 31)});
    edit.athlete.push_back({std::nullopt, runner()});
    return edit;
}

class LogTest : public WindowTest {
protected:
    void SetUp() override
    {
        openWith(aLoggedWeek());
        window().showPage(ui::MainWindow::Log);
        QApplication::processEvents();
    }

    QAbstractItemModel& list() { return *child<QTableView>("log-list").model(); }
    void search(const char* text)
    {
        auto& field = child<QLineEdit>("search");
        field.clear();
        QTest::keyClicks(&field, QLatin1String(text));
    }
    std::string shown(int row, int column)
    {
        return list().index(row, column).data().toString().toStdString();
    }
};

TEST_F(LogTest, ListsWhatWasDoneNewestFirst)
{
    ASSERT_EQ(list().rowCount(), 3);
    EXPECT_THAT(shown(0, 1), HasSubstr("Strength"));
    EXPECT_EQ(shown(2, 2), "22\u00A0km");
}

// A lift of two sets of three without a length, and one of 264 hours.
class LogOfDoubtfulLifts : public WindowTest {
protected:
    void SetUp() override
    {
        Session part = lift("part").on(kMonday).at("07:00").of(Focus::Lower, Style::Heavy).done();
        part.status = Status::Partial;
        part.done->start.reset(); // of another app, which says the day alone
        part.exercises = {{.exercise = {"squat"},
                           .sets = {{.reps = 5, .done = true},
                                    {.reps = 5, .done = true},
                                    {.reps = 5, .done = false}}}};
        Session endless = lift("endless").on(kMonday - Days{20}).at("07:00").done();
        endless.done->timer = std::chrono::hours{264};
        endless.exercises = {{.exercise = {"squat"}, .sets = {{.reps = 5, .done = true}}}};
        Edit edit = adding({part, endless});
        edit.athlete.push_back({std::nullopt, runner()});
        openWith(edit);
        window().showPage(ui::MainWindow::Log);
        QApplication::processEvents();
    }
    std::string shown(int row, int column)
    {
        const auto& list = child<QTableView>("log-list");
        return list.model()->index(row, column).data().toString().toStdString();
    }
};

TEST_F(LogOfDoubtfulLifts, SaysWhatWasDoneInPart)
{
    EXPECT_THAT(shown(0, ui::LogModel::Title), HasSubstr("partly done"));
    EXPECT_EQ(shown(0, ui::LogModel::Amount), "2 of 3 sets");
}

TEST_F(LogOfDoubtfulLifts, MarksTheLengthThatNobodyRecorded) // rulebook: 45 min, heavy RPE 7
{
    EXPECT_EQ(shown(0, ui::LogModel::Time), "≈\u00A045:00");
    EXPECT_EQ(shown(0, ui::LogModel::Load), "≈\u00A0315");
}

TEST_F(LogOfDoubtfulLifts, ShowsNoLoadThatIsNotCounted)
{
    EXPECT_EQ(shown(1, ui::LogModel::Time), "264:00:00");
    EXPECT_EQ(shown(1, ui::LogModel::Load), "–");
}

TEST_F(LogTest, FindsALift)
{
    search("squat");
    ASSERT_EQ(list().rowCount(), 1);
    EXPECT_THAT(shown(0, 1), HasSubstr("Strength"));
}

TEST_F(LogTest, FindsByDistance)
{
    search("> 20 km");
    ASSERT_EQ(list().rowCount(), 1);
    EXPECT_EQ(shown(0, 2), "22\u00A0km");
}

TEST_F(LogTest, ShowsPlannedAndDoneOfTheSelectedRun)
{
    search("> 20 km");
    EXPECT_THAT(child<QLabel>("detail-title").text().toStdString(), HasSubstr("Long run"));
}

TEST_F(LogTest, HasNoColumnsOfThePulseWhereMealsAreListed)
{
    const auto& table = child<QTableView>("log-list");
    EXPECT_FALSE(table.isColumnHidden(ui::LogModel::HeartRate));
    for (QAbstractButton* filter : window().findChildren<QAbstractButton*>()) {
        if (filter->text() == QLatin1String("Meals"))
            filter->click();
    }
    EXPECT_TRUE(table.isColumnHidden(ui::LogModel::HeartRate));
    const QString amount = table.model()->index(0, ui::LogModel::Amount).data().toString();
    EXPECT_EQ(amount.toStdString(), "31\u00A0g protein");
    EXPECT_GT(table.columnWidth(ui::LogModel::Amount),
              table.fontMetrics().horizontalAdvance(amount));
}

// 100 g of raw egg hold 12.6 g of protein and 143 kcal (USDA), a large egg is 50 g.
TEST_F(LogTest, ShowsAmountProteinAndEnergyOfEachPartOfATypedMeal)
{
    inDialog([&] { press(Qt::Key_R, Qt::ControlModifier); },
             [&](QDialog& dialog) {
                 QTest::keyClicks(dialog.findChild<QLineEdit*>("entry-line"), "2 large eggs");
                 const QString shown = dialog.findChild<QLabel*>("understood")->text();
                 EXPECT_EQ(shown.toStdString(),
                           "Egg, whole, raw, fresh · 100\u00A0g · 12.6 g protein · 143 kcal");
             });
}

TEST_F(LogTest, TakesARunAsATypedLine)
{
    inDialog([&] { press(Qt::Key_R, Qt::ControlModifier); },
             [&](QDialog& dialog) {
                 QTest::keyClicks(dialog.findChild<QLineEdit*>("entry-line"), "10 km 52:00 rpe 4");
                 EXPECT_THAT(dialog.findChild<QLabel*>("understood")->text().toStdString(),
                             HasSubstr("5:12 /km"));
                 QTest::keyClick(&dialog, Qt::Key_Return);
             });
    const Diary saved = diaryOnDisk();
    const auto& sessions = saved.days.on(kTuesday).sessions;
    ASSERT_EQ(sessions.size(), 1U);
    EXPECT_EQ(sessions[0].session->done->workout.distance, kilometres(10));
    EXPECT_EQ(sessions[0].session->slot, Slot::Midday) << "when it was typed";
    EXPECT_EQ(list().rowCount(), 4);
}

TEST_F(LogTest, DoesNotTakeALineThatItDoesNotUnderstand)
{
    inDialog([&] { press(Qt::Key_R, Qt::ControlModifier); },
             [&](QDialog& dialog) {
                 QTest::keyClicks(dialog.findChild<QLineEdit*>("entry-line"), "10 km bananas");
                 QTest::keyClick(&dialog, Qt::Key_Return);
                 EXPECT_TRUE(dialog.isVisible());
                 EXPECT_THAT(dialog.findChild<QLabel*>("complaint")->text().toStdString(),
                             HasSubstr("bananas"));
             });
    EXPECT_TRUE(diary().days.on(kTuesday).sessions.empty());
}

TEST_F(LogTest, TakesAMealWithItsProtein)
{
    inDialog([&] { press(Qt::Key_M, Qt::ControlModifier); },
             [&](QDialog& dialog) {
                 QTest::keyClicks(dialog.findChild<QLineEdit*>("meal-name"), "Skyr");
                 QTest::keyClicks(dialog.findChild<QLineEdit*>("protein"), "28");
                 QTest::keyClick(&dialog, Qt::Key_Return);
             });
    const Diary saved = diaryOnDisk();
    const auto& meals = saved.days.on(kTuesday).meals;
    ASSERT_EQ(meals.size(), 1U);
    EXPECT_EQ(meals[0]->items[0].nutrients.protein, grams(28));
}

TEST_F(LogTest, TakesSleepWeightAndSoreness)
{
    inDialog([&] { press(Qt::Key_D, Qt::ControlModifier); },
             [&](QDialog& dialog) {
                 QTest::keyClicks(dialog.findChild<QLineEdit*>("sleep"), "7.5");
                 QTest::keyClicks(dialog.findChild<QLineEdit*>("weight"), "61.2");
                 QTest::keyClicks(dialog.findChild<QLineEdit*>("soreness"), "3");
                 QTest::keyClick(&dialog, Qt::Key_Return);
             });
    const Diary saved = diaryOnDisk();
    const auto& log = saved.days.on(kTuesday).log;
    ASSERT_TRUE(log);
    EXPECT_EQ(log->sleepH, 7.5);
    EXPECT_EQ(log->weight, kilograms(61.2));
    EXPECT_EQ(log->soreness, 3);
}

TEST_F(LogTest, SaysWhereTheValuesOfADayCameFromUntilTheyAreChanged)
{
    Edit week = aLoggedWeek();
    const Source scale{.kind = Source::Kind::Health, .name = "Scale"};
    week.days = {
        {std::nullopt, DayLog{.date = kTuesday,
                              .weight = kilograms(60),
                              .sleepH = 7,
                              .sources = {{DayValue::Weight, scale}, {DayValue::Sleep, scale}}}}};
    openWith(week);
    const auto origins = [](QDialog& dialog) {
        return dialog.findChild<QLabel*>("origins")->text().toStdString();
    };
    inDialog([&] { press(Qt::Key_D, Qt::ControlModifier); },
             [&](QDialog& dialog) {
                 EXPECT_EQ(origins(dialog),
                           "Weight: Apple Health (Scale)\nSleep: Apple Health (Scale)");
                 auto* sleep = dialog.findChild<QLineEdit*>("sleep");
                 sleep->selectAll();
                 QTest::keyClicks(sleep, "8");
                 QTest::keyClick(&dialog, Qt::Key_Return);
             });
    inDialog([&] { press(Qt::Key_D, Qt::ControlModifier); },
             [&](QDialog& dialog) { EXPECT_EQ(origins(dialog), "Weight: Apple Health (Scale)"); });
}

TEST_F(LogTest, SaysWhereASessionCameFrom)
{
    Edit week = aLoggedWeek();
    Done& done = *week.sessions[0].after->done;
    done.source = Source{.kind = Source::Kind::Fit, .name = "fenix 6"};
    done.otherSources = {{.kind = Source::Kind::Csv, .name = "Strava"}};
    openWith(week);
    window().showPage(ui::MainWindow::Log);
    search("easy");
    EXPECT_EQ(child<QLabel>("origin").text().toStdString(), "From fenix 6 (FIT), Strava (CSV)");
}

TEST_F(LogTest, ShowsWhatWasNotedOfAnExercise)
{
    Edit week = aLoggedWeek();
    week.sessions[2].after->kind = Kind::Plyometrics; // which no logger shows
    week.sessions[2].after->exercises[0].note = "assisted 20 kg in set 2; felt strong";
    openWith(week);
    window().showPage(ui::MainWindow::Log);
    search("squat");
    const auto& sets = child<QTableWidget>("sets");
    ASSERT_EQ(sets.rowCount(), 2); // "3 planned" and the remark
    QString remark = sets.item(1, 0)->text();
    EXPECT_EQ(remark.replace(QChar(0xA0), QLatin1Char(' ')).toStdString(),
              "assisted 20 kg in set 2; felt strong");
    EXPECT_EQ(sets.columnSpan(1, 0), sets.columnCount());
}

TEST_F(LogTest, ShowsHowLongASetWasHeldInSeconds)
{
    Edit week = aLoggedWeek();
    week.sessions[2].after->kind = Kind::Plyometrics; // which no logger shows
    week.sessions[2].after->exercises[0].sets = {
        {.duration = seconds(40)}, {.duration = seconds(90)}, {.duration = minutes(12.5)}};
    openWith(week);
    window().showPage(ui::MainWindow::Log);
    search("squat");
    const auto& sets = child<QTableWidget>("sets");
    ASSERT_EQ(sets.rowCount(), 3);
    const auto shownAt = [&](int row) {
        QString text = sets.item(row, 2)->text();
        return text.replace(QChar(0xA0), QLatin1Char(' ')).toStdString();
    };
    EXPECT_EQ(shownAt(0), "40 s");
    EXPECT_EQ(shownAt(1), "90 s");
    EXPECT_EQ(shownAt(2), "12:30");
}

TEST_F(LogTest, ALiftStartsFromTheLastOne)
{
    inDialog([&] { press(Qt::Key_L, Qt::ControlModifier); },
             [&](QDialog& dialog) {
                 QTest::keyClicks(dialog.findChild<QLineEdit*>("done-duration"), "45");
                 QTest::keyClick(&dialog, Qt::Key_Return);
             });
    const Diary saved = diaryOnDisk();
    const auto& sessions = saved.days.on(kTuesday).sessions;
    ASSERT_EQ(sessions.size(), 1U);
    EXPECT_EQ(sessions[0].session->exercises[0].exercise, Id<Exercise>{"squat"});
    EXPECT_EQ(sessions[0].session->done->timer, minutes(45));
}

TEST_F(LogTest, DeleteTakesASessionOutAndUndoBringsItBack)
{
    child<QTableView>("log-list").selectRow(0);
    child<QTableView>("log-list").setFocus();
    press(Qt::Key_Delete);
    EXPECT_EQ(diaryOnDisk().find(Id<Session>{"legs"}), nullptr);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_NE(diaryOnDisk().find(Id<Session>{"legs"}), nullptr);
}

TEST_F(LogTest, TheLinkOfARunToItsPlanCanBeChanged)
{
    search("easy");
    QMenu& menu = *child<QPushButton>("change-plan").menu();
    ASSERT_EQ(menu.actions().size(), 3); // the run of Thursday, a line, not planned
    menu.actions().front()->trigger();
    EXPECT_EQ(find(diaryOnDisk(), "plan").status, Status::Done);
    EXPECT_EQ(find(diaryOnDisk(), "plan").done->workout.distance, kilometres(8));
    EXPECT_EQ(find(diaryOnDisk(), "easy").status, Status::Planned);
}

TEST_F(LogTest, ARunCanBeTakenOffItsPlan)
{
    search("easy");
    child<QPushButton>("change-plan").menu()->actions().back()->trigger();
    EXPECT_EQ(find(diaryOnDisk(), "easy").status, Status::Planned);
    EXPECT_EQ(diaryOnDisk().days.on(kMonday).sessions.size(), 3U);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(find(diaryOnDisk(), "easy").status, Status::Done);
}

TEST_F(LogTest, ASearchThatFindsNothingSaysSo)
{
    search("swimming");
    QString said;
    for (const QLabel* label : child<QWidget>("detail").findChildren<QLabel*>())
        said += label->text();
    EXPECT_THAT(said.toStdString(), HasSubstr("Nothing fits"));
}

} // namespace
} // namespace mileplate
