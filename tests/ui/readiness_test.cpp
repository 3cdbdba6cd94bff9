// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/gui_window.h"
#include "ui/board/day_header.h"
#include "ui/board/session_card.h"
#include "ui/board/slot_grid.h"
#include "ui/board/week_board.h"
#include "ui/charts/muscle_map_view.h"
#include "ui/log/log_model.h"
#include "ui/window/plan_page.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QPushButton>

// Readiness of the muscles (rulebook 4.6) and targets of a day (4.7) on the screens.
namespace mileplate {
namespace {

using namespace test;
using testing::HasSubstr;
using testing::Not;

Edit week(const Athlete& athlete = runner())
{
    Edit edit =
        adding({lift("lift")
                    .on(kThursday)
                    .at("18:00")
                    .lasting(60)
                    .of(Focus::Lower, Style::Heavy)
                    .lifting("squat", 5, 5, 1)
                    .lifting("rdl", 5, 5, 1),
                run("long", Kind::Long).on(kSunday).at("08:00").over(24).lasting(130).key()});
    edit.athlete.push_back({std::nullopt, athlete});
    return edit;
}

class ReadinessTest : public WindowTest {
protected:
    void SetUp() override { openWith(week()); }

    double legsOn(int day, std::size_t hour) { return header(day).freshness().percent[hour]; }
    ui::DayHeader& header(int day)
    {
        return child<ui::DayHeader>(("day-" + std::to_string(day)).c_str());
    }
    QString aimsOn(int day)
    {
        return child<ui::DayFoot>(("food-" + std::to_string(day)).c_str()).toolTip();
    }
    void grab(const char* id)
    {
        window().planPage().board().slotGrid().card(Id<Session>{id})->setFocus();
        press(Qt::Key_Space);
    }
};

TEST_F(ReadinessTest, TheHeadOfADayShowsFreshLegsByTheHour)
{
    EXPECT_NEAR(legsOn(3, 18), 100, 1e-6);
    EXPECT_LT(legsOn(3, 19), 70);
    EXPECT_GT(legsOn(5, 19), legsOn(4, 19));
    EXPECT_THAT(header(3).toolTip().toStdString(), HasSubstr("estimate"));
    EXPECT_THAT(header(3).accessibleDescription().toStdString(), HasSubstr("at 19:00"));
}

TEST_F(ReadinessTest, TheBandOfADayIsColouredByItsHours)
{
    const auto colorAt = [&](int hour) {
        ui::DayHeader& head = header(3);
        const QImage image = head.grab().toImage();
        const int x = 1 + (2 * hour + 1) * (head.width() - 1) / 48;
        return image.pixelColor(x, head.height() - 4);
    };
    EXPECT_EQ(colorAt(2), colorAt(17));
    EXPECT_NE(colorAt(17), colorAt(20));
}

TEST_F(ReadinessTest, FollowsACardInTheAir)
{
    grab("lift");
    press(Qt::Key_Right); // Friday
    EXPECT_NEAR(legsOn(3, 20), 100, 1e-6);
    EXPECT_LT(legsOn(4, 20), 70);
    press(Qt::Key_Escape);
    EXPECT_LT(legsOn(3, 20), 70);
    EXPECT_EQ(find(diary(), "lift").date, kThursday);
}

TEST_F(ReadinessTest, OfADropIsWhatThePreviewShowed)
{
    grab("lift");
    press(Qt::Key_Right);
    const auto shown = header(4).freshness();
    press(Qt::Key_Return);
    EXPECT_EQ(header(4).freshness(), shown);
}

TEST_F(ReadinessTest, TheFootSaysWhatADaysFoodIsAimedAt)
{
    EXPECT_THAT(aimsOn(2).toStdString(), HasSubstr("Protein"));
    EXPECT_THAT(aimsOn(2).toStdString(), HasSubstr("light day"));
    EXPECT_THAT(aimsOn(2).toStdString(), HasSubstr("kcal"));
}

TEST_F(ReadinessTest, CarbohydrateRisesBeforeALongKeyRun)
{
    EXPECT_THAT(aimsOn(5).toStdString(), HasSubstr("key run tomorrow"));
    EXPECT_THAT(aimsOn(5).toStdString(), HasSubstr("(4 g/kg"));
    grab("long");
    press(Qt::Key_Left);
    press(Qt::Key_Return);
    EXPECT_THAT(aimsOn(4).toStdString(), HasSubstr("key run tomorrow"));
    EXPECT_THAT(aimsOn(5).toStdString(), Not(HasSubstr("key run tomorrow")));
}

TEST_F(ReadinessTest, TheDayItselfSaysItsTargets)
{
    inDialog([&] { QTest::mouseClick(&header(5), Qt::LeftButton); },
             [&](QDialog& dialog) {
                 auto* targets = dialog.findChild<QLabel*>("targets");
                 ASSERT_NE(targets, nullptr);
                 EXPECT_THAT(targets->text().toStdString(), HasSubstr("Carbohydrate"));
             });
}

TEST_F(WindowTest, AMealInTheLogSaysWhatItsDayIsAimedAt)
{
    Edit edit = week();
    edit.meals.push_back({std::nullopt, meal("m", kTuesday, "12:30", 32)});
    openWith(edit);
    ui::LogModel log(workspace());
    log.list(ui::LogFilter::Meals, {});
    ASSERT_EQ(log.rowCount(), 1);
    const QVariant aims = log.index(0, ui::LogModel::Amount).data(Qt::ToolTipRole);
    EXPECT_THAT(aims.toString().toStdString(), HasSubstr("Carbohydrate"));
}

TEST_F(WindowTest, NumbersOfEnergyAreHiddenAfterAnEatingDisorder)
{
    Athlete athlete = runner();
    athlete.flags.insert(SafetyFlag::EdHistory);
    openWith(week(athlete));
    const QString aims = child<ui::DayFoot>("food-5").toolTip();
    EXPECT_THAT(aims.toStdString(), HasSubstr("Carbohydrate"));
    EXPECT_THAT(aims.toStdString(), Not(HasSubstr("kcal")));
}

class MuscleMapTest : public ReadinessTest {
protected:
    void SetUp() override
    {
        ReadinessTest::SetUp();
        window().showPage(ui::MainWindow::Charts);
        QTest::mouseClick(&child<QPushButton>("range-0"), Qt::LeftButton);
        QApplication::processEvents();
    }
    ui::MuscleMapView& map() { return child<ui::MuscleMapView>("muscle-map"); }
    void hover(int day, Muscle muscle)
    {
        QTest::mouseMove(window().windowHandle(), map().mapTo(&window(), middleOf(day, muscle)));
        QApplication::processEvents();
    }
    QPoint middleOf(int day, Muscle muscle)
    {
        return map().cellRect({day, static_cast<int>(muscle)}).center();
    }
};

TEST_F(MuscleMapTest, TellsTheReadinessUnderTheMouse)
{
    hover(4, Muscle::Quads);
    const QString text = map().parentWidget()->findChild<QLabel*>("values")->text();
    EXPECT_THAT(text.toStdString(), HasSubstr("Quads, Friday 27 November: "));
    EXPECT_EQ(map().accessibleDescription(), text);
    hover(4, Muscle::Triceps);
    EXPECT_THAT(map().accessibleDescription().toStdString(), HasSubstr("100"));
}

TEST_F(MuscleMapTest, IsReadByArrowKeysAndEnterGoesToTheWeek)
{
    window().planPage().showWeek(kMonday - Days{28});
    map().setFocus();
    QTest::keyClick(&map(), Qt::Key_Left); // the last day first
    EXPECT_THAT(map().accessibleDescription().toStdString(), HasSubstr("Sunday 29 November"));
    QTest::keyClick(&map(), Qt::Key_Left);
    QTest::keyClick(&map(), Qt::Key_Down);
    EXPECT_THAT(map().accessibleDescription().toStdString(),
                HasSubstr("Hamstrings, Saturday 28 November"));
    QTest::keyClick(&map(), Qt::Key_Return);
    EXPECT_TRUE(child<QWidget>("plan").isVisible());
    EXPECT_EQ(window().planPage().monday(), kMonday);
}

TEST_F(MuscleMapTest, AClickGoesToTheWeek)
{
    window().planPage().showWeek(kMonday - Days{28});
    QTest::mouseClick(&map(), Qt::LeftButton, Qt::NoModifier, middleOf(4, Muscle::Quads));
    EXPECT_TRUE(child<QWidget>("plan").isVisible());
    EXPECT_EQ(window().planPage().monday(), kMonday);
}

TEST_F(MuscleMapTest, OfLongRangesHasFewColumns)
{
    const DayRange years{kMonday - Days{20 * 364}, kMonday};
    const auto columns = ui::muscleMap(workspace(), years).columns.size();
    EXPECT_LE(columns, 112U);
    EXPECT_GT(columns, 80U);
}

TEST_F(MuscleMapTest, OfWeeksShowsTheirWorstMorning)
{
    const ui::MuscleMap map =
        ui::muscleMap(workspace(), {kMonday - Days{51 * 7}, kMonday + Days{7}});
    const auto& cell = map.columns.back()[static_cast<std::size_t>(Muscle::Quads)];
    EXPECT_EQ(cell.day, kFriday);
    EXPECT_LT(cell.readiness, 80);
}

} // namespace
} // namespace mileplate
