// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/lifting_window.h"
#include "ui/log/lifting/set_model.h"

#include <QDialog>
#include <QLineEdit>
#include <QTableView>

namespace mileplate {
namespace {

using namespace test;
using testing::HasSubstr;

class LiftLoggerTest : public LiftingTest {};

TEST_F(LiftLoggerTest, OffersTodaysPlanWithLastTimesValues)
{
    openLog(aPlanForToday());
    EXPECT_EQ(text("logger-title"), "Strength A");
    EXPECT_EQ(text("logger-stage"), "planned today");
    EXPECT_EQ(cell(0, 0), "Back squat");
    EXPECT_EQ(cell(1, 4), "80 × 7");
    EXPECT_EQ(stored().status, Status::Planned);
}

TEST_F(LiftLoggerTest, ShowsWhatWasNotedOfAnExerciseBesideItsTarget)
{
    Edit plan = aPlanForToday();
    plan.sessions.back().after->exercises[0].note = "each side; felt strong";
    openLog(plan);
    QString target = table().model()->index(0, 0).data(ui::SetModel::kTargetRole).toString();
    EXPECT_THAT(target.toStdString(), testing::EndsWith(" · each side; felt strong"));
}

TEST_F(LiftLoggerTest, EnterTicksSetAfterSetWithTheTargetAndLastTimesLoad)
{
    openLog(aPlanForToday());
    start();
    enter();
    EXPECT_EQ(storedSet(0, 0), lifted(80, 8, 2));
    EXPECT_EQ(storedSet(0, 1).done, false);
    enter();
    EXPECT_EQ(storedSet(0, 1), lifted(80, 8, 2));
    EXPECT_EQ(table().currentIndex().row(), 3);
    EXPECT_EQ(stored().status, Status::Partial);
}

TEST_F(LiftLoggerTest, BeginsTheNextSetWithItsLoadAfterTheEffortOfTheLast)
{
    openLog(aPlanForToday());
    start();
    goTo(1, ui::SetModel::Effort);
    type("1");
    enter();
    EXPECT_EQ(storedSet(0, 0).rir, 1);
    EXPECT_EQ(table().currentIndex().column(), ui::SetModel::Load);
    type("85");
    enter();
    EXPECT_EQ(storedSet(0, 1), lifted(85, 8, 2));
}

TEST_F(LiftLoggerTest, SaysWhyNoMoreWeightIsSuggestedYet)
{
    openLog(aPlanForToday());
    start();
    press(Qt::Key_Return, Qt::AltModifier);
    EXPECT_THAT(said(), HasSubstr("once the top of its range was reached twice"));
}

TEST_F(LiftLoggerTest, HasTheRoomForItselfOnceItBegins)
{
    openLog(aPlanForToday());
    auto& list = child<QTableView>("log-list");
    EXPECT_EQ(text("detail-title"), "Strength · full body"); // what was done last
    start();
    EXPECT_EQ(list.currentIndex().row(), 0); // what is being done is the newest
    EXPECT_FALSE(window().findChild<QLabel*>("detail-title"));
    EXPECT_TRUE(table().hasFocus());
}

TEST_F(LiftLoggerTest, ATypedValueAndItsTickAreOneStepOfUndo)
{
    openLog(aPlanForToday());
    start();
    const int steps = workspace().history().count();
    type("82.5");
    enter();
    EXPECT_EQ(storedSet(0, 0), lifted(82.5, 8, 2));
    EXPECT_EQ(workspace().history().count(), steps + 1);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(storedSet(0, 0), LiftSet{.done = false});
}

TEST_F(LiftLoggerTest, FindsAnExerciseByItsGermanNameWithoutAccents)
{
    openEmpty();
    showLog();
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    inDialog([&] { child<QPushButton>("add-lift-exercise").click(); },
             [](QDialog& dialog) {
                 QTest::keyClicks(dialog.findChild<QLineEdit*>("exercise-search"),
                                  "schragbankdr kurzhantel");
                 QTest::keyClick(dialog.findChild<QLineEdit*>("exercise-search"), Qt::Key_Return);
             });
    const Session session = *diaryOnDisk().days.on(kTuesday).sessions.at(0).session;
    EXPECT_EQ(session.exercises.at(0).exercise, Id<Exercise>{"incline-dumbbell-press"});
}

TEST_F(LiftLoggerTest, WithoutRepetitionsNothingIsTicked)
{
    openEmpty();
    showLog();
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(child<QPushButton>("add-lift-exercise").hasFocus());
    inDialog([&] { press(Qt::Key_Return); },
             [](QDialog& dialog) {
                 QTest::keyClicks(dialog.findChild<QLineEdit*>("exercise-search"), "back sq");
                 QTest::keyClick(dialog.findChild<QLineEdit*>("exercise-search"), Qt::Key_Return);
             });
    type("60");
    enter();
    EXPECT_THAT(said(), HasSubstr("How many repetitions"));
    EXPECT_EQ(table().currentIndex().column(), 2) << "where they are typed";
    const Session session = *diaryOnDisk().days.on(kTuesday).sessions.at(0).session;
    EXPECT_EQ(session.exercises.at(0).exercise, Id<Exercise>{"squat"});
    EXPECT_EQ(session.exercises[0].sets[0], (LiftSet{.weight = kilograms(60), .done = false}));
    EXPECT_EQ(session.exercises[0].sets[1], LiftSet{.done = false});
}

TEST_F(LiftLoggerTest, ALiftWithoutWeightsBeginsWithItsRepetitions)
{
    Edit edit = adding({lift("today").on(kTuesday).at("11:00").lifting("pullup", 2, 8, 2)});
    edit.athlete.push_back({std::nullopt, runner()});
    openLog(edit);
    start();
    EXPECT_EQ(table().currentIndex().column(), 2);
}

TEST_F(LiftLoggerTest, GoesOnWhereItStoppedAfterACrash)
{
    openLog(aPlanForToday());
    start();
    enter();
    pass(minutes(24));
    reopen(); // nothing was told to anybody: the file alone knows
    showLog();
    EXPECT_EQ(text("logger-stage"), "in progress · 24:00");
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(table().currentIndex().row(), 2);
    enter();
    EXPECT_EQ(storedSet(0, 0), lifted(80, 8, 2));
    EXPECT_EQ(storedSet(0, 1), lifted(80, 8, 2));
}

TEST_F(LiftLoggerTest, TheWindowSaysThatASessionIsInProgress)
{
    openLog(aPlanForToday());
    start();
    reopen();
    bool told = false;
    for (const QLabel* label : window().findChildren<QLabel*>())
        told |= label->text().contains(QLatin1String("Strength A is in progress"));
    EXPECT_TRUE(told);
}

TEST_F(LiftLoggerTest, FinishedWithSetsLeftItIsPartlyDoneWithItsLengthAndEffort)
{
    openLog(aPlanForToday());
    start();
    enter();
    pass(minutes(44));
    inDialog([&] { child<QPushButton>("logger-button").click(); },
             [](QDialog& dialog) {
                 QTest::keyClick(&dialog, Qt::Key_7);
                 QTest::keyClick(&dialog, Qt::Key_Return);
             });
    EXPECT_EQ(stored().status, Status::Partial);
    EXPECT_EQ(text("logger-stage"), "Tuesday 24 November"); // no more in progress
    EXPECT_EQ(stored().done->timer, minutes(44));
    EXPECT_EQ(stored().done->workout.rpe, 7);
    EXPECT_EQ(stored().exercises[0].sets[1].done, false);
}

TEST_F(LiftLoggerTest, TheRestCountsDownByTheClock)
{
    openLog(aPlanForToday());
    start();
    enter();
    auto& card = child<ui::LoggerCard>("logger");
    EXPECT_EQ(text("rest"), "rest 2:30 of 2:30"); // heavy compounds
    pass(seconds(58));
    card.tick();
    EXPECT_EQ(text("rest"), "rest 1:32 of 2:30");
    press(Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_EQ(text("rest"), "rest 1:47 of 2:45");
    press(Qt::Key_Minus, Qt::ControlModifier);
    pass(std::chrono::hours{1}); // the computer slept
    card.tick();
    EXPECT_FALSE(child<QLabel>("rest").isVisible());
    EXPECT_EQ(said(), "The rest is over.");
}

TEST_F(LiftLoggerTest, TheRestGoesOnAfterACrash)
{
    openLog(aPlanForToday());
    start();
    enter();
    press(Qt::Key_Plus, Qt::ControlModifier);
    pass(seconds(58));
    reopen();
    showLog();
    EXPECT_EQ(text("rest"), "rest 1:47 of 2:45");
    child<QAbstractButton>("rest-skip").click();
    reopen();
    showLog();
    EXPECT_FALSE(child<QLabel>("rest").isVisible());
}

TEST_F(LiftLoggerTest, TheRestCanBeSkipped)
{
    openLog(aPlanForToday());
    start();
    enter();
    child<QAbstractButton>("rest-skip").click();
    EXPECT_FALSE(child<QLabel>("rest").isVisible());
}

TEST_F(LiftLoggerTest, ARecordIsToldWhenTheSetIsDone) // 85 x 36 / (37 - 10) = 113.3
{
    openLog(aPlanForToday());
    start();
    type("85");
    enter();
    EXPECT_EQ(said(), "Back squat: e1RM 113.3\u00A0kg, best so far");
    enter(); // as good again is no record
    EXPECT_EQ(said(), "");
}

TEST_F(LiftLoggerTest, TheNextLoadIsWrittenIntoTheNextPlanWithAKey)
{
    Edit edit = aPlanForToday();
    edit.sessions.clear();
    for (const Session& session :
         {doneSquats("a", kMonday - Days{7}, 80, 8), doneSquats("b", kMonday, 80, 8)})
        edit.sessions.push_back({std::nullopt, session});
    edit.sessions.push_back({std::nullopt, lift("next")
                                               .on(kFriday)
                                               .at("18:00")
                                               .of(Focus::Full, Style::Heavy)
                                               .lifting("squat", 3, 8, 2)});
    openLog(edit);
    EXPECT_THAT(table().model()->index(0, 0).data(Qt::UserRole + 2).toString().toStdString(),
                HasSubstr("next time 82.5"));
    EXPECT_THAT(
        table().model()->index(0, 0).data(ui::SetModel::kReasonRole).toString().toStdString(),
        testing::Eq("80\u00A0kg × 8 reached twice"));
    goTo(0, 0);
    press(Qt::Key_Return, Qt::AltModifier);
    EXPECT_EQ(stored("next").exercises[0].target->weight, kilograms(82.5));
    EXPECT_EQ(stored("next").exercises[0].target->reps, (RepRange{4, 8}));
    EXPECT_THAT(said(), HasSubstr("Friday"));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_FALSE(stored("next").exercises[0].target->weight);
}

TEST_F(LiftLoggerTest, SaysWhereNoPlanTakesTheNextLoad)
{
    openLog(adding({doneSquats("a", kMonday - Days{7}, 80, 8), doneSquats("b", kMonday, 80, 8)}));
    goTo(1);
    press(Qt::Key_Return, Qt::AltModifier);
    EXPECT_THAT(said(), HasSubstr("No session with Back squat is planned"));
}

TEST_F(LiftLoggerTest, SetsOfAnOldSessionCanBeChanged)
{
    openLog(adding({doneSquats("old", kMonday - Days{30}, 80, 7)}));
    goTo(1, 2);
    type("9");
    enter();
    EXPECT_EQ(stored("old").exercises[0].sets[0].reps, 9);
    EXPECT_EQ(stored("old").status, Status::Done);
    EXPECT_FALSE(child<QLabel>("rest").isVisible());
}

TEST_F(LiftLoggerTest, HistoryShowsStrengthAndRecords)
{
    openLog(adding({doneSquats("a", kMonday - Days{7}, 80, 8), doneSquats("b", kMonday, 85, 5)}));
    goTo(1);
    inDialog([&] { press(Qt::Key_H, Qt::AltModifier); },
             [](QDialog& dialog) {
                 EXPECT_EQ(dialog.windowTitle().toStdString(), "Back squat");
                 QString all;
                 for (const QLabel* label : dialog.findChildren<QLabel*>())
                     all += label->text();
                 // 80 x 36 / (37 - 10) against 85 x 36 / (37 - 7)
                 EXPECT_THAT(all.toStdString(), HasSubstr("best e1RM 106.7\u00A0kg"));
             });
}

} // namespace
} // namespace mileplate
