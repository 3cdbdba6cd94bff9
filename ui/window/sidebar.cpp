// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sidebar.h"

#include "ui/models/week_view.h"
#include "ui/text/amounts.h"
#include "ui/text/edit_titles.h"
#include "ui/theme/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/separator.h"
#include "ui/workspace/workspace.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QScreen>
#include <QToolButton>
#include <QVBoxLayout>

namespace mileplate::ui {

namespace {

constexpr int kSidebarWidth = 176;
constexpr int kNarrowWidth = 52;    // icons only
constexpr int kRoomForWords = 1000; // of the screen, in the units that scaling leaves

bool isNarrow()
{
    return QGuiApplication::primaryScreen()->availableSize().width() < kRoomForWords;
}

const Race* nextRace(const Diary& diary, Day today)
{
    const Race* next = nullptr;
    for (const auto& [id, race] : diary.races.rows()) {
        if (race.date >= today && (!next || race.date < next->date))
            next = &race;
    }
    return next;
}

} // namespace

Sidebar::Sidebar(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_pages(new QButtonGroup(this))
    , m_pageList(new QWidget)
    , m_menu(new QToolButton)
    , m_undo(stepButton(QStringLiteral("undo"), "undo"))
    , m_redo(stepButton(QStringLiteral("redo"), "redo"))
    , m_phase(mutedLabel({}, TextRole::Small, true))
    , m_race(mutedLabel({}, TextRole::Small, true))
    , m_saved(mutedLabel({}, TextRole::Small, true))
{
    setObjectName("sidebar");
    const bool narrow = isNarrow();
    setFixedWidth(narrow ? kNarrowWidth : kSidebarWidth);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto* pages = new QVBoxLayout(m_pageList);
    pages->setContentsMargins(0, 0, 0, 0);
    pages->setSpacing(3);
    auto* name = wrappedLabel(QStringLiteral("Mileplate"), TextRole::Heading);
    name->setContentsMargins(8, 0, 0, 0);
    auto* motto = mutedLabel(tr("miles and plates, one plan"), TextRole::Tiny);
    motto->setContentsMargins(8, 0, 0, 0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(narrow ? 4 : 10, 15, narrow ? 4 : 10, 12);
    column->setSpacing(2);
    column->addWidget(name);
    column->addWidget(motto);
    name->setVisible(!narrow);
    motto->setVisible(!narrow);
    column->addSpacing(12);
    column->addWidget(m_pageList);
    column->addStretch();
    makeFoot();
    watchHistory(workspace.history());
    connect(m_pages, &QButtonGroup::idClicked, this, &Sidebar::pageChosen);
    connect(&workspace, &Workspace::changed, this, &Sidebar::refresh);
    refresh();
}

QToolButton* Sidebar::stepButton(const QString& iconName, const char* name)
{
    auto* button = new QToolButton;
    button->setObjectName(QLatin1String(name));
    button->setProperty("icon-name", iconName);
    return button;
}

void Sidebar::makeFoot()
{
    auto* column = qobject_cast<QVBoxLayout*>(layout());
    m_menu->setText(tr("Menu"));
    m_menu->setObjectName("menu");
    m_menu->setProperty("icon-name", QStringLiteral("settings"));
    const bool narrow = isNarrow();
    m_menu->setToolButtonStyle(narrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setToolTip(tr("Everything the program can do (F10)"));
    auto* row = new QBoxLayout(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    row->setSpacing(2);
    row->addWidget(m_menu);
    row->addStretch();
    row->addWidget(m_undo);
    row->addWidget(m_redo);
    column->addLayout(row);
    column->addSpacing(4);
    column->addWidget(horizontalSeparator());
    column->addSpacing(4);
    for (QLabel* label : {m_phase, m_race, m_saved}) {
        label->setContentsMargins(8, 0, 0, 0);
        column->addWidget(label);
        label->setVisible(!narrow);
    }
}

void Sidebar::watchHistory(QUndoStack& history)
{
    connect(m_undo, &QToolButton::clicked, &history, &QUndoStack::undo);
    connect(m_redo, &QToolButton::clicked, &history, &QUndoStack::redo);
    const auto name = [this, &history] {
        m_undo->setEnabled(history.canUndo());
        m_redo->setEnabled(history.canRedo());
        m_undo->setToolTip(tr("Undo %1 (Ctrl+Z)").arg(editTitle(history.undoText())));
        m_redo->setToolTip(tr("Redo %1 (Ctrl+Shift+Z)").arg(editTitle(history.redoText())));
        m_undo->setAccessibleName(m_undo->toolTip());
        m_redo->setAccessibleName(m_redo->toolTip());
    };
    connect(&history, &QUndoStack::indexChanged, this, name);
    name();
}

void Sidebar::addPage(const QString& iconName, const QString& name, const QString& shortcut)
{
    auto* button = new QPushButton(isNarrow() ? QString() : name);
    button->setAccessibleName(name);
    button->setCheckable(true);
    button->setProperty("page", true);
    button->setProperty("icon-name", iconName);
    button->setObjectName(QStringLiteral("page-") + iconName);
    const QString key = QKeySequence(shortcut).toString(QKeySequence::NativeText);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(name, key));
    m_pages->addButton(button, static_cast<int>(m_pages->buttons().size()));
    m_pageList->layout()->addWidget(button);
}

void Sidebar::setCurrent(int page)
{
    m_pages->button(page)->setChecked(true);
    dress();
}

void Sidebar::setMenu(QMenu* menu) { m_menu->setMenu(menu); }

void Sidebar::dress()
{
    const Colors& colors = theme::colors();
    for (QAbstractButton* page : m_pages->buttons())
        page->setIcon(icon(page->property("icon-name").toString(),
                           page->isChecked() ? colors.accent : colors.muted));
    for (QToolButton* button : {m_menu, m_undo, m_redo})
        button->setIcon(icon(button->property("icon-name").toString(), colors.text));
}

void Sidebar::refresh()
{
    const Diary& diary = m_workspace.diary();
    const Day today = m_workspace.today();
    const QString phase = phaseText(diary, mondayOf(today));
    m_phase->setText(phase);
    m_phase->setVisible(!phase.isEmpty() && !isNarrow());
    const Race* race = nextRace(diary, today);
    m_race->setVisible(race && !isNarrow());
    if (race) {
        const int days = static_cast<int>((race->date - today).count());
        const QString name = race->name.empty() ? tr("Race") : QString::fromStdString(race->name);
        m_race->setText(days == 0 ? tr("%1 is today").arg(name)
                                  : tr("%1 in %n day(s)", nullptr, days).arg(name));
    }
    const auto last = m_workspace.keeper().pathBack(1);
    const bool any = last && !last->empty();
    m_saved->setText(
        m_workspace.isReadOnly() ? tr("Read only")
        : any
            ? tr("Saved · journal %1").arg(ui::number(static_cast<double>(last->back().number), 0))
            : tr("Saved"));
    m_saved->setToolTip(tr("Every change is on disk before you see it. Edit → History shows all."));
}

void Sidebar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        dress();
    QWidget::changeEvent(event);
}

} // namespace mileplate::ui
