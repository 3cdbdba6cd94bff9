// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/plan_page.h"

#include "ui/board/library_dock.h"
#include "ui/board/slot_grid.h"
#include "ui/board/week_board.h"
#include "ui/board/week_strip.h"
#include "ui/coach/coach_panel.h"
#include "ui/text/dates.h"
#include "ui/theme/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/separator.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace mileplate::ui {

namespace {

QToolButton* framedButton(const QString& iconName, const QString& name)
{
    auto* button = new QToolButton;
    button->setIcon(icon(iconName, theme::colors().text));
    button->setProperty("framed", true);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

} // namespace

PlanPage::PlanPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_preview(workspace)
    , m_title(wrappedLabel({}, TextRole::Title))
    , m_week(mutedLabel({}, TextRole::Body))
    , m_phase(new Chip)
    , m_board(new WeekBoard(workspace, m_preview))
    , m_coach(new CoachPanel(workspace, m_preview))
    , m_strip(new WeekStrip(workspace, m_preview))
    , m_library(new LibraryDock)
{
    setObjectName("plan");
    m_title->setObjectName("week-title");
    m_title->setWordWrap(false);
    m_library->hide();
    m_coach->setMinimumWidth(224);
    m_coach->setMaximumWidth(324);
    m_library->setFixedWidth(196);

    auto* body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_library);
    body->addWidget(m_board, 5);
    body->addWidget(verticalSeparator());
    body->addWidget(m_coach, 2); // as wide as it may be, where there is room

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addLayout(body, 1);
    layout->addWidget(m_strip);
    connectBoard();
    connect(&workspace, &Workspace::changed, this, [this](const std::vector<Day>&) { refresh(); });
    connect(&m_preview, &Preview::judged, this, [this] {
        // A drop or a cancelled drag shows the week as it is again.
        if (!m_preview.isActive())
            m_board->refresh();
    });
}

QWidget* PlanPage::makeBar()
{
    auto* bar = new QWidget;
    bar->setBackgroundRole(QPalette::Base);
    bar->setAutoFillBackground(true);
    auto* back = framedButton(QStringLiteral("left"), tr("Previous week (Page Up)"));
    auto* forth = framedButton(QStringLiteral("right"), tr("Next week (Page Down)"));
    back->setObjectName("previous-week");
    forth->setObjectName("next-week");
    auto* today = new QPushButton(tr("Today"));
    today->setObjectName("today");
    auto* library = new QPushButton(tr("Library"));
    library->setObjectName("library-button");
    library->setCheckable(true);
    library->setToolTip(tr("Sessions to drag onto the week"));
    auto* add = primaryButton(tr("+ Session"));
    add->setObjectName("add-session");
    add->setEnabled(!m_workspace.isReadOnly());
    add->setToolTip(tr("Plan a session (Ctrl+N)"));

    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 9, 16, 9);
    row->setSpacing(10);
    for (QWidget* part : std::initializer_list<QWidget*>{back, forth, m_title, m_week, m_phase})
        row->addWidget(part);
    row->addStretch();
    for (QWidget* part : std::initializer_list<QWidget*>{library, today, add})
        row->addWidget(part);

    connect(back, &QToolButton::clicked, this, [this] { showWeek(monday() - Days{7}); });
    connect(forth, &QToolButton::clicked, this, [this] { showWeek(monday() + Days{7}); });
    connect(today, &QPushButton::clicked, this, [this] { showWeek(m_workspace.today()); });
    connect(library, &QPushButton::toggled, this, &PlanPage::setLibraryShown);
    connect(add, &QPushButton::clicked, this, &PlanPage::newSession);
    auto* framed = new QWidget;
    auto* column = new QVBoxLayout(framed);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(horizontalSeparator());
    return framed;
}

void PlanPage::connectBoard()
{
    SlotGrid& grid = m_board->slotGrid();
    connect(&grid, &SlotGrid::cardOpened, this, &PlanPage::openSession);
    connect(&grid, &SlotGrid::cardMenuAsked, this, &PlanPage::showCardMenu);
    connect(&grid, &SlotGrid::placeOpened, this, &PlanPage::addAt);
    connect(&grid, &SlotGrid::placeMenuAsked, this, &PlanPage::showPlaceMenu);
    connect(&grid, &SlotGrid::filesDropped, this, &PlanPage::filesDropped);
    connect(&grid, &SlotGrid::turnAsked, this,
            [this](int weeks) { showWeek(monday() + Days{7 * weeks}); });
    connect(m_library, &LibraryDock::templateChosen, &grid, &SlotGrid::grabTemplate);
    connect(m_board, &WeekBoard::dayOpened, this, &PlanPage::openDay);
    connect(m_board, &WeekBoard::mealAsked, this, &PlanPage::foodAsked);
}

Day PlanPage::monday() const { return m_board->monday(); }

void PlanPage::showWeek(Day day)
{
    const Day monday = mondayOf(day);
    m_title->setText(weekTitle(monday));
    m_week->setText(tr("Week %1").arg(isoWeekOf(monday).number));
    m_phase->say(phaseText(m_workspace.diary(), monday), theme::colors().muted);
    m_board->showWeek(monday);
    m_strip->showWeek(monday);
    m_coach->showWeek(monday);
    if (m_preview.isActive())
        m_preview.turnTo(monday);
}

void PlanPage::refresh()
{
    m_board->refresh();
    m_strip->refresh();
    m_coach->refresh();
    m_phase->say(phaseText(m_workspace.diary(), monday()), theme::colors().muted);
}

void PlanPage::setLibraryShown(bool shown)
{
    m_library->setVisible(shown);
    findChild<QPushButton*>("library-button")->setChecked(shown);
    if (shown)
        m_library->focusList();
}

bool PlanPage::isLibraryShown() const { return !m_library->isHidden(); }

void PlanPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_board->monday() != Day{})
        refresh();
}

} // namespace mileplate::ui
