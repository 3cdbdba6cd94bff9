// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/log_page.h"

#include "core/base/new_id.h"
#include "core/edits/log_edits.h"
#include "core/edits/plan_links.h"
#include "core/edits/session_edits.h"
#include "ui/log/kind_edge.h"
#include "ui/log/lifting/logger_card.h"
#include "ui/log/log_model.h"
#include "ui/log/session_detail.h"
#include "ui/text/amounts.h"
#include "ui/text/dates.h"
#include "ui/text/session_text.h"
#include "ui/verbs/verbs.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_bar.h"
#include "ui/workspace/workspace.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace mileplate::ui {

namespace {

QPushButton* barButton(const QString& text, const QString& hint, const char* name)
{
    auto* button = new QPushButton(text);
    button->setToolTip(hint);
    button->setObjectName(QLatin1String(name));
    return button;
}

} // namespace

LogPage::LogPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new LogModel(workspace, this))
    , m_search(new QLineEdit)
    , m_filters(new QButtonGroup(this))
    , m_table(new QTableView)
    , m_count(mutedLabel({}, TextRole::Small))
    , m_detail(new SessionDetail(workspace))
    , m_logger(new LoggerCard(workspace))
    , m_startMenu(new QMenu(this))
    , m_today(mutedLabel({}, TextRole::Body))
{
    setObjectName("log");
    auto* splitter = new QSplitter;
    splitter->addWidget(makeList());
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({540, 680});
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(splitter, 1);
    m_detail->setFoot(m_logger);
    connect(&workspace, &Workspace::changed, this, &LogPage::refresh);
    connect(m_logger, &LoggerCard::began, this, &LogPage::showLiftUnderWay);
    connect(m_logger, &LoggerCard::placeShown, this, [this](const QRect& place) {
        const QPoint middle = m_logger->mapTo(m_detail->widget(), place.center());
        m_detail->ensureVisible(middle.x(), middle.y(), 0, 2 * place.height());
    });
    connect(m_detail, &SessionDetail::editAsked, this,
            [this](const Id<Session>& id) { verbs::openSession(m_workspace, id, this); });
    connect(m_detail, &SessionDetail::dayAsked, this, &LogPage::weekAsked);
    connect(m_detail, &SessionDetail::planChosen, this, &LogPage::choosePlan);
    refresh();
}

QWidget* LogPage::makeBar()
{
    m_today->setObjectName("log-today");
    auto* bar = new PageBar(tr("Log"), m_today);
    auto* files =
        barButton(tr("Import files…"),
                  tr("Recordings, tables of other apps, zip files, diary JSON (Ctrl+I)"), "import");
    auto* run =
        barButton(tr("+ Run"), tr("Enter a run, lifts or a meal in one line (Ctrl+R)"), "add-run");
    auto* lift = barButton(tr("+ Lift"), tr("Enter a strength session (Ctrl+L)"), "add-lift");
    auto* start = barButton(tr("Start lift") + QStringLiteral(" ▾"),
                            tr("Log a strength session set by set (Ctrl+Shift+L)"), "start-lift");
    start->setMenu(m_startMenu);
    auto* day = barButton(tr("+ Day"), tr("Sleep, weight, soreness, a note (Ctrl+D)"), "add-day");
    auto* meal = primaryButton(tr("+ Meal"));
    meal->setObjectName("add-meal");
    meal->setToolTip(tr("Enter a meal (Ctrl+M)"));
    for (QPushButton* button : {files, run, lift, start, day, meal}) {
        button->setEnabled(!m_workspace.isReadOnly());
        bar->add(button);
    }
    connect(files, &QPushButton::clicked, this, &LogPage::importAsked);
    connect(run, &QPushButton::clicked, this, [this] { verbs::enterLine(m_workspace, this); });
    connect(lift, &QPushButton::clicked, this,
            [this] { verbs::enterLift(m_workspace, m_workspace.today(), this); });
    connect(m_startMenu, &QMenu::aboutToShow, this, &LogPage::fillStartMenu);
    connect(day, &QPushButton::clicked, this,
            [this] { verbs::openDay(m_workspace, m_workspace.today(), this); });
    connect(meal, &QPushButton::clicked, this,
            [this] { verbs::enterMeal(m_workspace, m_workspace.today(), this); });
    return bar;
}

