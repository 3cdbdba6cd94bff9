// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/lifting_window.h"
#include "ui/workspace/lifting_preferences.h"

#include <QDialog>
#include <QLineEdit>
#include <QTimer>
#include <QWindow>

namespace mileplate {
namespace {

using namespace test;
using testing::ElementsAre;
using testing::HasSubstr;

// Does something once a drag begins: the drag is a new child of what it starts from.
class OnDrag : public QObject {
public:
    explicit OnDrag(std::function<void()> action) : m_action(std::move(action)) {}

    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::ChildAdded)
            QTimer::singleShot(0, this, m_action);
        return false;
    }

private:
    std::function<void()> m_action;
};

class LiftKeysTest : public LiftingTest {
protected:
    void SetUp() override
    {
        openLog(aPlanForToday());
        start();
    }
    // Presses a row, moves as a hand does, and lets go over another.
    void drag(int from, int to)
    {
        QWindow* handle = window().windowHandle();
        const auto middle = [&](int row) {
            const QRect rect = table().visualRect(table().model()->index(row, 0));
            return table().viewport()->mapTo(&window(), QPoint(60, rect.center().y()));
        };
        const QPoint start = middle(from);
        const QPoint end = middle(to);
        // The drag runs a loop of its own, which begins once there is something to carry.
        OnDrag carry([=] {
            for (int step = 1; step <= 8; ++step)
                QTest::mouseMove(handle, start + (end - start) * step / 8);
            QTest::mouseRelease(handle, Qt::LeftButton, Qt::NoModifier, end);
        });
        table().installEventFilter(&carry);
        QTest::mousePress(handle, Qt::LeftButton, Qt::NoModifier, start);
        QTest::mouseMove(handle, start + QPoint(0, -20)); // no click any more
        QTest::mouseMove(handle, start + QPoint(0, -24));
        QApplication::processEvents();
    }
    void swapForLegPress()
    {
        inDialog([&] { press(Qt::Key_X, Qt::AltModifier); },
                 [](QDialog& dialog) {
                     auto* search = dialog.findChild<QLineEdit*>("exercise-search");
                     QTest::keyClicks(search, "leg pr");
                     QTest::keyClick(search, Qt::Key_Return);
                 });
    }
    std::vector<std::string> order() const
    {
        std::vector<std::string> ids;
        for (const ExerciseEntry& entry : stored().exercises)
            ids.push_back(entry.exercise.text);
        return ids;
    }
};

