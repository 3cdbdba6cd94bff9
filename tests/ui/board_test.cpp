// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/gui_window.h"
#include "ui/board/day_header.h"
#include "ui/board/outlook_view.h"
#include "ui/board/session_card.h"
#include "ui/board/slot_grid.h"
#include "ui/board/week_board.h"
#include "ui/coach/finding_card.h"
#include "ui/widgets/labels.h"
#include "ui/window/plan_page.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTimer>

namespace mileplate {
namespace {

using namespace test;
using testing::HasSubstr;

// A heavy lift on Friday evening, 14 hours before the long run of Saturday morning.
Edit heavyBeforeTheLongRun()
{
    Edit edit = adding({lift("lift")
                            .on(kFriday)
                            .at("18:00")
                            .lasting(45)
                            .of(Focus::Lower, Style::Heavy)
                            .lifting("squat", 4, 6, 2)
                            .lifting("rdl", 4, 6, 2),
                        run("long", Kind::Long).on(kSaturday).at("08:00").over(20).lasting(115),
                        run("easy").on(kWednesday).at("07:00").over(8).lasting(45)});
    edit.athlete.push_back({std::nullopt, runner()});
    return edit;
}

class BoardTest : public WindowTest {
protected:
    void SetUp() override { openWith(heavyBeforeTheLongRun()); }

    ui::SlotGrid& grid() { return window().planPage().board().slotGrid(); }
    ui::SessionCard& card(const char* id)
    {
        ui::SessionCard* found = grid().card(Id<Session>{id});
        if (!found)
            throw std::runtime_error("no such card");
        return *found;
    }
    QPoint middleOf(Day day, Slot slot) { return grid().cellRect({day, slot, {}}).center(); }
    QPoint inWindow(const QPoint& point) { return grid().mapTo(&window(), point); }

