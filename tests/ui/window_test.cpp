// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/gui_window.h"
#include "ui/charts/charts_page.h"
#include "ui/charts/plot_view.h"
#include "ui/charts/plots.h"
#include "ui/window/message_bar.h"
#include "ui/window/plan_page.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QWindow>

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
