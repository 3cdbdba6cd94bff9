// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/exercise_names.h"
#include "tests/support/builders.h"
#include "tests/support/gui_window.h"
#include "tests/support/session_builder.h"
#include "ui/forms/exercise_table.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>

namespace mileplate::test {
namespace {

using testing::HasSubstr;

const Exercise kThing{.id = {"thing"}, .name = "Pulley thing", .muscles = {{Muscle::Back, 1.0}}};

// Page "Library": exercises.
class LibraryTest : public WindowTest {
protected:
    void SetUp() override
    {
        Edit edit{.title = "Begin"};
        edit.athlete = {{std::nullopt, Athlete{.name = "A"}}};
        edit.exercises = {{std::nullopt, kThing}};
        edit.sessions = {
            {std::nullopt,
             Session{.id = {"lift"},
                     .date = kMonday,
                     .kind = Kind::Strength,
                     .status = Status::Done,
                     .done = Done{},
                     .exercises = {{.exercise = {"thing"},
                                    .sets = {{.reps = 8, .weight = kilograms(60)}}}}}}};
        openWith(edit);
        window().showPage(ui::MainWindow::Library);
        QApplication::processEvents();
    }

    QTableView& list() { return child<QTableView>("exercise-list"); }
    QString first() { return list().model()->index(0, 0).data().toString(); }
    QString title() { return child<QLabel>("exercise-title").text(); }
    void type(const char* text)
    {
        auto& search = child<QLineEdit>("exercise-search");
        search.clear();
        QTest::keyClicks(&search, text);
    }
};

TEST_F(LibraryTest, ShowsRecentExercisesFirst)
{
    EXPECT_EQ(first(), "Pulley thing");
    EXPECT_EQ(list().model()->rowCount(), 1024);
}

// The first column in which something is drawn, of a part of a widget's picture.
int firstInk(QWidget& widget, const QRect& part)
{
    const QImage image = widget.grab(part).toImage();
    for (int x = 1; x < image.width(); ++x) {
        for (int y = 2; y < image.height() - 2; ++y) {
            if (image.pixel(x, y) != image.pixel(0, y))
                return x;
        }
    }
    return -1;
}

TEST_F(LibraryTest, NamesStandUnderTheirHeader)
{
    type("exercise ball"); // both begin with the same letter
    ASSERT_TRUE(list().model()->index(1, 0).data().toString().startsWith("Exercise"));
    const int row = list().rowViewportPosition(1);
    const int cell = firstInk(*list().viewport(), {0, row, 200, list().rowHeight(1)});
    QWidget& header = *list().horizontalHeader()->viewport();
    EXPECT_NEAR(cell, firstInk(header, {0, 0, 100, header.height()}), 1);
}

TEST_F(LibraryTest, FindsWhileOneTypes)
{
    type("db bench");
    EXPECT_EQ(first(), "Dumbbell Bench Press");
    EXPECT_EQ(title(), "Dumbbell Bench Press");
    EXPECT_THAT(child<QLabel>("exercise-kind").text().toStdString(), HasSubstr("dumbbell"));
}

TEST_F(LibraryTest, FindsByGermanNamesToo)
{
    type("bankdrucken kurzhantel");
    EXPECT_EQ(first(), "Dumbbell Bench Press");
}

TEST_F(LibraryTest, GoesThroughTheListFromTheSearch)
{
    type("squat");
    QTest::keyClick(&child<QLineEdit>("exercise-search"), Qt::Key_Down);
    EXPECT_EQ(list().currentIndex().row(), 1);
    QTest::keyClick(&child<QLineEdit>("exercise-search"), Qt::Key_Return);
    EXPECT_TRUE(list().hasFocus());
}

TEST_F(LibraryTest, FiltersByMuscleAndEquipment)
{
    auto& muscle = child<QComboBox>("muscle-filter");
    muscle.setCurrentIndex(muscle.findData(static_cast<int>(Muscle::Hams)));
    auto& equipment = child<QComboBox>("equipment-filter");
    equipment.setCurrentIndex(equipment.findData("barbell"));
    EXPECT_EQ(first(), "Deadlift");
}

TEST_F(LibraryTest, SaysWhatToDoWhereNothingFits)
{
    type("zzzz");
    EXPECT_THAT(title().toStdString(), HasSubstr("+ Exercise"));
}

TEST_F(LibraryTest, AddsAnExerciseCalledWhatWasTyped)
{
    type("romanian deadlift dumbbell");
    inDialog([&] { QTest::mouseClick(&child<QPushButton>("new-exercise"), Qt::LeftButton); },
             [&](QDialog& dialog) {
                 EXPECT_EQ(dialog.findChild<QComboBox*>("muscle-hams")->currentText(), "1");
                 QTest::keyClick(&dialog, Qt::Key_Return);
             });
    const Diary saved = diaryOnDisk();
    EXPECT_EQ(saved.exercises.rows().size(), 2U);
    EXPECT_EQ(title(), "romanian deadlift dumbbell");
}

TEST_F(LibraryTest, MergesTwoNamesOfOneExerciseAndTakesItBack)
{
    type("pulley thing");
    inDialog([&] { QTest::mouseClick(&child<QPushButton>("merge-exercise"), Qt::LeftButton); },
             [&](QDialog& dialog) {
                 QTest::keyClicks(dialog.findChild<QLineEdit*>("merge-search"),
                                  "lat pulldown wide");
                 EXPECT_EQ(dialog.findChild<QListWidget*>("merge-list")->item(0)->text(),
                           "Wide-Grip Lat Pulldown");
                 QTest::keyClick(&dialog, Qt::Key_Return);
             });
    const Diary saved = diaryOnDisk();
    EXPECT_EQ(saved.find(Id<Session>{"lift"})->session->exercises[0].exercise.text,
              "wide-grip-lat-pulldown");
    EXPECT_EQ(library::resolveName("Pulley thing", saved.exercises),
              Id<Exercise>{"wide-grip-lat-pulldown"});
    EXPECT_EQ(title(), "Wide-Grip Lat Pulldown");
    workspace().history().undo();
    EXPECT_TRUE(diary().exercises.find(Id<Exercise>{"thing"}));
}

TEST_F(LibraryTest, KeepsAnExerciseThatASessionNeeds)
{
    type("pulley thing");
    EXPECT_FALSE(child<QPushButton>("delete-exercise").isEnabled());
}

TEST_F(LibraryTest, KeepsAnExerciseThatTheTableOfASessionDoesNotOffer)
{
    const std::vector<ExerciseEntry> before{
        {.exercise = {"dumbbell-bench-press"}, .sets = {{.reps = 8, .weight = kilograms(24)}}}};
    const Register<Exercise> none;
    ui::ExerciseTable table(none, UnitSystem::Metric);
    table.show(before, ui::ExerciseTable::Form::Sets);
    table.findChild<QTableWidget*>("exercises")->item(0, 2)->setText("9");
    const auto after = table.entered(before);
    ASSERT_EQ(after.size(), 1U);
    EXPECT_EQ(after[0].exercise.text, "dumbbell-bench-press");
    EXPECT_EQ(after[0].sets[0].reps, 9);
}

TEST_F(LibraryTest, TakesTypedLiftsIntoTheDiary)
{
    inDialog([&] { press(Qt::Key_R, Qt::ControlModifier); },
             [&](QDialog& dialog) {
                 QTest::keyClicks(dialog.findChild<QLineEdit*>("entry-line"),
                                  "squat 3x5 100 rir2; pulley thing 8,8,7 60");
                 EXPECT_THAT(dialog.findChild<QLabel*>("understood")->text().toStdString(),
                             HasSubstr("Back squat</b>&nbsp; 3 × 5 × 100\u00a0kg RIR 2"));
                 QTest::keyClick(&dialog, Qt::Key_Return);
             });
    const Diary saved = diaryOnDisk();
    const auto& sessions = saved.days.on(kTuesday).sessions;
    ASSERT_EQ(sessions.size(), 1U);
    const Session& lift = *sessions[0].session;
    EXPECT_EQ(lift.status, Status::Done);
    ASSERT_EQ(lift.exercises.size(), 2U);
    EXPECT_EQ(lift.exercises[1].exercise.text, "thing");
    EXPECT_EQ(lift.exercises[1].sets.size(), 3U);
}

TEST_F(LibraryTest, MarksWhatItDoesNotUnderstandOfALift)
{
    inDialog([&] { press(Qt::Key_R, Qt::ControlModifier); },
             [&](QDialog& dialog) {
                 QTest::keyClicks(dialog.findChild<QLineEdit*>("entry-line"), "squat 3x5 100 blue");
                 EXPECT_THAT(dialog.findChild<QLabel*>("understood")->text().toStdString(),
                             HasSubstr(">blue</u>"));
                 QTest::keyClick(&dialog, Qt::Key_Return);
                 EXPECT_TRUE(dialog.isVisible());
                 dialog.reject();
             });
    EXPECT_TRUE(diary().days.on(kTuesday).sessions.empty());
}

} // namespace
} // namespace mileplate::test