    // Presses the card, moves in steps as a hand does, and lets go over the slot, by the
    // events of the window system. `held` runs before letting go.
    void drag(
        const char* id, Day day, Slot slot, const std::function<void()>& held = [] {})
    {
        QWindow* handle = window().windowHandle();
        const QPoint from = card(id).mapTo(&window(), card(id).rect().center());
        const QPoint to = inWindow(middleOf(day, slot));
        // The drag runs a loop of its own, which begins once the preview has.
        const auto carry = [=, &held] {
            for (int step = 1; step <= 8; ++step)
                QTest::mouseMove(handle, from + (to - from) * step / 8);
            held();
            QTest::mouseRelease(handle, Qt::LeftButton, Qt::NoModifier, to);
        };
        QObject::connect(
            &window().planPage().preview(), &ui::Preview::judged, qApp,
            [carry] { QTimer::singleShot(0, qApp, carry); }, Qt::SingleShotConnection);
        QTest::mousePress(handle, Qt::LeftButton, Qt::NoModifier, from);
        QTest::mouseMove(handle, from + QPoint(30, 0));
        QApplication::processEvents();
    }
    // "−1 warning" and the like, as the coach's cards say it.
    QString coachText()
    {
        QApplication::processEvents();
        QString text;
        for (const QLabel* label : window().findChild<QWidget*>("coach")->findChildren<QLabel*>())
            text += label->text() + QLatin1Char('\n');
        return text;
    }
};

TEST_F(BoardTest, ShowsACardForEachSession)
{
    EXPECT_TRUE(grid().card(Id<Session>{"lift"})->isVisible());
    EXPECT_THAT(card("long").accessibleName().toStdString(), HasSubstr("20\u00A0km"));
}

TEST_F(BoardTest, ADraggedCardIsMovedOnDisk)
{
    drag("lift", kTuesday, Slot::Evening);
    EXPECT_EQ(find(diary(), "lift").date, kTuesday);
    EXPECT_EQ(find(diaryOnDisk(), "lift").date, kTuesday);
}

TEST_F(BoardTest, AllSlotsAreJudgedWhileACardIsInTheAir)
{
    std::size_t judged = 0;
    drag("lift", kSaturday, Slot::Morning,
         [&] { judged = window().planPage().preview().outlooks().size(); });
    EXPECT_EQ(judged, 21U);
    EXPECT_FALSE(window().planPage().preview().isActive());
}

TEST_F(BoardTest, FreshLegsFollowADraggedCard)
{
    const auto tuesdayEvening = [&] {
        return child<ui::DayHeader>("day-1").freshness().percent[20];
    };
    double held = 100;
    EXPECT_NEAR(tuesdayEvening(), 100, 1e-6);
    drag("lift", kTuesday, Slot::Evening, [&] { held = tuesdayEvening(); });
    EXPECT_LT(held, 80);
    EXPECT_NEAR(tuesdayEvening(), held, 1e-6);
}

TEST_F(BoardTest, EscapeDuringADragChangesNothing)
{
    const Diary before = diary();
    drag("lift", kTuesday, Slot::Evening,
         [&] { QTest::keyClick(window().windowHandle(), Qt::Key_Escape); });
    EXPECT_TRUE(sameContent(diary(), before));
    EXPECT_FALSE(window().planPage().preview().isActive());
}

TEST_F(BoardTest, UndoTakesADropBackAndRedoBringsItAgain)
{
    drag("lift", kTuesday, Slot::Evening);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(find(diaryOnDisk(), "lift").date, kFriday);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(find(diaryOnDisk(), "lift").date, kTuesday);
}

TEST_F(BoardTest, UndoGoesOnAfterARestart)
{
    drag("lift", kTuesday, Slot::Evening);
    reopen();
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(find(diaryOnDisk(), "lift").date, kFriday);
}

TEST_F(BoardTest, SpaceArrowsAndEnterMoveACard)
{
    card("lift").setFocus();
    press(Qt::Key_Space);
    EXPECT_TRUE(window().planPage().preview().isActive());
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    press(Qt::Key_Up);
    press(Qt::Key_Return);
    EXPECT_EQ(find(diary(), "lift").date, kWednesday);
    EXPECT_EQ(find(diary(), "lift").slot, Slot::Midday);
}

TEST_F(BoardTest, EscapeLetsGoOfAGrabbedCard)
{
    card("lift").setFocus();
    press(Qt::Key_Space);
    press(Qt::Key_Left);
    press(Qt::Key_Escape);
    EXPECT_EQ(find(diary(), "lift").date, kFriday);
    EXPECT_FALSE(window().planPage().preview().isActive());
}

TEST_F(BoardTest, TheCoachSaysWhatADropWouldDo)
{
    card("easy").setFocus();
    EXPECT_THAT(coachText().toStdString(), HasSubstr("Heavy legs too close"));
    card("lift").setFocus();
    press(Qt::Key_Space);
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    EXPECT_THAT(coachText().toStdString(), HasSubstr("would go away"));
    press(Qt::Key_Escape);
    EXPECT_THAT(coachText().toStdString(), HasSubstr("Heavy legs too close"));
}

TEST_F(BoardTest, AFixResolvesItsFindingAndUndoBringsItBack)
{
    waitUntil([&] { return window().findChild<ui::FitButton*>("fix") != nullptr; });
    QTest::mouseClick(&child<QPushButton>("fix"), Qt::LeftButton);
    QApplication::processEvents();
    EXPECT_THAT(coachText().toStdString(), testing::Not(HasSubstr("Heavy legs too close")));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_THAT(coachText().toStdString(), HasSubstr("Heavy legs too close"));
}

TEST_F(BoardTest, WhyShowsTheNumbersTheLimitAndTheSource)
{
    QTest::mouseClick(&child<QAbstractButton>("why"), Qt::LeftButton);
    EXPECT_THAT(coachText().toStdString(), HasSubstr("22.5"));
    EXPECT_THAT(coachText().toStdString(), HasSubstr("Doma"));
}

TEST_F(BoardTest, AnEmptyWeekSaysHowToFillIt)
{
    window().planPage().showWeek(kMonday + Days{28});
    EXPECT_THAT(coachText().toStdString(), HasSubstr("Double-click a slot"));
}

TEST(FitButton, ShowsAllOfItsTextWhereThereIsRoom)
{
    ui::FitButton button("Move Strength B to Thursday evening");
    button.setProperty("small", true);
    button.resize(button.sizeHint());
    button.show();
    QApplication::processEvents();
    EXPECT_EQ(button.text(), button.accessibleName());
    button.resize(90, button.height());
    EXPECT_THAT(button.text().toStdString(), HasSubstr("\u2026"));
}

TEST_F(BoardTest, ASlotThatAddsAndRemovesFindingsShowsBothCounts)
{
    card("lift").setFocus();
    press(Qt::Key_Space);
    const auto& outlooks = window().planPage().preview().outlooks();
    const auto mixed = std::ranges::find_if(outlooks, [](const planning::Outlook& outlook) {
        return !outlook.past && !outlook.added.empty() && !outlook.removed.empty();
    });
    ASSERT_NE(mixed, outlooks.end());
    EXPECT_THAT(ui::countText(*mixed).toStdString(), testing::StartsWith("+"));
    EXPECT_THAT(ui::alsoRemovedText(*mixed).toStdString(), testing::StartsWith("\u2212"));
}

TEST_F(BoardTest, DeleteRemovesTheSelectedCards)
{
    QTest::mouseClick(&card("lift"), Qt::LeftButton);
    QTest::mouseClick(&card("easy"), Qt::LeftButton, Qt::ControlModifier);
    press(Qt::Key_Delete);
    EXPECT_EQ(diaryOnDisk().find(Id<Session>{"lift"}), nullptr);
    EXPECT_EQ(diaryOnDisk().find(Id<Session>{"easy"}), nullptr);
    EXPECT_NE(diaryOnDisk().find(Id<Session>{"long"}), nullptr);
}

TEST_F(BoardTest, AWeekIsCopiedIntoAnother)
{
    window().planPage().copyWeek();
    window().planPage().showWeek(kMonday + Days{7});
    window().planPage().paste();
    int sessions = 0;
    for (Day day = kMonday + Days{7}; day < kMonday + Days{14}; day += Days{1})
        sessions += static_cast<int>(diaryOnDisk().days.on(day).sessions.size());
    EXPECT_EQ(sessions, 3);
}

TEST_F(BoardTest, ANewSessionIsPlannedFromTheKeyboard)
{
    card("easy").setFocus();
    inDialog([&] { press(Qt::Key_N, Qt::ControlModifier); },
             [&](QDialog& dialog) {
                 QTest::keyClicks(dialog.findChild<QWidget*>("name"), "Track");
                 QTest::keyClick(&dialog, Qt::Key_Return);
             });
    const Diary saved = diaryOnDisk();
    const auto& sessions = saved.days.on(kWednesday).sessions;
    ASSERT_EQ(sessions.size(), 2U);
    EXPECT_EQ(sessions[1].session->name + sessions[0].session->name, "Track");
}

TEST_F(BoardTest, ArrowsReachAnEmptySlotAndEnterPlansThere)
{
    card("easy").setFocus(); // Wednesday morning
    press(Qt::Key_Down);
    press(Qt::Key_Right);
    inDialog([&] { press(Qt::Key_Return); },
             [&](QDialog& dialog) { QTest::keyClick(&dialog, Qt::Key_Return); });
    const Diary saved = diaryOnDisk();
    const auto& sessions = saved.days.on(kThursday).sessions;
    ASSERT_EQ(sessions.size(), 1U);
    EXPECT_EQ(sessions[0].session->slot, Slot::Midday);
}

TEST_F(BoardTest, PasteGoesToTheSlotThatWasClicked)
{
    QTest::mouseClick(&card("easy"), Qt::LeftButton);
    press(Qt::Key_C, Qt::ControlModifier);
    QTest::mouseClick(&grid(), Qt::LeftButton, Qt::NoModifier, middleOf(kSunday, Slot::Evening));
    press(Qt::Key_V, Qt::ControlModifier);
    const Diary saved = diaryOnDisk();
    const auto& sessions = saved.days.on(kSunday).sessions;
    ASSERT_EQ(sessions.size(), 1U);
    EXPECT_EQ(sessions[0].session->slot, Slot::Evening);
}

TEST_F(BoardTest, ShiftAndArrowsSelectSeveralCards)
{
    card("long").setFocus();
    press(Qt::Key_Left, Qt::ShiftModifier); // Friday morning, which is empty
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_TRUE(card("long").isSelected());
    EXPECT_TRUE(card("lift").isSelected());
    EXPECT_FALSE(card("easy").isSelected());
}

TEST_F(BoardTest, ASessionOfTheLibraryIsCarriedByKeyboard)
{
    card("easy").setFocus();
    window().planPage().setLibraryShown(true);
    auto& list = child<QListWidget>("library-list");
    list.setCurrentRow(1);
    QTest::keyClick(&list, Qt::Key_Return);
    EXPECT_EQ(window().planPage().preview().outlooks().size(), 21U);
    press(Qt::Key_Right);
    press(Qt::Key_Return);
    EXPECT_EQ(diaryOnDisk().days.on(kThursday).sessions.size(), 1U);
}

TEST_F(BoardTest, EscapeLetsGoOfASessionOfTheLibrary)
{
    window().planPage().setLibraryShown(true);
    auto& list = child<QListWidget>("library-list");
    list.setCurrentRow(1);
    QTest::keyClick(&list, Qt::Key_Return);
    press(Qt::Key_Escape);
    EXPECT_FALSE(window().planPage().preview().isActive());
    EXPECT_EQ(diary().days.on(kTuesday).sessions.size(), 0U);
}

TEST_F(BoardTest, EnterOpensACardAndSavesIt)
{
    card("easy").setFocus();
    inDialog([&] { press(Qt::Key_Return); },
             [&](QDialog& dialog) {
                 auto* distance = dialog.findChild<QLineEdit*>("plan-distance");
                 distance->selectAll();
                 QTest::keyClicks(distance, "9");
                 QTest::keyClick(&dialog, Qt::Key_Return);
             });
    EXPECT_EQ(find(diaryOnDisk(), "easy").planned->distance, kilometres(9));
}

} // namespace
} // namespace mileplate
