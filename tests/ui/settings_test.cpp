// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rule.h"
#include "tests/support/builders.h"
#include "tests/support/gui_window.h"
#include "ui/settings/parameter_table.h"
#include "ui/settings/settings_dialog.h"
#include "ui/workspace/lifting_preferences.h"

#include <QApplication>
#include <QCheckBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QToolButton>
#include <QTreeWidget>

namespace mileplate {
namespace {

using namespace test;
using testing::HasSubstr;

class SettingsTest : public WindowTest {
protected:
    void SetUp() override
    {
        Edit edit = adding({run("r").on(kTuesday).at("07:00").over(8).lasting(45)});
        edit.athlete.push_back({std::nullopt, runner()});
        openWith(edit);
    }

    // Opens the settings by their key and goes to a rule.
    void inSettings(const QString& rule, const std::function<void(ui::SettingsDialog&)>& work)
    {
        inDialog([&] { press(Qt::Key_Comma, Qt::ControlModifier); },
                 [&](QDialog& dialog) {
                     auto* settings = qobject_cast<ui::SettingsDialog*>(&dialog);
                     ASSERT_TRUE(settings);
                     settings->showRule(rule);
                     work(*settings);
                 });
    }
    static ui::ParameterTable& table(ui::SettingsDialog& dialog)
    {
        return *dialog.findChild<ui::ParameterTable*>();
    }
    static void goTo(ui::ParameterTable& table, std::string_view name)
    {
        for (int row = 0; row < table.rowCount(); ++row) {
            if (table.parameterAt(row).name == name)
                table.setCurrentCell(row, ui::ParameterTable::Value);
        }
    }
    // Types a value into the line as somebody at the keyboard does.
    static void enter(ui::SettingsDialog& dialog, std::string_view name, const char* text)
    {
        ui::ParameterTable& lines = table(dialog);
        goTo(lines, name);
        QTest::keyClick(&lines, Qt::Key_Return);
        auto* editor = qobject_cast<QLineEdit*>(dialog.focusWidget());
        ASSERT_TRUE(editor);
        editor->selectAll();
        QTest::keyClicks(editor, QLatin1String(text));
        QTest::keyClick(editor, Qt::Key_Return);
        QApplication::processEvents();
    }
    std::map<std::string, double> limits() { return diaryOnDisk().who().limits; }
};

TEST_F(SettingsTest, AThresholdIsChangedAsOneEditThatUndoTakesBack)
{
    inSettings("SCH-04",
               [&](ui::SettingsDialog& dialog) { enter(dialog, "sch.keyRunGapH", "40"); });
    EXPECT_EQ(limits().at("sch.keyRunGapH"), 40);
    EXPECT_THAT(workspace().history().undoText().toStdString(), HasSubstr("to 40"));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(limits().empty());
}

TEST_F(SettingsTest, AValueOutOfItsRangeIsRefusedWithTheRange)
{
    inSettings("SCH-04", [&](ui::SettingsDialog& dialog) {
        enter(dialog, "sch.keyRunGapH", "400");
        auto* complaint = dialog.findChild<QLabel*>("parameter-complaint");
        EXPECT_TRUE(complaint->isVisible());
        EXPECT_THAT(complaint->text().toStdString(), HasSubstr("0 to 96"));
    });
    EXPECT_TRUE(limits().empty());
}

TEST_F(SettingsTest, DeleteResetsALine)
{
    inSettings("SCH-04", [&](ui::SettingsDialog& dialog) {
        enter(dialog, "sch.keyRunGapH", "40");
        EXPECT_FALSE(limits().empty());
        QTest::keyClick(&table(dialog), Qt::Key_Delete);
    });
    EXPECT_TRUE(limits().empty());
}

TEST_F(SettingsTest, TheDefaultTypedInIsNoChange)
{
    inSettings("SCH-04",
               [&](ui::SettingsDialog& dialog) { enter(dialog, "sch.keyRunGapH", "36"); });
    EXPECT_TRUE(limits().empty());
}

TEST_F(SettingsTest, ResetAllIsOneEdit)
{
    inSettings("SCH-01", [&](ui::SettingsDialog& dialog) {
        enter(dialog, "sch.heavyBeforeKeyH", "30");
        enter(dialog, "leg.heavyLSS", "5");
        QTest::mouseClick(dialog.findChild<QPushButton*>("reset-all"), Qt::LeftButton);
    });
    EXPECT_TRUE(limits().empty());
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(limits().size(), 2U);
}

TEST_F(SettingsTest, AllThresholdsAreListed)
{
    inSettings({}, [&](ui::SettingsDialog& dialog) {
        auto* list = dialog.findChild<QTreeWidget*>("rule-list");
        list->setCurrentItem(list->topLevelItem(0));
        EXPECT_EQ(table(dialog).rowCount(), static_cast<int>(rules::parameters().size()));
    });
}

TEST_F(SettingsTest, ARuleIsMutedUntilADateAndSpeaksAgain)
{
    inSettings("SCH-04", [&](ui::SettingsDialog& dialog) {
        dialog.findChild<QDateEdit*>("mute-date")->setDate(QDate(2026, 12, 31));
        QTest::mouseClick(dialog.findChild<QPushButton*>("mute"), Qt::LeftButton);
    });
    const Day lastDay{std::chrono::year{2026} / 12 / 31};
    EXPECT_EQ(diaryOnDisk().who().muted.at("SCH-04"), lastDay);
    inSettings("SCH-04", [&](ui::SettingsDialog& dialog) {
        EXPECT_FALSE(dialog.findChild<QPushButton*>("mute")->isVisible());
        QTest::mouseClick(dialog.findChild<QPushButton*>("speak"), Qt::LeftButton);
    });
    EXPECT_TRUE(diaryOnDisk().who().muted.empty());
}

TEST_F(SettingsTest, SafetyRulesCannotBeMuted)
{
    inSettings({}, [&](ui::SettingsDialog& dialog) {
        for (const rules::Rule& rule : rules::catalogue()) {
            dialog.showRule(QString::fromUtf8(rule.id.data(), static_cast<int>(rule.id.size())));
            EXPECT_EQ(dialog.findChild<QPushButton*>("mute")->isVisible(), !rule.isSafety);
        }
    });
}

TEST_F(SettingsTest, RulesAreFoundByTheirWords)
{
    inSettings({}, [&](ui::SettingsDialog& dialog) {
        QTest::keyClicks(dialog.findChild<QLineEdit*>("rule-search"), "key runs too close");
        auto* list = dialog.findChild<QTreeWidget*>("rule-list");
        int shown = 0;
        for (QTreeWidgetItemIterator item(list, QTreeWidgetItemIterator::NotHidden); *item; ++item)
            shown += (*item)->parent() && !(*item)->parent()->isHidden() ? 1 : 0;
        EXPECT_EQ(shown, 1);
    });
}

TEST_F(SettingsTest, HealthAnswersAreSavedAndTheCoachAsksForADoctor)
{
    inSettings({}, [&](ui::SettingsDialog& dialog) {
        dialog.findChild<QListWidget*>("settings-pages")->setCurrentRow(1);
        auto* box = dialog.findChild<QCheckBox*>("flag-injury");
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Space);
        EXPECT_TRUE(dialog.findChild<QLabel*>("clearance-notice")->isVisible());
    });
    EXPECT_TRUE(diaryOnDisk().who().flags.contains(SafetyFlag::Injury));
    QApplication::processEvents();
    EXPECT_TRUE(child<QWidget>("clearance").isVisible());
}

TEST_F(SettingsTest, EnergyThresholdsAreHiddenAfterAnEatingDisorder)
{
    Athlete athlete = runner();
    athlete.flags = {SafetyFlag::EdHistory};
    ASSERT_TRUE(workspace().perform({.title = "Change", .athlete = {{runner(), athlete}}}));
    inSettings({}, [&](ui::SettingsDialog& dialog) {
        auto* list = dialog.findChild<QTreeWidget*>("rule-list");
        list->setCurrentItem(list->topLevelItem(0));
        for (int row = 0; row < table(dialog).rowCount(); ++row)
            EXPECT_FALSE(table(dialog).parameterAt(row).name.starts_with("nut.ea."));
    });
}

TEST_F(SettingsTest, BarAndPlatesAreKeptOnThisComputer)
{
    inSettings({}, [&](ui::SettingsDialog& dialog) {
        dialog.findChild<QListWidget*>("settings-pages")->setCurrentRow(3);
        dialog.findChild<QLineEdit*>("bar")->setText(QStringLiteral("15"));
        dialog.findChild<QLineEdit*>("plates")->setText(QStringLiteral("20x2 2,5"));
        dialog.findChild<QCheckBox*>("rest-sound")->click();
        dialog.findChild<QLineEdit*>("plates")->setText(QStringLiteral("twenty"));
        EXPECT_FALSE(dialog.findChild<QLabel*>("plates-complaint")->text().isEmpty());
    });
    const ui::LiftingPreferences kept = ui::liftingPreferences(UnitSystem::Metric);
    EXPECT_EQ(kept.bar, kilograms(15));
    EXPECT_EQ(kept.plates,
              (std::vector<load::PlatePairs>{{kilograms(20), 2}, {kilograms(2.5), 1}}));
    EXPECT_FALSE(kept.restSound);
    EXPECT_EQ(ui::liftingPreferences(UnitSystem::Imperial).plates.front().pairs, 4);
    QSettings().remove(QStringLiteral("lifting"));
}

using Onboarding = WindowTest;

TEST_F(Onboarding, AsksTheSafetyQuestionsWithTheAthlete)
{
    openEmpty();
    inDialog([&] { QTest::mouseClick(&child<QPushButton>("set-up-athlete"), Qt::LeftButton); },
             [&](QDialog& dialog) {
                 EXPECT_FALSE(dialog.findChild<QLabel*>("clearance-notice")->isVisible());
                 dialog.findChild<QCheckBox*>("flag-pregnancy")->click();
                 EXPECT_TRUE(dialog.findChild<QLabel*>("clearance-notice")->isVisible());
                 QTest::mouseClick(dialog.findChild<QPushButton*>("save"), Qt::LeftButton);
             });
    EXPECT_EQ(diaryOnDisk().who().flags, std::set{SafetyFlag::Pregnancy});
}

} // namespace
} // namespace mileplate
