// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/fit_writer.h"
#include "tests/support/gui_window.h"
#include "ui/window/import_dialog.h"

#include <QApplication>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidget>
#include <fstream>

// Files that are brought into the window's diary.
namespace mileplate {
namespace {

using namespace test;
using testing::HasSubstr;

class ImportTest : public WindowTest {
protected:
    QString fileNamed(const char* name, const std::string& bytes)
    {
        const auto path = folder() / name;
        std::ofstream(path, std::ios::binary) << bytes;
        return QString::fromStdString(path.string());
    }
    // Imports, waits for the summary, and does what is asked before closing.
    std::string imported(const QStringList& files, const std::function<void(QDialog&)>& then = {})
    {
        std::string summary;
        inDialog([&] { window().importFiles(files); },
                 [&](QDialog& dialog) {
                     auto* button = dialog.findChild<QPushButton*>("import-button");
                     waitUntil([&] { return button->text() == QLatin1String("Close"); });
                     if (then)
                         then(dialog);
                     waitUntil([&] { return button->text() == QLatin1String("Close"); });
                     summary = dialog.findChild<QLabel*>("import-summary")->text().toStdString();
                 });
        return summary;
    }
    // Presses "Import" and waits until it has.
    void importNow(QDialog& dialog)
    {
        QTest::mouseClick(dialog.findChild<QPushButton*>("import-go"), Qt::LeftButton);
        auto* button = dialog.findChild<QPushButton*>("import-button");
        waitUntil([&] { return button->text() == QLatin1String("Close"); });
    }
};

TEST_F(ImportTest, FilesRunsAndSaysWhatBecameOfEach)
{
    openEmpty();
    const std::string summary =
        imported({fileNamed("run.fit", watchRunFile({})), fileNamed("rubbish.fit", "rubbish")});
    EXPECT_THAT(summary, HasSubstr("1 imported"));
    EXPECT_THAT(summary, HasSubstr("1 not imported"));
    EXPECT_EQ(diaryOnDisk().days.on(kTuesday).sessions.size(), 1U);
}

TEST_F(ImportTest, KeepsTheTrack)
{
    openEmpty();
    imported({fileNamed("run.fit", watchRunFile({}))});
    const Session& session = *diary().days.on(kTuesday).sessions.at(0).session;
    const auto track = must(workspace().keeper().track(session.done->streams.value()));
    ASSERT_TRUE(track);
    EXPECT_EQ(track->size(), 601U);
}

TEST_F(ImportTest, IsOneChangeThatUndoTakesBack)
{
    openEmpty();
    imported({fileNamed("a.fit", watchRunFile({})),
              fileNamed("b.fit", watchRunFile({.start = kFitTuesdayAt6 - 86400}))});
    workspace().history().undo();
    EXPECT_EQ(diaryOnDisk().days.span().length(), 0);
}

TEST_F(ImportTest, TwiceChangesNothing)
{
    openEmpty();
    const QString file = fileNamed("run.fit", watchRunFile({}));
    imported({file});
    const Diary once = diaryOnDisk();
    EXPECT_THAT(imported({file}), HasSubstr("1 known already"));
    EXPECT_TRUE(sameContent(once, diaryOnDisk()));
}

TEST_F(ImportTest, AsksForTheDayOfARecordingWithoutAClock)
{
    openEmpty();
    const QString file = fileNamed("run.fit", watchRunFile({.start = 1000}));
    imported({file}, [&](QDialog& dialog) {
        EXPECT_EQ(diary().days.span().length(), 0);
        QTest::mouseClick(dialog.findChild<QPushButton*>("import-with-date"), Qt::LeftButton);
    });
    EXPECT_EQ(diaryOnDisk().days.on(kTuesday).sessions.size(), 1U);
}

TEST_F(ImportTest, ShowsWhatATableSaysAndLetsItBeCorrected)
{
    openEmpty();
    const QString file = fileNamed("weights.csv", "Date,Weight\n03/04/2026,120\n04/04/2026,121\n");
    inDialog([&] { window().importFiles({file}); },
             [&](QDialog& dialog) {
                 auto* go = dialog.findChild<QPushButton*>("import-go");
                 const auto unit = [&] { return dialog.findChild<QComboBox*>("csv-weight-unit"); };
                 waitUntil([&] { return go->isVisible(); });
                 EXPECT_EQ(unit()->currentIndex(), 0);
                 EXPECT_EQ(QApplication::focusWidget(), go) << "Enter imports";
                 EXPECT_EQ(diaryOnDisk().days.span().length(), 0) << "nothing is written yet";
                 unit()->setFocus();
                 QTest::keyClick(unit(), Qt::Key_Down);
                 waitUntil([&] { return go->isVisible() && unit()->currentIndex() == 1; });
                 importNow(dialog);
             });
    EXPECT_EQ(diaryOnDisk().weightOn(Day{std::chrono::year{2026} / 4 / 3}),
              kilograms(120 * 0.45359237));
}

// A table of lifts with an exercise that nobody knows.
const char* const kLifts =
    "title,start_time,end_time,description,exercise_title,superset_id,exercise_notes,set_index,"
    "set_type,weight_kg,reps,distance_km,duration_seconds,rpe\n"
    "Legs,\"24 Nov 2026, 18:00\",\"24 Nov 2026, 19:00\",,Squat (Barbell),,,0,normal,100,5,,,\n"
    "Legs,\"24 Nov 2026, 18:00\",\"24 Nov 2026, 19:00\",,Wobble Thing,,,0,normal,40,8,,,\n";

TEST_F(ImportTest, PointsANameThatIsNotKnownAtAnExercise)
{
    openEmpty();
    const QString file = fileNamed("lifts.csv", kLifts);
    inDialog([&] { window().importFiles({file}); },
             [&](QDialog& dialog) {
                 auto* go = dialog.findChild<QPushButton*>("import-go");
                 const auto becomes = [&] {
                     return dialog.findChild<QPushButton*>("csv-exercise")->text();
                 };
                 waitUntil([&] { return go->isVisible(); });
                 EXPECT_EQ(becomes(), "an exercise of your own");
                 inDialog(
                     [&] {
                         QTest::mouseClick(dialog.findChild<QPushButton*>("csv-exercise"),
                                           Qt::LeftButton);
                     },
                     [&](QDialog& picker) {
                         QTest::keyClicks(picker.findChild<QLineEdit*>(), "romanian deadlift");
                         QTest::keyClick(picker.findChild<QLineEdit*>(), Qt::Key_Return);
                     });
                 waitUntil([&] { return go->isVisible() && becomes() == "Romanian deadlift"; });
                 EXPECT_EQ(diaryOnDisk().days.span().length(), 0) << "nothing is written yet";
                 importNow(dialog);
             });
    const Diary diary = diaryOnDisk();
    ASSERT_EQ(diary.days.on(kTuesday).sessions.size(), 1U);
    const Session& lift = *diary.days.on(kTuesday).sessions[0].session;
    ASSERT_EQ(lift.exercises.size(), 2U);
    EXPECT_EQ(lift.exercises[1].exercise.text, "rdl");
    EXPECT_TRUE(diary.exercises.rows().empty());
}

TEST_F(ImportTest, CorrectsAlsoANameThatIsKnown)
{
    openEmpty();
    const QString file = fileNamed("lifts.csv", kLifts);
    inDialog([&] { window().importFiles({file}); },
             [&](QDialog& dialog) {
                 auto* go = dialog.findChild<QPushButton*>("import-go");
                 waitUntil([&] { return go->isVisible(); });
                 const auto squat = [&]() -> QPushButton* {
                     for (auto* button : dialog.findChildren<QPushButton*>("csv-exercise")) {
                         if (button->accessibleName().startsWith("Squat (Barbell)"))
                             return button;
                     }
                     return nullptr;
                 };
                 EXPECT_FALSE(squat()->isVisible()) << "known names are shown on demand";
                 QTest::mouseClick(dialog.findChild<QToolButton*>("csv-known"), Qt::LeftButton);
                 EXPECT_TRUE(squat()->isVisible());
                 inDialog([&] { QTest::mouseClick(squat(), Qt::LeftButton); },
                          [&](QDialog& picker) {
                              QTest::keyClicks(picker.findChild<QLineEdit*>(), "front squat");
                              QTest::keyClick(picker.findChild<QLineEdit*>(), Qt::Key_Return);
                          });
                 waitUntil([&] { return go->isVisible() && squat()->text() == "Front squat"; });
                 importNow(dialog);
             });
    const Diary diary = diaryOnDisk();
    ASSERT_EQ(diary.days.on(kTuesday).sessions.size(), 1U);
    const Session& lift = *diary.days.on(kTuesday).sessions[0].session;
    EXPECT_EQ(lift.exercises[0].exercise.text, "frontsquat");
}

// Half an hour of running before a squat.
const char* const kRunThenLift =
    "title,start_time,end_time,exercise_title,set_index,set_type,weight_kg,reps,distance_km,"
    "duration_seconds\n"
    "Legs,\"24 Nov 2026, 18:00\",\"24 Nov 2026, 19:00\",Running,0,normal,,,5,1800\n"
    "Legs,\"24 Nov 2026, 18:00\",\"24 Nov 2026, 19:00\",Squat (Barbell),0,normal,100,5,,\n";

TEST_F(ImportTest, MakesARunOfRunningBetweenLifts)
{
    openEmpty();
    const QString file = fileNamed("lifts.csv", kRunThenLift);
    inDialog([&] { window().importFiles({file}); },
             [&](QDialog& dialog) {
                 auto* go = dialog.findChild<QPushButton*>("import-go");
                 const auto running = [&] { return dialog.findChild<QComboBox*>("csv-running"); };
                 waitUntil([&] { return go->isVisible(); });
                 running()->setFocus();
                 QTest::keyClick(running(), Qt::Key_Down);
                 waitUntil([&] { return go->isVisible() && running()->currentIndex() == 1; });
                 importNow(dialog);
             });
    EXPECT_EQ(diaryOnDisk().days.on(kTuesday).sessions.size(), 2U);
}

TEST_F(ImportTest, TakesFilesDroppedOnTheWindow)
{
    openEmpty();
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(fileNamed("run.fit", watchRunFile({})))});
    const QPoint middle = window().rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window(), &enter);
    EXPECT_TRUE(enter.isAccepted());
}

} // namespace
} // namespace mileplate
