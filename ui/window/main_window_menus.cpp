// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/base/whole_file.h"
#include "core/exchange/csv/own/own_tables.h"
#include "core/json/diary_json.h"
#include "ui/coach/coach_panel.h"
#include "ui/food/food_page.h"
#include "ui/log/log_page.h"
#include "ui/text/dates.h"
#include "ui/text/edit_titles.h"
#include "ui/text/errors/error_text.h"
#include "ui/verbs/verbs.h"
#include "ui/window/history_dialog.h"
#include "ui/window/main_window.h"
#include "ui/window/plan_page.h"
#include "ui/window/preferences.h"
#include "ui/window/sidebar.h"

#include <QActionGroup>
#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>

// What the menus hold. They hang in the system's menu bar where there is one, and
// behind the Menu button of the sidebar elsewhere.
namespace mileplate::ui {

QAction* MainWindow::add(QMenu& menu, const QString& text, const QKeySequence& key,
                         const std::function<void()>& action)
{
    QAction* added = menu.addAction(text);
    added->setShortcut(key);
    connect(added, &QAction::triggered, this, [action] { action(); });
    addAction(added); // its key works though its menu is not on screen
    return added;
}

QAction* MainWindow::addForPlan(QMenu& menu, const QString& text, const QKeySequence& key,
                                const std::function<void()>& action)
{
    QAction* added = add(menu, text, key, action);
    m_planActions.push_back(added);
    return added;
}

void MainWindow::makeMenus()
{
    m_menu = new QMenu(this);
    const auto menu = [&](const QString& name) -> QMenu& {
        QMenu* sub = m_menu->addMenu(name);
        if (menuBar()->isNativeMenuBar())
            menuBar()->addMenu(sub);
        return *sub;
    };
    makeFileMenu(menu(tr("&File")));
    makeEditMenu(menu(tr("&Edit")));
    makeSessionMenu(menu(tr("&Session")));
    makeViewMenu(menu(tr("&View")));
    makeHelpMenu(menu(tr("&Help")));
    menuBar()->setVisible(menuBar()->isNativeMenuBar());
    m_sidebar->setMenu(m_menu);
    auto* open = new QAction(this);
    open->setShortcut(Qt::Key_F10);
    addAction(open);
    connect(open, &QAction::triggered, this,
            [this] { m_menu->popup(m_sidebar->mapToGlobal(QPoint(0, height() / 2))); });
}

void MainWindow::makeFileMenu(QMenu& menu)
{
    m_writing.push_back(add(menu, tr("&Import files…"), tr("Ctrl+I"), [this] { askForFiles(); }));
    m_writing.push_back(add(menu, tr("Import a &folder…"), tr("Ctrl+Shift+I"), [this] {
        const QString folder = QFileDialog::getExistingDirectory(this, tr("Import a folder"),
                                                                 preferences::lastFolder());
        if (!folder.isEmpty())
            importFiles({folder});
    }));
    add(menu, tr("&Export diary JSON…"), tr("Ctrl+E"), [this] { exportJson(); });
    add(menu, tr("Export &tables (CSV)…"), {}, [this] { exportCsv(); });
    add(menu, tr("Export tables as one &zip file…"), {}, [this] { exportZip(); });
    add(menu, tr("&Restore a backup…"), {}, [this] { restoreBackup(); });
    add(menu, tr("&Open another diary…"), QKeySequence::Open, [this] {
        const QString file = QFileDialog::getOpenFileName(
            this, tr("Open a diary"), {}, tr("Diaries (*.mileplate);;All files (*)"));
        if (!file.isEmpty())
            m_host.openDiary(file);
    });
    add(menu, tr("Open the &demo"), {}, [this] { m_host.startDemo(); });
    menu.addSeparator();
    m_writing.push_back(
        add(menu, tr("&Athlete…"), {}, [this] { verbs::setUpAthlete(m_workspace, this); }));
    add(menu, tr("&Settings…"), tr("Ctrl+,"), [this] { showSettings({}); });
    menu.addSeparator();
    add(menu, tr("&Quit"), QKeySequence::Quit, [this] { close(); });
}

void MainWindow::makeEditMenu(QMenu& menu)
{
    QUndoStack& history = m_workspace.history();
    QAction* undo = history.createUndoAction(this, tr("&Undo"));
    QAction* redo = history.createRedoAction(this, tr("&Redo"));
    const auto sayUndo = [undo](const QString& title) {
        undo->setText((tr("&Undo") + QLatin1Char(' ') + editTitle(title)).trimmed());
    };
    const auto sayRedo = [redo](const QString& title) {
        redo->setText((tr("&Redo") + QLatin1Char(' ') + editTitle(title)).trimmed());
    };
    // After the history's own words, which are the journal's.
    connect(&history, &QUndoStack::undoTextChanged, undo, sayUndo);
    connect(&history, &QUndoStack::redoTextChanged, redo, sayRedo);
    sayUndo(history.undoText());
    sayRedo(history.redoText());
    undo->setShortcuts(QKeySequence::Undo);
    redo->setShortcuts({QKeySequence(tr("Ctrl+Shift+Z")), QKeySequence(tr("Ctrl+Y"))});
    for (QAction* action : {undo, redo}) {
        menu.addAction(action);
        addAction(action);
    }
    add(menu, tr("&History…"), tr("Ctrl+H"), [this] { showHistory(); });
    menu.addSeparator();
    addForPlan(menu, tr("Cu&t"), QKeySequence::Cut, [this] { m_plan->copySelected(true); });
    addForPlan(menu, tr("&Copy"), QKeySequence::Copy, [this] { m_plan->copySelected(false); });
    addForPlan(menu, tr("&Paste"), QKeySequence::Paste, [this] { m_plan->paste(); });
    addForPlan(menu, tr("D&uplicate"), tr("Ctrl+Shift+D"), [this] { m_plan->duplicateSelected(); });
    addForPlan(menu, tr("De&lete"), QKeySequence::Delete, [this] { m_plan->deleteSelected(); });
    menu.addSeparator();
    addForPlan(menu, tr("Select the &week"), QKeySequence::SelectAll,
               [this] { m_plan->selectWeek(); });
    addForPlan(menu, tr("Copy the w&hole week"), tr("Ctrl+Shift+C"),
               [this] { m_plan->copyWeek(); });
    add(menu, tr("&Find in the log"), QKeySequence::Find, [this] {
        showPage(Log);
        logPage().focusSearch();
    });
}

void MainWindow::makeSessionMenu(QMenu& menu)
{
    const auto writing = [this](QAction* action) { m_writing.push_back(action); };
    writing(
        addForPlan(menu, tr("&New session…"), QKeySequence::New, [this] { m_plan->newSession(); }));
    addForPlan(menu, tr("&Open…"), tr("Ctrl+Return"), [this] { m_plan->editSelected(); });
    addForPlan(menu, tr("Mark as &done…"), tr("Ctrl+Shift+E"),
               [this] { m_plan->markSelectedDone(); });
    addForPlan(menu, tr("Mark as &missed"), {}, [this] { m_plan->markSelected(Status::Missed); });
    addForPlan(menu, tr("Mark as &skipped"), {}, [this] { m_plan->markSelected(Status::Skipped); });
    menu.addSeparator();
    writing(add(menu, tr("Enter a &run, lifts or a meal in a line…"), tr("Ctrl+R"),
                [this] { verbs::enterLine(m_workspace, this); }));
    writing(add(menu, tr("Enter a &lift…"), tr("Ctrl+L"),
                [this] { verbs::enterLift(m_workspace, m_workspace.today(), this); }));
    writing(add(menu, tr("S&tart lifting"), tr("Ctrl+Shift+L"), [this] {
        showPage(Log);
        logPage().startLifting();
    }));
    writing(add(menu, tr("Enter a m&eal…"), tr("Ctrl+M"), [this] { enterMeal(); }));
    writing(add(menu, tr("Enter sleep, weight, a no&te…"), tr("Ctrl+D"),
                [this] { verbs::openDay(m_workspace, m_workspace.today(), this); }));
}

void MainWindow::makeViewMenu(QMenu& menu)
{
    const QStringList names{tr("&Plan"), tr("&Log"), tr("&Food"), tr("&Charts"), tr("Li&brary")};
    for (int page = Plan; page <= Library; ++page)
        add(menu, names[page], QKeySequence(QStringLiteral("Ctrl+%1").arg(page + 1)),
            [this, page] { showPage(static_cast<Page>(page)); });
    menu.addSeparator();
    addForPlan(menu, tr("&Today"), tr("Ctrl+T"), [this] { m_plan->showWeek(m_workspace.today()); });
    addForPlan(menu, tr("P&revious week"), QKeySequence::MoveToPreviousPage,
               [this] { m_plan->showWeek(m_plan->monday() - Days{7}); });
    addForPlan(menu, tr("&Next week"), QKeySequence::MoveToNextPage,
               [this] { m_plan->showWeek(m_plan->monday() + Days{7}); });
    addForPlan(menu, tr("To the &coach"), tr("Ctrl+K"), [this] { m_plan->coach().focusFirst(); });
    addForPlan(menu, tr("Session l&ibrary"), tr("Ctrl+B"),
               [this] { m_plan->setLibraryShown(!m_plan->isLibraryShown()); });
    menu.addSeparator();
    QMenu* appearances = menu.addMenu(tr("&Appearance"));
    auto* group = new QActionGroup(appearances);
    const auto appearance = [&](const QString& name, Appearance value) {
        QAction* action = appearances->addAction(name);
        action->setCheckable(true);
        action->setChecked(preferences::appearance() == value);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [value] {
            preferences::setAppearance(value);
            theme::apply(*qobject_cast<QApplication*>(QCoreApplication::instance()), value);
        });
    };
    appearance(tr("As the &system"), Appearance::System);
    appearance(tr("&Light"), Appearance::Light);
    appearance(tr("&Dark"), Appearance::Dark);
}