QWidget* LogPage::makeList()
{
    auto* list = new QWidget;
    list->setBackgroundRole(QPalette::Base);
    list->setAutoFillBackground(true);
    list->setMinimumWidth(400);
    m_search->setObjectName("search");
    m_search->setPlaceholderText(tr("Search: squat, long run, > 20 km …"));
    m_search->setClearButtonEnabled(true);
    m_search->setAccessibleName(tr("Search the log"));
    m_search->setToolTip(tr("Words, dates (2026-11), and figures: > 20 km, < 45 min, hr > 150, "
                            "rpe >= 8, load > 400"));
    auto* filters = new QHBoxLayout;
    filters->setContentsMargins(12, 0, 12, 8);
    filters->setSpacing(6);
    const QStringList names{tr("All"), tr("Runs"), tr("Lifts"), tr("Meals"), tr("Days")};
    for (int i = 0; i < names.size(); ++i) {
        auto* button = new QPushButton(names[i]);
        button->setCheckable(true);
        button->setChecked(i == 0);
        button->setProperty("small", true);
        m_filters->addButton(button, i);
        filters->addWidget(button);
    }
    filters->addStretch();
    filters->addWidget(m_count);
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 10, 0, 0);
    column->setSpacing(8);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(12, 0, 12, 0);
    line->addWidget(m_search);
    column->addLayout(line);
    column->addLayout(filters);
    column->addWidget(m_table, 1);
    setUpTable();
    connect(m_search, &QLineEdit::textChanged, this, &LogPage::search);
    connect(m_filters, &QButtonGroup::idClicked, this, &LogPage::search);
    connect(m_search, &QLineEdit::returnPressed, m_table, qOverload<>(&QWidget::setFocus));
    return list;
}

void LogPage::setUpTable()
{
    m_table->setModel(m_model);
    m_table->setObjectName("log-list");
    m_table->setAccessibleName(tr("Everything that was done"));
    m_table->setItemDelegate(new KindEdge(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(28); // all alike: no row is measured
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setMinimumSectionSize(30);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(LogModel::Title, QHeaderView::Stretch);
    fitColumns();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (m_table->hasFocus() && !m_isRefreshing)
            m_picked = true;
        showCurrent();
    });
    connect(m_table, &QTableView::activated, this, &LogPage::openCurrent);
    connect(m_table, &QTableView::customContextMenuRequested, this, &LogPage::showMenu);
    auto* erase = new QAction(m_table);
    erase->setShortcut(QKeySequence::Delete);
    erase->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(erase);
    connect(erase, &QAction::triggered, this, &LogPage::deleteCurrent);
}

// Room for such a figure and for the word above it. Meals have longer ones, and no pulse.
void LogPage::fitColumns()
{
    constexpr int kEdgeRoom = 14; // for the colour of the kind before the date
    QHeaderView* header = m_table->horizontalHeader();
    const auto makeRoom = [&](int column, const QString& sample, int beside = 0) {
        const int figure = m_table->fontMetrics().horizontalAdvance(sample);
        header->resizeSection(column,
                              std::max(figure + 14, header->sectionSizeHint(column)) + beside);
    };
    const bool meals = m_filters->checkedId() == static_cast<int>(LogFilter::Meals);
    header->setSectionHidden(LogModel::HeartRate, meals);
    header->setSectionHidden(LogModel::Effort, meals);
    makeRoom(LogModel::Date, QStringLiteral("30. Nov. 2026"), kEdgeRoom);
    makeRoom(LogModel::Amount,
             meals ? LogModel::tr("%1 protein").arg(gramsText(100)) : QStringLiteral("22.3 km"));
    makeRoom(LogModel::Time, QStringLiteral("2:11:05"));
    makeRoom(LogModel::HeartRate, QStringLiteral("180"));
    makeRoom(LogModel::Effort, QStringLiteral("sore"));
    makeRoom(LogModel::Load,
             meals ? LogModel::tr("%1 kcal").arg(number(1000, 0)) : QStringLiteral("1 000"));
}

