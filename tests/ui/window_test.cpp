// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/fit_writer.h"
#include "tests/support/gui_window.h"
#include "ui/charts/charts_page.h"
#include "ui/charts/plot_view.h"
#include "ui/charts/plots.h"
#include "ui/window/import_dialog.h"
#include "ui/window/message_bar.h"
#include "ui/window/plan_page.h"

#include <QApplication>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTreeWidget>
#include <QWindow>
#include <fstream>

namespace mileplate {
namespace {

using namespace test;
using testing::HasSubstr;

using WindowOfADiary = WindowTest;

TEST_F(WindowOfADiary, AnEmptyDiarySaysHowToBegin)
{
    openEmpty();
    EXPECT_TRUE(child<QWidget>("welcome").isVisible());
}

TEST_F(WindowOfADiary, EnterChoosesHowToBegin)
{
    openEmpty();
    child<QPushButton>("plan-week").setFocus();
    press(Qt::Key_Return);
    EXPECT_FALSE(child<QWidget>("welcome").isVisible());
    EXPECT_TRUE(child<QWidget>("plan").isVisible());
}

TEST_F(WindowOfADiary, SettingUpTheAthleteLeadsToThePlan)
{
    openEmpty();
    inDialog([&] { QTest::mouseClick(&child<QPushButton>("set-up-athlete"), Qt::LeftButton); },
             [&](QDialog& dialog) {
                 QTest::keyClicks(dialog.findChild<QLineEdit*>("athlete-weight"), "63.5");
                 QTest::keyClick(&dialog, Qt::Key_Return);
             });
    EXPECT_EQ(diaryOnDisk().who().weight, kilograms(63.5));
    EXPECT_TRUE(child<QWidget>("plan").isVisible());
}

TEST_F(WindowOfADiary, NothingHasToBeSaidOfTheAthlete)
{
    openEmpty();
    inDialog([&] { QTest::mouseClick(&child<QPushButton>("set-up-athlete"), Qt::LeftButton); },
             [&](QDialog& dialog) { QTest::keyClick(&dialog, Qt::Key_Return); });
    EXPECT_TRUE(diaryOnDisk().athlete);
    EXPECT_FALSE(diaryOnDisk().who().weight);
}

TEST_F(WindowOfADiary, HistoryTakesBackMoreThanUndoReadAtTheStart)
{
    openEmpty();
    const int changes = 240;
    for (int i = 0; i < changes; ++i)
        workspace().perform(adding({run("s" + std::to_string(i)).on(kTuesday)}));
    reopen();
    inDialog([&] { press(Qt::Key_H, Qt::ControlModifier); },
             [&](QDialog& dialog) {
                 auto* list = dialog.findChild<QTreeWidget*>("history");
                 ASSERT_EQ(list->topLevelItemCount(), changes);
                 list->setFocus();
                 QTest::keyClick(list, Qt::Key_End);
                 QTest::mouseClick(dialog.findChild<QPushButton*>("go-back"), Qt::LeftButton);
             });
    EXPECT_EQ(diaryOnDisk().days.on(kTuesday).sessions.size(), 1U);
    EXPECT_EQ(workspace().history().index(), 1);
}

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
                 QTest::mouseClick(go, Qt::LeftButton);
                 auto* button = dialog.findChild<QPushButton*>("import-button");
                 waitUntil([&] { return button->text() == QLatin1String("Close"); });
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
                 QTest::mouseClick(go, Qt::LeftButton);
                 auto* button = dialog.findChild<QPushButton*>("import-button");
                 waitUntil([&] { return button->text() == QLatin1String("Close"); });
             });
    const Diary diary = diaryOnDisk();
    ASSERT_EQ(diary.days.on(kTuesday).sessions.size(), 1U);
    const Session& lift = *diary.days.on(kTuesday).sessions[0].session;
    ASSERT_EQ(lift.exercises.size(), 2U);
    EXPECT_EQ(lift.exercises[1].exercise.text, "rdl");
    EXPECT_TRUE(diary.exercises.rows().empty());
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

class ChartsTest : public WindowTest {
protected:
    void SetUp() override
    {
        std::vector<Session> sessions;
        for (int i = 1; i <= 120; ++i)
            sessions.push_back(run("r" + std::to_string(i))
                                   .on(kMonday - Days{i})
                                   .at("07:00")
                                   .over(8)
                                   .lasting(45)
                                   .done());
        Edit edit = adding(sessions);
        edit.athlete.push_back({std::nullopt, runner()});
        openWith(edit);
        window().showPage(ui::MainWindow::Charts);
        QApplication::processEvents();
    }
};

