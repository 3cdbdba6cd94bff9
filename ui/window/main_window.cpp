// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "core/base/files.h"
#include "ui/board/slot_grid.h"
#include "ui/board/week_board.h"
#include "ui/charts/charts_page.h"
#include "ui/food/food_page.h"
#include "ui/library/library_page.h"
#include "ui/log/lifting/logger_card.h"
#include "ui/log/log_page.h"
#include "ui/text/errors/error_text.h"
#include "ui/text/session_text.h"
#include "ui/verbs/verbs.h"
#include "ui/widgets/separator.h"
#include "ui/window/disk/refusal.h"
#include "ui/window/import_dialog.h"
#include "ui/window/message_bar.h"
#include "ui/window/plan_page.h"
#include "ui/window/preferences.h"
#include "ui/window/sidebar.h"
#include "ui/window/welcome_page.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>
#include <QTimer>

namespace mileplate::ui {

namespace {

constexpr QSize kWindowSize(1440, 900);
constexpr QSize kFrame(16, 48); // what the window manager may add

QStringList filesIn(const QMimeData* mime)
{
    QStringList files;
    for (const QUrl& url : mime->urls()) {
        if (url.isLocalFile())
            files << url.toLocalFile();
    }
    return files;
}

} // namespace

MainWindow::MainWindow(Workspace& workspace, Host host)
    : m_workspace(workspace)
    , m_host(std::move(host))
{
    setAcceptDrops(true);
    build(m_workspace.today());
    connect(&m_workspace, &Workspace::refused, this, [this](const QString& why) {
        sayRefusal(m_workspace, *m_message, why, m_host.openDiary);
    });
    connect(&m_workspace.backupRun(), &BackupRun::ended, this, [this](const QString& failure) {
        if (!failure.isEmpty()) // also where the settings were closed meanwhile
            say(failure);
    });
    connect(&m_workspace, &Workspace::becameReadOnly, this, [this] {
        showReadOnly();
        showEmptyOrPlan(); // nothing can begin here
    });
    connect(&m_workspace, &Workspace::becameWritable, this, &MainWindow::rebuild);
    connect(&m_workspace, &Workspace::changed, this, [this] {
        say({}); // what was wrong before is over
        showEmptyOrPlan();
    });
    auto* clock = new QTimer(this);
    clock->setObjectName("clock");
    connect(clock, &QTimer::timeout, &m_workspace, &Workspace::lookAtClock);
    clock->start(std::chrono::seconds{30});
    showPage(Plan);
    const QByteArray geometry = preferences::geometry();
    if (geometry.isEmpty() || !restoreGeometry(geometry))
        resize(kWindowSize);
    keepOnScreen();
    if (const Entry* lift = m_workspace.diary().find(liftUnderWay(m_workspace)))
        say(tr("%1 is in progress. Go on in the Log (Ctrl+Shift+L).").arg(titleOf(*lift->session)));
}

MainWindow::~MainWindow() = default;

// Also where it was last shown on a larger screen.
void MainWindow::keepOnScreen()
{
    if (isMaximized() || isFullScreen())
        return;
    const QRect room = screen()->availableGeometry();
    resize(size().boundedTo(room.size() - kFrame));
    if (!room.contains(geometry()))
        move(room.center() - QRect({}, size() + kFrame).center());
}

// All that has words. The week comes last: what it needs of a long history is being read.
void MainWindow::build(Day week)
{
    m_spoken = QLocale();
    m_sidebar = new Sidebar(m_workspace);
    m_message = new MessageBar;
    m_pages = new QStackedWidget;
    m_plan = new PlanPage(m_workspace);
    makePages();
    makeMenus();
    connectParts();
    connectCoach();
    nameWindow();
    if (m_workspace.isReadOnly())
        showReadOnly();
    else
        offerBackups();
    m_plan->showWeek(week);
}

// Takes all that has words out of the window. The settings, in which a language is
// chosen, may have been opened by an action or a button of it, which must outlive them.
void MainWindow::retire()
{
    for (QAction* action : actions()) {
        removeAction(action);
        action->setShortcuts(QList<QKeySequence>{});
        if (action->parent() == this) {
            action->setParent(nullptr);
            m_retired.emplace_back(action);
        }
    }
    menuBar()->clear();
    QWidget* central = takeCentralWidget();
    central->setParent(nullptr);
    m_retired.emplace_back(central);
    m_menu->setParent(nullptr);
    m_retired.emplace_back(m_menu);
    m_planActions.clear();
    m_writing.clear();
    m_welcome = nullptr;
    m_log = nullptr;
    m_food = nullptr;
    m_charts = nullptr;
    m_library = nullptr;
}

void MainWindow::rebuild()
{
    const Day monday = m_plan->monday();
    const bool library = m_plan->isLibraryShown();
    const Page page = currentPage();
    const Day day = m_food ? m_food->day() : m_workspace.today();
    retire();
    build(monday);
    m_plan->setLibraryShown(library);
    if (page == Food)
        foodPage().showDay(day);
    showPage(page);
}

MainWindow::Page MainWindow::currentPage() const
{
    const QWidget* shown = m_pages->currentWidget();
    if (m_log && shown == m_log)
        return Log;
    if (m_food && shown == m_food)
        return Food;
    if (m_library && shown == m_library)
        return Library;
    return m_charts && shown == m_charts ? Charts : Plan;
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange && m_plan && m_spoken != QLocale())
        rebuild();
    QMainWindow::changeEvent(event);
}

