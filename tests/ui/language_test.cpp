// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_diary.h"
#include "tests/support/builders.h"
#include "tests/support/gui_window.h"
#include "ui/settings/settings_dialog.h"
#include "ui/text/amounts.h"
#include "ui/text/dates.h"
#include "ui/text/edit_titles.h"
#include "ui/text/qt_language.h"
#include "ui/text/set_text.h"
#include "ui/window/plan_page.h"
#include "ui/window/preferences.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QTranslator>
#include <QTreeWidget>
#include <set>

namespace mileplate {
namespace {

using namespace test;
using testing::HasSubstr;
using testing::Not;

class LanguageTest : public WindowTest {
protected:
    void SetUp() override
    {
        Edit edit = adding({run("r").on(kTuesday).at("07:00").over(8).lasting(45)});
        edit.athlete.push_back({std::nullopt, runner()});
        openWith(edit);
    }
    void TearDown() override
    {
        ui::preferences::setSpeech(ui::Speech::System);
        ui::speak(*qApp, QLocale::c());
    }

    // Chooses the language that begins with that letter, and looks at the open settings.
    void choose(
        Qt::Key letter, const std::function<void(ui::SettingsDialog&)>& look = [](auto&) {})
    {
        inDialog([&] { press(Qt::Key_Comma, Qt::ControlModifier); },
                 [&](QDialog& dialog) {
                     auto* settings = qobject_cast<ui::SettingsDialog*>(&dialog);
                     ASSERT_TRUE(settings);
                     settings->findChild<QListWidget*>("settings-pages")->setCurrentRow(2);
                     QTest::keyClick(settings->findChild<QComboBox*>("language"), letter);
                     QApplication::processEvents();
                     look(*settings);
                 });
        QApplication::processEvents();
    }
    std::string firstMenu()
    {
        return child<QToolButton>("menu").menu()->actions().front()->text().toStdString();
    }
    static std::string titleOf(ui::SettingsDialog& dialog, const QString& rule)
    {
        dialog.showRule(rule);
        return dialog.findChild<QTreeWidget*>("rule-list")->currentItem()->text(0).toStdString();
    }
};

// Asked for what no other translator knows, and so hears every word that is missing.
class MissingWords : public QTranslator {
public:
    MissingWords() { QCoreApplication::installTranslator(this); }
    ~MissingWords() override { QCoreApplication::removeTranslator(this); }

    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char*, int) const override
    {
        // Qt's words are Qt's to translate, and units are the same in both languages.
        if (*context != 'Q' && context != std::string_view("amounts"))
            heard.insert(std::string(context) + ": " + source);
        return {};
    }

    mutable std::set<std::string> heard;
};

TEST_F(LanguageTest, HasGermanForEveryWordOfEveryPage)
{
    const MissingWords missing;
    openWith(demo::demoContents(kTuesday));
    choose(Qt::Key_D);
    missing.heard.clear();
    for (int page = 1; page <= 5; ++page) {
        press(static_cast<Qt::Key>(Qt::Key_0 + page), Qt::ControlModifier);
        QApplication::processEvents();
    }
    EXPECT_THAT(missing.heard, testing::IsEmpty());
}

TEST_F(LanguageTest, TellsTheDemoInTheLanguageOfTheWindow)
{
    const MissingWords missing;
    openWith(demo::demoContents(kTuesday));
    choose(Qt::Key_D);
    missing.heard.clear();
    const Edit demo = demo::demoContents(
        kTuesday, [](std::string_view word) { return ui::language().translated(word); });
    EXPECT_THAT(missing.heard, testing::IsEmpty());
    EXPECT_EQ(demo.meals.front().after->name, "Frühstück");
}

TEST_F(LanguageTest, HasGermanForEveryWordOfEveryDialog)
{
    const MissingWords missing;
    openWith(demo::demoContents(kTuesday));
    choose(Qt::Key_D);
    missing.heard.clear();
    QTimer closing;
    closing.callOnTimeout([] {
        if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget()))
            dialog->reject();
    });
    closing.start(0); // whenever nothing else is to be done
    for (QAction* menu : child<QToolButton>("menu").menu()->actions()) {
        for (QAction* action : menu->menu()->actions()) {
            if (action->isEnabled() && action->text().endsWith(QChar(0x2026)))
                action->trigger();
        }
    }
    EXPECT_THAT(missing.heard, testing::IsEmpty());
}

TEST_F(LanguageTest, HasGermanForEveryPageOfTheSettings)
{
    const MissingWords missing;
    choose(Qt::Key_D);
    missing.heard.clear();
    choose(Qt::Key_D, [](ui::SettingsDialog& dialog) {
        auto* pages = dialog.findChild<QListWidget*>("settings-pages");
        for (int page = 0; page < pages->count(); ++page) {
            pages->setCurrentRow(page);
            QApplication::processEvents();
        }
        auto* rules = dialog.findChild<QTreeWidget*>("rule-list");
        for (QTreeWidgetItemIterator rule(rules); *rule; ++rule)
            rules->setCurrentItem(*rule);
    });
    EXPECT_THAT(missing.heard, testing::IsEmpty());
}