TEST_F(ChartsTest, ShowSixteenWeeksFirst)
{
    const ui::Plot plot =
        ui::runningVolume(workspace(), {kMonday + Days{7} - Days{16 * 7}, kMonday + Days{7}});
    EXPECT_EQ(plot.days.size(), 16U);
    EXPECT_NEAR(plot.bars[0].heights[10], 56, 1e-9); // seven runs of 8 km
}

TEST_F(ChartsTest, AClickGoesToTheWeekOfTheBar)
{
    auto* view = window().findChild<ui::PlotView*>();
    const QPointF bar = view->chart()->mapToPosition({3, 10}, view->chart()->series().constLast());
    QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::NoModifier, bar.toPoint());
    EXPECT_TRUE(child<QWidget>("plan").isVisible());
    EXPECT_EQ(window().planPage().monday(), kMonday - Days{12 * 7});
}

TEST_F(ChartsTest, TellTheValuesUnderTheMouse)
{
    auto* view = window().findChild<ui::PlotView*>();
    const QPointF bar = view->chart()->mapToPosition({5, 10}, view->chart()->series().constLast());
    QTest::mouseMove(window().windowHandle(), view->viewport()->mapTo(&window(), bar.toPoint()));
    QApplication::processEvents();
    auto* values = view->parentWidget()->findChild<QLabel*>("values");
    EXPECT_THAT(values->text().toStdString(), HasSubstr("56"));
}

TEST(Thinned, KeepsThePeaks)
{
    std::vector<QPointF> points;
    for (int i = 0; i < 7300; ++i)
        points.emplace_back(i, i == 4321 ? 99 : i % 7);
    const auto kept = ui::thinned(points, 1200);
    EXPECT_LE(kept.size(), 1200U);
    EXPECT_TRUE(std::ranges::any_of(kept, [](const QPointF& point) { return point.y() == 99; }));
    EXPECT_TRUE(std::ranges::is_sorted(kept, {}, [](const QPointF& point) { return point.x(); }));
}

TEST(Thinned, LeavesFewPointsAlone)
{
    const std::vector<QPointF> points{{0, 1}, {1, 2}};
    EXPECT_EQ(ui::thinned(points, 1200), points);
}

TEST_F(WindowOfADiary, ThatAnotherWindowHasOpenReadsOnlyAndSaysSo)
{
    openBesideAWriter(adding({run("r").on(kTuesday).at("07:00")}));
    EXPECT_TRUE(child<QLabel>("message").isVisible());
    EXPECT_THAT(child<QLabel>("message").text().toStdString(), HasSubstr("read"));
    EXPECT_FALSE(child<QPushButton>("add-session").isEnabled());
    EXPECT_FALSE(workspace().history().canUndo());
    window().planPage().selectWeek();
    window().planPage().deleteSelected();
    EXPECT_NE(diaryOnDisk().find(Id<Session>{"r"}), nullptr);
}

TEST_F(WindowOfADiary, IsNoLargerThanTheScreenWhereItWasClosedOnALargerOne)
{
    openEmpty();
    window().resize(5000, 4000);
    window().close();
    const ui::MainWindow next(workspace(), {});
    EXPECT_LT(next.width(), 5000);
    EXPECT_LT(next.height(), 4000);
}

TEST_F(WindowOfADiary, ASecondWindowWritesOnceTheFirstIsClosedAndItIsTriedAgain)
{
    openBesideAWriter(adding({run("r").on(kTuesday).at("07:00")}));
    const auto tryAgain = [&] {
        QApplication::processEvents();
        auto& offer = child<QPushButton>("offer");
        ASSERT_EQ(offer.text(), "Try again");
        QTest::mouseClick(&offer, Qt::LeftButton);
    };
    tryAgain();
    EXPECT_TRUE(workspace().isReadOnly());
    closeTheOther();
    tryAgain();
    EXPECT_FALSE(workspace().isReadOnly());
    EXPECT_FALSE(child<QLabel>("message").isVisible());
    EXPECT_TRUE(child<QPushButton>("add-session").isEnabled());
    EXPECT_TRUE(workspace().perform(adding({run("new").on(kTuesday)})));
    EXPECT_NE(diaryOnDisk().find(Id<Session>{"new"}), nullptr);
}

} // namespace
} // namespace mileplate