void LogPage::search()
{
    m_model->list(static_cast<LogFilter>(m_filters->checkedId()),
                  entry::readQuery(m_search->text().toStdString()));
    m_count->setText(tr("%n found", nullptr, m_model->rowCount()));
    fitColumns();
    selectRow(0);
}

// The session that was looked at stays in view where it is still there.
void LogPage::refresh()
{
    const QModelIndex current = m_table->currentIndex();
    const bool had = current.isValid() && current.row() < m_model->rowCount();
    const LogModel::Row before = had ? m_model->row(current.row()) : LogModel::Row{};
    const Id<Session> id = before.entry ? before.entry->session->id : Id<Session>{};
    m_isRefreshing = true;
    m_today->setText(longDate(m_workspace.today()));
    m_model->refresh();
    m_count->setText(tr("%n found", nullptr, m_model->rowCount()));
    const int same = id.empty() ? -1 : m_model->rowOf(id);
    selectRow(same >= 0 ? same : had ? std::min(current.row(), m_model->rowCount() - 1) : 0);
    m_isRefreshing = false;
}

void LogPage::selectRow(int row)
{
    if (row >= 0 && row < m_model->rowCount())
        m_table->selectRow(row);
    showCurrent();
}

void LogPage::showSession(const Id<Session>& id)
{
    m_search->clear();
    selectRow(m_model->rowOf(id));
}

void LogPage::showDay(Day day)
{
    m_search->clear();
    selectRow(m_model->rowOf(day));
}

void LogPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void LogPage::focusList() { m_table->setFocus(); }

void LogPage::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    const bool any = current.isValid() && current.row() < m_model->rowCount();
    const Entry* entry = any ? m_model->row(current.row()).entry : nullptr;
    m_logger->open(liftBeside(entry));
    if (entry && entry->session->id == liftUnderWay(m_workspace))
        m_detail->presentNothing();
    else if (entry)
        m_detail->present(*entry, entry->session->id != m_logger->session());
    else
        m_detail->say(emptyText());
}

QString LogPage::emptyText() const
{
    if (m_model->rowCount() > 0)
        return tr("Press Enter to open this entry.");
    if (!m_search->text().isEmpty() || m_filters->checkedId() > 0)
        return tr("Nothing fits this search. Clear it to see everything.");
    return tr("Nothing is done yet. Import files, or enter a run with + Run.");
}

// The session that the recording then belongs to stays in view.
void LogPage::choosePlan(const Id<Session>& done, const Id<Session>& plan)
{
    const Entry* recorded = m_workspace.diary().find(done);
    const Entry* planned = m_workspace.diary().find(plan);
    if (!recorded || (!planned && !plan.empty()))
        return;
    const Id<Session> fresh = newId<Session>();
    const bool performed =
        m_workspace.perform(planned ? linkToPlan(*recorded->session, *planned->session)
                                    : unlinkFromPlan(*recorded->session, fresh));
    if (performed)
        selectRow(m_model->rowOf(planned ? plan : fresh));
}

void LogPage::openCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid() || current.row() >= m_model->rowCount())
        return;
    const LogModel::Row row = m_model->row(current.row());
    if (row.entry)
        verbs::openSession(m_workspace, Id<Session>(row.entry->session->id), this);
    else if (row.meal)
        verbs::openMeal(m_workspace, Id<Meal>(row.meal->id), this);
    else
        verbs::openDay(m_workspace, row.day, this);
}

void LogPage::deleteCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid() || current.row() >= m_model->rowCount())
        return;
    const LogModel::Row row = m_model->row(current.row());
    if (row.entry)
        m_workspace.perform(removeSessions({*row.entry->session}));
    else if (row.meal)
        m_workspace.perform(removeMeal(*row.meal));
    else
        m_workspace.perform(changeDay(m_workspace.diary(), DayLog{.date = row.day}));
}

void LogPage::showMenu(const QPoint& position)
{
    if (!m_table->indexAt(position).isValid())
        return;
    QMenu menu;
    menu.addAction(tr("&Open…"), this, &LogPage::openCurrent);
    menu.addAction(tr("De&lete"), this, &LogPage::deleteCurrent);
    menu.exec(m_table->viewport()->mapToGlobal(position));
}

} // namespace mileplate::ui