TEST_F(LanguageTest, ChangesMenusAndRulesAtOnceAndBack)
{
    EXPECT_EQ(firstMenu(), "&File");
    choose(Qt::Key_D, [&](ui::SettingsDialog& dialog) {
        EXPECT_EQ(dialog.windowTitle(), "Einstellungen");
        EXPECT_THAT(titleOf(dialog, "SCH-04"), Not(HasSubstr("Two key runs")));
        EXPECT_EQ(firstMenu(), "&Datei");
    });
    EXPECT_EQ(firstMenu(), "&Datei");
    choose(Qt::Key_E, [](ui::SettingsDialog& dialog) {
        EXPECT_THAT(titleOf(dialog, "SCH-04"), HasSubstr("Two key runs"));
    });
    EXPECT_EQ(firstMenu(), "&File");
}

TEST_F(LanguageTest, SaysExercisesAsTheLibraryCallsThem)
{
    const auto said = [](const char* id) {
        return ui::exerciseText({id}, Register<Exercise>()).toStdString();
    };
    EXPECT_EQ(said("dumbbell-bench-press"), "Dumbbell Bench Press");
    choose(Qt::Key_D);
    EXPECT_EQ(said("dumbbell-bench-press"), "Bankdrücken mit Kurzhanteln");
    EXPECT_EQ(said("squat"), "Kniebeuge");
    EXPECT_EQ(said("mine"), "mine"); // of which the library knows nothing
    choose(Qt::Key_E);
    EXPECT_EQ(said("squat"), "Back squat");
}

TEST_F(LanguageTest, SaysWhatImportsNotedOfSets)
{
    const auto said = [](const char* note) {
        QString text = ui::exerciseNoteText(note, UnitSystem::Imperial);
        return text.replace(QChar(0xA0), QLatin1Char(' ')).toStdString();
    };
    const char* note = "each side; 40 m in set 1; assisted 20 kg in set 2; ganz gut";
    EXPECT_EQ(said(note), "each side; 44 yd in set 1; assisted 44.09 lb in set 2; ganz gut");
    choose(Qt::Key_D);
    EXPECT_EQ(said(note), "je Seite; 44 yd in Satz 1; 44,09 lb Unterstützung in Satz 2; ganz gut");
}

TEST_F(LanguageTest, TheLogFindsSessionsByTheirGermanKind)
{
    workspace().perform(adding({run("done").on(kMonday).over(8).lasting(45).done()}));
    choose(Qt::Key_D);
    press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(&child<QLineEdit>("search"), "lauf");
    QApplication::processEvents();
    EXPECT_EQ(child<QTableView>("log-list").model()->rowCount(), 1);
}

TEST_F(LanguageTest, TheLogHasRoomForTheGermanWordsAboveItsColumns)
{
    choose(Qt::Key_D);
    press(Qt::Key_2, Qt::ControlModifier);
    const QHeaderView& header = *child<QTableView>("log-list").horizontalHeader();
    for (int column = 0; column < header.count(); ++column) {
        if (header.sectionResizeMode(column) == QHeaderView::Stretch)
            continue; // takes what is left
        EXPECT_GE(header.sectionSize(column), header.sectionSizeHint(column)) << column;
    }
}

TEST_F(LanguageTest, LeavesTheWeekThatIsShown)
{
    press(Qt::Key_PageDown);
    const Day monday = window().planPage().monday();
    EXPECT_NE(monday, mondayOf(kTuesday));
    choose(Qt::Key_D);
    EXPECT_EQ(window().planPage().monday(), monday);
    press(Qt::Key_PageDown); // the keys work as before
    EXPECT_EQ(window().planPage().monday(), monday + Days{7});
}

TEST_F(LanguageTest, DatesAndNumbersFollow)
{
    choose(Qt::Key_D);
    EXPECT_EQ(ui::number(8.5, 1), "8,5");
    EXPECT_EQ(ui::dayAndMonth(kTuesday), "24. Nov.");
    EXPECT_EQ(ui::weekTitle(mondayOf(kTuesday)), "23.–29. November 2026");
}

TEST_F(LanguageTest, IsRememberedForTheNextStart)
{
    choose(Qt::Key_D);
    EXPECT_EQ(ui::preferences::speech(), ui::Speech::German);
}

TEST_F(LanguageTest, TheLibraryFindsAndSortsByGermanNames)
{
    choose(Qt::Key_D);
    window().showPage(ui::MainWindow::Library);
    QApplication::processEvents();
    auto& model = *child<QTableView>("exercise-list").model();
    const auto name = [&](int row) { return model.index(row, 0).data().toString().toStdString(); };
    EXPECT_EQ(name(0), "Ausfallschritt");
    EXPECT_EQ(name(1), "Bankdrücken");
    QTest::keyClicks(&child<QLineEdit>("exercise-search"), "bankdrucken kurzhantel");
    EXPECT_EQ(name(0), "Bankdrücken mit Kurzhanteln");
}

TEST_F(LanguageTest, SaysEditsInTheLanguageOfTheScreen)
{
    EXPECT_EQ(ui::editTitle("Move Long run to Saturday evening"),
              "Move Long run to Saturday evening");
    choose(Qt::Key_D, [](ui::SettingsDialog&) {
        EXPECT_EQ(ui::editTitle("Move Long run to Saturday evening").toStdString(),
                  "Langer Lauf auf Samstag abends verschieben");
        EXPECT_EQ(ui::editTitle("Delete 3 sessions"), "3 Einheiten löschen");
        EXPECT_EQ(ui::editTitle("Set to to to 5").toStdString(), "to to auf 5 setzen");
        EXPECT_EQ(ui::editTitle("Something of a later version"), "Something of a later version");
    });
    choose(Qt::Key_E, [](ui::SettingsDialog&) {});
}

} // namespace
} // namespace mileplate