void MainWindow::makePages()
{
    m_sidebar->addPage(QStringLiteral("plan"), tr("Plan"), QStringLiteral("Ctrl+1"));
    m_sidebar->addPage(QStringLiteral("log"), tr("Log"), QStringLiteral("Ctrl+2"));
    m_sidebar->addPage(QStringLiteral("food"), tr("Food"), QStringLiteral("Ctrl+3"));
    m_sidebar->addPage(QStringLiteral("charts"), tr("Charts"), QStringLiteral("Ctrl+4"));
    m_sidebar->addPage(QStringLiteral("library"), tr("Library"), QStringLiteral("Ctrl+5"));
    m_pages->addWidget(m_plan);
    auto* central = new QWidget;
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addWidget(m_pages, 1);
    auto* row = new QHBoxLayout(central);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addWidget(verticalSeparator());
    row->addLayout(column, 1);
    setCentralWidget(central);
}

void MainWindow::connectParts()
{
    connect(m_sidebar, &Sidebar::pageChosen, this,
            [this](int page) { showPage(static_cast<Page>(page)); });
    connect(m_plan, &PlanPage::filesDropped, this, &MainWindow::importFiles);
    connect(m_plan, &PlanPage::foodAsked, this, [this](Day day) {
        foodPage().showDay(day);
        showPage(Food);
    });
}

void MainWindow::nameWindow()
{
    if (m_host.isDemo)
        setWindowTitle(tr("Mileplate – demo, nothing is kept"));
    else
        setWindowTitle(QStringLiteral("Mileplate – %1")
                           .arg(QString::fromStdString(shownPath(m_host.diary.filename()))));
}

LogPage& MainWindow::logPage()
{
    if (!m_log) {
        m_log = new LogPage(m_workspace);
        m_pages->addWidget(m_log);
        connect(m_log, &LogPage::importAsked, this, &MainWindow::askForFiles);
        connect(m_log, &LogPage::weekAsked, this, [this](Day day) {
            showPage(Plan);
            m_plan->showWeek(day);
        });
    }
    return *m_log;
}

FoodPage& MainWindow::foodPage()
{
    if (!m_food) {
        m_food = new FoodPage(m_workspace);
        m_pages->addWidget(m_food);
        connect(m_food, &FoodPage::ruleAsked, this, &MainWindow::showSettings);
    }
    return *m_food;
}