void MainWindow::makeHelpMenu(QMenu& menu)
{
    add(menu, tr("&Keys"), QKeySequence::HelpContents, [this] { showKeys(); });
    add(menu, tr("&About Mileplate"), {}, [this] { showAbout(); });
}

void MainWindow::askForFiles()
{
    const QStringList files = QFileDialog::getOpenFileNames(
        this, tr("Import files"), preferences::lastFolder(),
        tr("Activities, tables and diaries (*.fit *.tcx *.gpx *.gz *.zip *.xml *.csv *.json);;All "
           "files (*)"));
    if (files.isEmpty())
        return;
    preferences::setLastFolder(QFileInfo(files.front()).absolutePath());
    importFiles(files);
}

void MainWindow::exportJson()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Export diary JSON"), QStringLiteral("diary.json"), tr("Diary JSON (*.json)"));
    if (path.isEmpty())
        return;
    WholeFile file(path.toStdU16String());
    json::writeDiary(
        m_workspace.diary(),
        [this](const TrackRef& ref) {
            const auto track = m_workspace.keeper().track(ref);
            return track ? *track : nullptr;
        },
        [&](std::string_view piece) { file.write(piece); });
    const auto written = file.commit();
    say(written ? tr("The diary was written to %1.").arg(path) : errorText(written.error()));
}

