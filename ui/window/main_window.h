// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace/workspace.h"

#include <QLocale>
#include <QMainWindow>
#include <filesystem>

class QStackedWidget;

namespace mileplate::ui {

class ChartsPage;
class FoodPage;
class LibraryPage;
class LogPage;
class MessageBar;
class PlanPage;
class Sidebar;

// Puts the pages side by side and names what can be done.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    // What the window asks of the program around it.
    struct Host {
        std::function<std::chrono::minutes(std::chrono::sys_seconds)> offsetAt{};
        std::function<void()> startDemo{};                           // another window on the demo
        std::function<void(const QString&)> openDiary{};             // another window on that file
        std::function<void(const std::filesystem::path&)> restore{}; // and open it anew
        std::filesystem::path diary{};
        bool isDemo = false;
    };

    MainWindow(Workspace& workspace, Host host);
    ~MainWindow() override;

    enum Page { Plan, Log, Food, Charts, Library };
    void showPage(Page page);
    Page currentPage() const;
    PlanPage& planPage() const { return *m_plan; }
    LogPage& logPage();
    FoodPage& foodPage();

    void importFiles(const QStringList& files);
    void say(const QString& text);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build(Day week);
    void keepOnScreen();
    void retire();
    void rebuild();
    void makePages();
    void makeMenus();
    void makeFileMenu(QMenu& menu);
    void makeEditMenu(QMenu& menu);
    void makeSessionMenu(QMenu& menu);
    void makeViewMenu(QMenu& menu);
    void makeHelpMenu(QMenu& menu);
    QAction* add(QMenu& menu, const QString& text, const QKeySequence& key,
                 const std::function<void()>& action);
    QAction* addForPlan(QMenu& menu, const QString& text, const QKeySequence& key,
                        const std::function<void()>& action);
    void connectParts();
    void connectCoach();
    void openFromCoach(const QString& page, const rules::Finding& finding);
    void showSettings(const QString& rule);
    void nameWindow();
    bool isDiaryEmpty() const;
    void showEmptyOrPlan();
    void askForFiles();
    void exportJson();
    void exportCsv();
    void exportZip();
    void enterMeal();
    void showHistory();
    void showReadOnly();
    void offerBackups();
    void restoreBackup();
    void showKeys();
    void showAbout();

    Workspace& m_workspace;
    Host m_host;
    QLocale m_spoken{};
    QMenu* m_menu = nullptr;
    Sidebar* m_sidebar = nullptr;
    MessageBar* m_message = nullptr;
    QStackedWidget* m_pages = nullptr;
    PlanPage* m_plan = nullptr;
    QWidget* m_welcome = nullptr;
    LogPage* m_log = nullptr; // made when it is first looked at
    FoodPage* m_food = nullptr;
    ChartsPage* m_charts = nullptr;
    LibraryPage* m_library = nullptr;
    std::vector<QAction*> m_planActions; // that would take keys from other pages
    std::vector<QAction*> m_writing;
    bool m_planAnyway = false;
    std::vector<std::unique_ptr<QObject>> m_retired; // until what called them has returned
};

} // namespace mileplate::ui