TEST_F(LiftKeysTest, CtrlDDuplicatesASetAndOpensNoDay)
{
    goTo(1);
    press(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(stored().exercises[0].sets.size(), 4U);
    EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
}

TEST_F(LiftKeysTest, DeleteTakesASetOutAndInsertAddsOne)
{
    goTo(2);
    press(Qt::Key_Delete);
    EXPECT_EQ(stored().exercises[0].sets.size(), 2U);
    EXPECT_EQ(table().currentIndex().row(), 2);
    press(Qt::Key_Insert);
    EXPECT_EQ(stored().exercises[0].sets.size(), 3U);
    goTo(0, 0);
    press(Qt::Key_Delete);
    EXPECT_THAT(order(), ElementsAre("rdl"));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_THAT(order(), ElementsAre("squat", "rdl"));
}

TEST_F(LiftKeysTest, KTurnsTheKindOfASet)
{
    goTo(1);
    for (const SetKind kind :
         {SetKind::WarmUp, SetKind::Drop, SetKind::Failure, SetKind::Working}) {
        press(Qt::Key_K);
        EXPECT_EQ(storedSet(0, 0).kind, kind);
    }
}

TEST_F(LiftKeysTest, AltAndArrowsMoveAnExerciseAndTheFocusWithIt)
{
    goTo(0, 0);
    press(Qt::Key_Down, Qt::AltModifier);
    EXPECT_THAT(order(), ElementsAre("rdl", "squat"));
    EXPECT_EQ(table().currentIndex().row(), 3);
    press(Qt::Key_Up, Qt::AltModifier);
    EXPECT_THAT(order(), ElementsAre("squat", "rdl"));
}

TEST_F(LiftKeysTest, AnExerciseIsDraggedOntoAnother)
{
    drag(4, 0);
    EXPECT_THAT(order(), ElementsAre("rdl", "squat"));
}

// 40 % of 60 kg is 24; the usual plates make 22.5 of it, not 23.75.
TEST_F(LiftKeysTest, WarmUpSetsAreWhatThePlatesMake)
{
    openLog(adding({lift("today")
                        .on(kTuesday)
                        .at("11:00")
                        .of(Focus::Upper, Style::Heavy)
                        .lifting("bench", 3, 8, 2)}));
    start();
    goTo(1);
    type("60");
    enter();
    goTo(1);
    press(Qt::Key_W, Qt::AltModifier);
    EXPECT_EQ(storedSet(0, 0).weight, kilograms(22.5));
    EXPECT_EQ(storedSet(0, 1).weight, kilograms(35));
    EXPECT_EQ(storedSet(0, 2).weight, kilograms(47.5));
}

TEST_F(LiftKeysTest, WarmUpSetsLeadUpToTheWorkingWeight) // of 80: 32, 48, 64 down to 2.5 kg
{
    goTo(1);
    press(Qt::Key_W, Qt::AltModifier);
    const auto sets = stored().exercises[0].sets;
    ASSERT_EQ(sets.size(), 6U);
    EXPECT_EQ(sets[0].weight, kilograms(30));
    EXPECT_EQ(sets[1].weight, kilograms(47.5));
    EXPECT_EQ(sets[2].weight, kilograms(62.5));
    EXPECT_EQ(cell(1, 0), "Warm-up 1");
    EXPECT_EQ(cell(4, 0), "Set 1");
}

TEST_F(LiftKeysTest, SupersetsGoTurnByTurnAndRestAfterTheRound)
{
    goTo(0, 0);
    press(Qt::Key_S, Qt::AltModifier);
    EXPECT_EQ(stored().exercises[1].superset, stored().exercises[0].superset);
    goTo(1);
    enter();
    EXPECT_EQ(table().currentIndex().row(), 5); // first set of the other
    EXPECT_FALSE(child<QLabel>("rest").isVisible());
    type("90");
    enter();
    EXPECT_EQ(table().currentIndex().row(), 2);
    EXPECT_TRUE(child<QLabel>("rest").isVisible());
}

TEST_F(LiftKeysTest, SpaceTakesATickBackAndKeepsTheValues)
{
    goTo(1);
    enter();
    goTo(1);
    press(Qt::Key_Space);
    EXPECT_EQ(storedSet(0, 0).done, false);
    EXPECT_EQ(storedSet(0, 0).weight, kilograms(80));
}

TEST_F(LiftKeysTest, EnterOnADoneSetGoesOnAndStartsNoRest)
{
    goTo(1);
    enter();
    child<QAbstractButton>("rest-skip").click();
    goTo(1);
    enter();
    EXPECT_EQ(table().currentIndex().row(), 2);
    EXPECT_FALSE(child<QLabel>("rest").isVisible());
}

TEST_F(LiftKeysTest, SecondsMakeATimedSet)
{
    goTo(1, 2);
    type("40 s");
    enter();
    EXPECT_EQ(storedSet(0, 0).duration, seconds(40));
    EXPECT_FALSE(storedSet(0, 0).reps);
}

TEST_F(LiftKeysTest, AMinusIsHelpAndNoLoad)
{
    goTo(1);
    type("-20");
    enter();
    EXPECT_FALSE(storedSet(0, 0).weight);
    EXPECT_EQ(storedSet(0, 0).reps, 8);
    EXPECT_EQ(stored().exercises[0].note, "assisted 20 kg");
    EXPECT_EQ(cell(1, 1), "\u221220");
}

TEST_F(LiftKeysTest, WhatIsNoNumberIsNotTaken)
{
    goTo(1, 2);
    type("8.5");
    enter();
    EXPECT_EQ(storedSet(0, 0), LiftSet{.done = false});
}

// The field stays open with what was typed, and a line says what is wrong with it.
TEST_F(LiftKeysTest, WhatIsRefusedStaysToBePutRight)
{
    const auto editor = [&] { return table().findChild<QLineEdit*>("set-editor"); };
    for (const bool byEnter : {true, false}) {
        goTo(1, 3);
        type("102.5");
        if (byEnter)
            enter();
        else
            QTest::keyClick(editor(), Qt::Key_Down);
        QApplication::processEvents();
        EXPECT_THAT(said(), HasSubstr("“102.5” is no RIR"));
        ASSERT_TRUE(editor());
        EXPECT_EQ(editor()->text(), "102.5");
        QTest::keyClicks(editor(), "2"); // over it
        enter();
        EXPECT_EQ(storedSet(0, 0).rir, 2);
        press(Qt::Key_Z, Qt::ControlModifier);
    }
}

TEST_F(LiftKeysTest, AnExerciseIsSwappedForAnother)
{
    goTo(0, 0);
    swapForLegPress();
    EXPECT_EQ(order().front(), "legpress");
}

TEST_F(LiftKeysTest, SetsThatWereDoneAreNotSwapped)
{
    goTo(1);
    enter();
    goTo(0, 0);
    swapForLegPress();
    EXPECT_THAT(order(), ElementsAre("squat", "legpress", "rdl"));
    EXPECT_EQ(stored().exercises[0].sets, std::vector{lifted(80, 8, 2)});
    EXPECT_EQ(stored().exercises[1].sets, std::vector(2, LiftSet{.done = false}));
}

TEST_F(LiftKeysTest, ThePlatesOfTheSetAreSaid) // 80 = 20 + 2 x (25 + 5)
{
    goTo(1);
    EXPECT_EQ(text("plates-line"), "each side 25 + 5 · bar 20\u00A0kg");
}

TEST_F(LiftKeysTest, EffortCanBeRpe)
{
    ui::LiftingPreferences mine = ui::liftingPreferences(UnitSystem::Metric);
    mine.effortAsRpe = true;
    ui::setLiftingPreferences(mine, UnitSystem::Metric);
    reopen();
    showLog();
    EXPECT_EQ(cell(1, 3), "8"); // two in reserve
    goTo(1, 3);
    type("9");
    enter();
    EXPECT_EQ(storedSet(0, 0).rir, 1);
    ui::setLiftingPreferences({.bar = mine.bar, .plates = mine.plates}, UnitSystem::Metric);
}

TEST_F(LiftKeysTest, EachRowSaysItselfToAScreenReader)
{
    const QString said = table().model()->index(1, 0).data(Qt::AccessibleTextRole).toString();
    EXPECT_EQ(said.toStdString(), "Back squat, Set 1, 80 × 8, not done");
}

} // namespace
} // namespace mileplate