void MainWindow::exportCsv()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Export tables (CSV)"),
                                                             preferences::lastFolder());
    if (folder.isEmpty())
        return;
    const auto written = exchange::writeOwnTables(m_workspace.diary(), folder.toStdU16String());
    say(written ? tr("Runs, sets, meals and days were written to %1.").arg(folder)
                : errorText(written.error()));
}

void MainWindow::exportZip()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Export tables as one zip file"),
        QDir(preferences::lastFolder()).filePath(QStringLiteral("mileplate-tables.zip")),
        tr("Zip file (*.zip)"));
    if (path.isEmpty())
        return;
    const auto written = exchange::writeOwnTablesZip(m_workspace.diary(), path.toStdU16String());
    say(written ? tr("Runs, sets, meals and days were written to %1.").arg(path)
                : errorText(written.error()));
}

// On the day that is looked at.
void MainWindow::enterMeal()
{
    const bool onFood = currentPage() == Food;
    verbs::enterMeal(m_workspace, onFood ? m_food->day() : m_workspace.today(), this);
}

void MainWindow::showHistory() { HistoryDialog(m_workspace, this).exec(); }

void MainWindow::showKeys()
{
    const std::initializer_list<std::pair<QString, QString>> keys{
        {tr("Arrows, Tab"), tr("go from card to card and slot to slot")},
        {tr("Space"), tr("grabs a card; arrows carry it, Enter drops it, Esc lets go")},
        {tr("Ctrl while dropping"), tr("copies instead of moving")},
        {tr("Enter"), tr("opens the card, or a new session in an empty slot")},
        {tr("Page Up, Page Down"), tr("week before, week after; Ctrl+T today")},
        {tr("Ctrl+R, Ctrl+L, Ctrl+M, Ctrl+D"),
         tr("enter a line (a run, lifts, a meal), a lift, a meal, the day")},
        {tr("Ctrl+Shift+L"), tr("begins to lift, with what is planned for today or nothing yet")},
        {tr("Enter, Space, K", "in the list of keys"),
         tr("while lifting: ticks the set and goes on, ticks or unticks it, changes its kind")},
        {tr("Alt+W, Alt+Enter, Alt+S, Alt+X, Alt+H"),
         tr("while lifting: warm-up sets, next load into the plan, superset, swap, history")},
        {tr("Ctrl++, Ctrl+−", "in the list of keys"), tr("while lifting: 15 s more or less rest")},
        {tr("Ctrl+Z, Ctrl+Shift+Z"), tr("undo and redo, also after a restart")},
        {tr("Ctrl+1 … Ctrl+5"), tr("plan, log, food, charts, library")},
        {tr("Ctrl+F"), tr("searches the log")},
        {tr("Ctrl+K", "in the list of keys"),
         tr("goes to the coach; arrows, Enter for why, Delete for not now")},
        {tr("Ctrl+,", "in the list of keys"), tr("settings: rules, thresholds, health")}};
    QString text;
    for (const auto& [key, meaning] : keys)
        text += QStringLiteral("<tr><td><b>%1</b>&nbsp;&nbsp;</td><td>%2</td></tr>")
                    .arg(key.toHtmlEscaped(), meaning.toHtmlEscaped());
    QMessageBox box(QMessageBox::NoIcon, tr("Keys"), QStringLiteral("<table>%1</table>").arg(text),
                    QMessageBox::Close, this);
    box.exec();
}

void MainWindow::showAbout()
{
    const QString path = QString::fromStdString(shownPath(m_host.diary));
    QMessageBox::about(this, tr("About Mileplate"),
                       tr("<b>Mileplate %1</b><p>A planner for people who run and lift.</p>"
                          "<p>Your diary: %2</p><p>Free software under the GNU General Public "
                          "License, version 3 or later.</p><p>Training figures are estimates from "
                          "the published sources that each finding names; they are no medical "
                          "advice.</p>")
                           .arg(QCoreApplication::applicationVersion(), path.toHtmlEscaped()));
}

} // namespace mileplate::ui
