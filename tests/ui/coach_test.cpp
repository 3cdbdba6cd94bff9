// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/builders.h"
#include "tests/support/gui_window.h"
#include "ui/board/week_strip.h"
#include "ui/coach/coach_panel.h"
#include "ui/widgets/labels.h"
#include "ui/window/plan_page.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QWindow>

namespace mileplate {
namespace {

using namespace test;
using testing::HasSubstr;
using testing::Not;

// Heavy legs 14 hours before the long run, two key runs a day apart, and a heavy lift two
// hours after intervals: a warning or two, and a hint.
Edit aWeekWithFindings()
{
    const auto heavy = [](const char* id) {
        return lift(id)
            .lasting(45)
            .of(Focus::Lower, Style::Heavy)
            .lifting("squat", 4, 6, 2)
            .lifting("rdl", 4, 6, 2);
    };
    Edit edit =
        adding({heavy("lift").on(kFriday).at("18:00"),
                run("long", Kind::Long).on(kSaturday).at("08:00").over(20).lasting(115),
                run("intervals", Kind::Intervals).on(kWednesday).at("07:00").over(10).lasting(60),
                heavy("after").on(kWednesday).at("09:30")});
    edit.athlete.push_back({std::nullopt, runner()});
    return edit;
}

class CoachTest : public WindowTest {
protected:
    void SetUp() override { openWith(aWeekWithFindings()); }