void MainWindow::showPage(Page page)
{
    m_sidebar->setCurrent(page);
    for (QAction* action : m_planActions)
        action->setEnabled(page == Plan);
    if (page == Log) {
        m_pages->setCurrentWidget(&logPage());
        m_log->focusList();
    }
    if (page == Food) {
        m_pages->setCurrentWidget(&foodPage());
        m_food->focusEntry();
    }
    if (page == Charts && !m_charts) {
        m_charts = new ChartsPage(m_workspace);
        m_pages->addWidget(m_charts);
        connect(m_charts, &ChartsPage::dayChosen, this, [this](Day day) {
            showPage(Plan);
            m_plan->showWeek(day);
        });
    }
    if (page == Charts)
        m_pages->setCurrentWidget(m_charts);
    if (page == Library) {
        if (!m_library)
            m_pages->addWidget(m_library = new LibraryPage(m_workspace));
        m_pages->setCurrentWidget(m_library);
        m_library->focusSearch();
    }
    if (page == Plan) {
        m_pages->setCurrentWidget(m_plan);
        m_plan->board().slotGrid().setFocus();
    }
    showEmptyOrPlan();
}

bool MainWindow::isDiaryEmpty() const
{
    const Diary& diary = m_workspace.diary();
    return !diary.athlete && diary.days.span().length() == 0;
}

// In place of the plan page, as long as there is nothing to plan with.
void MainWindow::showEmptyOrPlan()
{
    const bool empty = !m_planAnyway && isDiaryEmpty() && !m_workspace.isReadOnly();
    QWidget* current = m_pages->currentWidget();
    if (empty && current == m_plan) {
        if (!m_welcome) {
            auto* welcome = new WelcomePage;
            m_welcome = welcome;
            m_pages->addWidget(welcome);
            connect(welcome, &WelcomePage::athleteAsked, this,
                    [this] { verbs::setUpAthlete(m_workspace, this); });
            connect(welcome, &WelcomePage::importAsked, this, &MainWindow::askForFiles);
            connect(welcome, &WelcomePage::demoAsked, this, [this] { m_host.startDemo(); });
            connect(welcome, &WelcomePage::planAsked, this, [this] {
                m_planAnyway = true;
                m_plan->setLibraryShown(true);
                showEmptyOrPlan();
            });
        }
        m_pages->setCurrentWidget(m_welcome);
    } else if (!empty && m_welcome && current == m_welcome) {
        m_pages->setCurrentWidget(m_plan);
    }
}

void MainWindow::say(const QString& text) { m_message->say(text); }

void MainWindow::importFiles(const QStringList& files)
{
    if (files.isEmpty())
        return;
    if (m_workspace.isReadOnly())
        return say(errorText(QString::fromStdString(m_workspace.keeper().whyReadOnly())));
    ImportRun::Request request{.paths = {}, .openDiary = m_host.diary, .offsetAt = m_host.offsetAt};
    for (const QString& file : files)
        request.paths.emplace_back(file.toStdU16String());
    ImportDialog dialog(m_workspace, std::move(request), this);
    dialog.exec();
    if (!m_workspace.unsaved()) // what the disk refused is not over
        say(dialog.summary());
    const Entry* first = m_workspace.diary().find(dialog.firstSession());
    if (first && first->facts.completed) {
        m_plan->showWeek(first->session->date);
        if (m_log)
            m_log->showSession(dialog.firstSession());
    }
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

// The drop is answered before the dialog opens: the file manager is waiting.
void MainWindow::dropEvent(QDropEvent* event)
{
    const QStringList files = filesIn(event->mimeData());
    event->acceptProposedAction();
    QMetaObject::invokeMethod(
        this, [this, files] { importFiles(files); }, Qt::QueuedConnection);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    preferences::setGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace mileplate::ui