    ui::CoachPanel& coach() { return window().planPage().coach(); }
    const ui::Preview& preview() { return window().planPage().preview(); }
    ui::FindingCard* card(const char* rule)
    {
        QApplication::processEvents();
        const QString name = QStringLiteral("finding-") + QLatin1String(rule);
        for (ui::FindingCard* found : coach().findChildren<ui::FindingCard*>(name)) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    template <class T>
    T* within(const char* rule, const char* name)
    {
        ui::FindingCard* found = card(rule);
        return found ? found->findChild<T*>(QLatin1String(name)) : nullptr;
    }
    void click(QWidget* widget)
    {
        ASSERT_TRUE(widget);
        QTest::mouseClick(widget, Qt::LeftButton);
        QApplication::processEvents();
    }
    void open(const char* fold) { click(child<QWidget>(fold).findChild<QToolButton*>("fold")); }
    ui::FitButton* firstFix(const char* rule)
    {
        waitUntil([&] { return within<ui::FitButton>(rule, "fix") != nullptr; });
        QApplication::processEvents();
        return within<ui::FitButton>(rule, "fix");
    }
    void become(const Athlete& athlete)
    {
        ASSERT_TRUE(workspace().perform({.title = "Change", .athlete = {{runner(), athlete}}}));
        QApplication::processEvents();
    }
    std::string textOf(QWidget* widget)
    {
        QString text;
        for (const QLabel* label : widget->findChildren<QLabel*>())
            text += label->text() + QLatin1Char('\n');
        return text.toStdString();
    }
    void hover(QWidget* widget)
    {
        coach().findChild<QScrollArea*>()->ensureWidgetVisible(widget);
        QApplication::processEvents();
        const QPoint middle = widget->mapTo(&window(), widget->rect().center());
        QTest::mouseMove(window().windowHandle(), middle);
        QApplication::processEvents();
    }
};

TEST_F(CoachTest, PutsAFindingAsideAndBringsItBack)
{
    click(within<QToolButton>("SCH-01", "dismiss"));
    EXPECT_EQ(card("SCH-01"), nullptr);
    open("put-aside");
    click(within<QToolButton>("SCH-01", "bring-back"));
    EXPECT_NE(within<QToolButton>("SCH-01", "dismiss"), nullptr);
}

TEST_F(CoachTest, CountsWarningsInThePlural)
{
    EXPECT_EQ(child<QLabel>("worst").text().toStdString(), "1 warning");
    Edit slimming{.title = "Weigh"};
    double kilos = 60; // 0.6 kg less each four days
    for (const int day : {-11, -7, -3, 1}) {
        slimming.days.push_back(
            {std::nullopt, DayLog{.date = kMonday + Days{day}, .weight = kilograms(kilos)}});
        kilos -= 0.6;
    }
    ASSERT_TRUE(workspace().perform(slimming));
    waitUntil([&] { return card("NUT-09") != nullptr; });
    EXPECT_EQ(child<QLabel>("worst").text().toStdString(), "2 warnings");
}

TEST_F(CoachTest, RemembersAfterARestartWhatWasPutAside)
{
    click(within<QToolButton>("SCH-01", "dismiss"));
    reopen();
    EXPECT_EQ(card("SCH-01"), nullptr);
}

TEST_F(CoachTest, PuttingAsideIsNoChangeOfTheDiary)
{
    const Diary before = diaryOnDisk();
    click(within<QToolButton>("SCH-01", "dismiss"));
    EXPECT_TRUE(sameContent(before, diaryOnDisk()));
    EXPECT_FALSE(workspace().history().canUndo() &&
                 workspace().history().undoText() != QLatin1String("Add"));
}

TEST_F(CoachTest, AWarningReturnsWhenItsSessionsChange)
{
    click(within<QToolButton>("SCH-01", "dismiss"));
    const Session& lift = find(diary(), "lift");
    ASSERT_TRUE(workspace().perform(moveSession(diary(), lift, {kFriday, Slot::Midday, {}})));
    QApplication::processEvents();
    EXPECT_NE(card("SCH-01"), nullptr);
}

TEST_F(CoachTest, HintsAreOneLineUntilItIsOpened)
{
    EXPECT_EQ(card("SCH-03"), nullptr);
    open("hints");
    EXPECT_NE(card("SCH-03"), nullptr);
}

TEST_F(CoachTest, AnOpenedLineStaysOpenWhenTheWeekChanges)
{
    open("hints");
    workspace().perform(removeSessions({find(diary(), "long")}));
    QApplication::processEvents();
    EXPECT_NE(card("SCH-03"), nullptr);
}

TEST_F(CoachTest, HoveringAFixPreviewsItAndLeavingEndsThat)
{
    const Diary before = diary();
    auto* fix = firstFix("SCH-01");
    hover(&child<QWidget>("strip"));
    hover(fix);
    ASSERT_NE(preview().proposal(), nullptr);
    EXPECT_TRUE(child<QWidget>("proposal").isVisible());
    EXPECT_THAT(within<QLabel>("SCH-01", "effect")->text().toStdString(), HasSubstr("SCH-01"));
    hover(&child<QWidget>("strip"));
    EXPECT_EQ(preview().proposal(), nullptr);
    EXPECT_FALSE(child<QWidget>("proposal").isVisible());
    EXPECT_TRUE(sameContent(before, diary()));
}

TEST_F(CoachTest, AFixIsPreviewedAndAppliedByKeyboardAsOneStep)
{
    const int steps = workspace().history().index();
    firstFix("SCH-01")->setFocus(Qt::TabFocusReason);
    EXPECT_NE(preview().proposal(), nullptr);
    const auto promised = preview().proposed();
    press(Qt::Key_Space);
    QApplication::processEvents();
    EXPECT_EQ(workspace().history().index(), steps + 1);
    EXPECT_TRUE(sameContent(*promised, diaryOnDisk()));
    EXPECT_EQ(card("SCH-01"), nullptr);
    EXPECT_EQ(preview().proposal(), nullptr);
}

TEST_F(CoachTest, ArrowsGoFromCardToCardAndDeletePutsAside)
{
    press(Qt::Key_K, Qt::ControlModifier);
    auto* first = qobject_cast<ui::FindingCard*>(window().focusWidget());
    ASSERT_TRUE(first);
    const std::string_view rule = first->finding().rule;
    press(Qt::Key_Delete);
    QApplication::processEvents();
    EXPECT_EQ(card(std::string(rule).c_str()), nullptr);
}

TEST_F(CoachTest, EnterAsksWhy)
{
    card("SCH-01")->setFocus();
    press(Qt::Key_Return);
    EXPECT_TRUE(within<QWidget>("SCH-01", "why-view")->isVisible());
}

TEST_F(CoachTest, WhySetsTheFigureAgainstItsLimit)
{
    click(within<QToolButton>("SCH-01", "why"));
    const std::string why = textOf(within<QWidget>("SCH-01", "why-view"));
    EXPECT_THAT(why, HasSubstr("14\u00A0h"));
    EXPECT_THAT(why, HasSubstr("limit 22.5\u00A0h"));
}

TEST_F(CoachTest, WhyTellsReasonsDisagreementsAndHowSourcesWereChecked)
{
    click(within<QToolButton>("SCH-01", "why"));
    const std::string why = textOf(within<QWidget>("SCH-01", "why-view"));
    EXPECT_THAT(why, HasSubstr("43 studies"));
    EXPECT_THAT(why, HasSubstr("Where sources disagree"));
    EXPECT_THAT(why, HasSubstr("doi:10.1007/s40279-017-0758-3"));
    EXPECT_THAT(why, HasSubstr("checked in the source"));
}

TEST_F(CoachTest, WhyMarksParametersThatWereChanged)
{
    Athlete athlete = runner();
    athlete.limits["sch.heavyBeforeKeyH"] = 20;
    become(athlete);
    click(within<QToolButton>("SCH-01", "why"));
    const std::string why = textOf(within<QWidget>("SCH-01", "why-view"));
    EXPECT_THAT(why, HasSubstr("20\u00A0h\nchanged from 24"));
}

TEST_F(CoachTest, WhyLeadsToTheRuleInTheSettings)
{
    click(within<QToolButton>("SCH-01", "why"));
    std::string title;
    inDialog([&] { click(within<QToolButton>("SCH-01", "rule-settings")); },
             [&](QDialog& dialog) {
                 title = dialog.findChild<QLabel*>("rule-title")->text().toStdString();
             });
    EXPECT_EQ(title, "Heavy legs too close before a key run");
}

TEST_F(CoachTest, AFixCanLeadToAnotherPage)
{
    Q_EMIT coach().pageAsked(QStringLiteral("log"), card("SCH-01")->finding());
    EXPECT_FALSE(child<QWidget>("plan").isVisible());
}

TEST_F(CoachTest, SaysThatItIsLearningInTheFirstDays)
{
    EXPECT_TRUE(child<QWidget>("learning").isVisible());
}

TEST_F(CoachTest, AsksForADoctorWhereAnAnswerWasYes)
{
    Athlete athlete = runner();
    athlete.flags = {SafetyFlag::Heart};
    become(athlete);
    EXPECT_THAT(textOf(&child<QWidget>("clearance")), HasSubstr("with a doctor first"));
}

TEST_F(CoachTest, AMutedRuleIsNamedBelow)
{
    Athlete athlete = runner();
    athlete.muted["SCH-01"] = kSunday;
    become(athlete);
    EXPECT_EQ(card("SCH-01"), nullptr);
    EXPECT_THAT(child<QToolButton>("muted").text().toStdString(), HasSubstr("SCH-01 until"));
}

TEST_F(CoachTest, WhatAnotherFindingStandsForIsAlsoSeen)
{
    std::vector<Session> hard;
    for (int i = 0; i < 5; ++i)
        hard.push_back(run("h" + std::to_string(i), Kind::Tempo)
                           .on(kMonday + Days{7 + i})
                           .at("07:00")
                           .over(10)
                           .lasting(50));
    ASSERT_TRUE(workspace().perform(adding(hard)));
    window().planPage().showWeek(kMonday + Days{7});
    EXPECT_EQ(card("SCH-07"), nullptr);
    open("also-seen");
    EXPECT_THAT(textOf(card("SCH-07")), HasSubstr("SCH-05 stands for it"));
}

} // namespace
} // namespace mileplate
