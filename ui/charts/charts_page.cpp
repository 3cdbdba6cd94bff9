// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charts_page.h"

#include "core/library/titles.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/muscle_card.h"
#include "ui/charts/plots.h"
#include "ui/text/dates.h"
#include "ui/text/qt_language.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_bar.h"
#include "ui/workspace/workspace.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>

namespace mileplate::ui {

namespace {

enum Range { Week, SixteenWeeks, Year, All };
constexpr int kWeeksShown = 16;

} // namespace

ChartsPage::ChartsPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_span(mutedLabel({}, TextRole::Body))
    , m_ranges(new QButtonGroup(this))
    , m_muscle(new QComboBox)
    , m_running(new ChartCard)
    , m_sets(new ChartCard)
    , m_protein(new ChartCard)
    , m_load(new ChartCard)
    , m_muscles(new MuscleCard)
{
    setObjectName("charts");
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(makeCards(), 1);
    for (ChartCard* card : {m_running, m_sets, m_protein, m_load})
        connect(card, &ChartCard::dayChosen, this, &ChartsPage::dayChosen);
    connect(m_muscles, &MuscleCard::dayChosen, this, &ChartsPage::dayChosen);
    connect(&workspace, &Workspace::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            refresh();
    });
}

QWidget* ChartsPage::makeBar()
{
    auto* bar = new PageBar(tr("Charts"), m_span);
    const QStringList names{tr("Week"), tr("16 weeks"), tr("Year"), tr("All")};
    for (int i = 0; i < names.size(); ++i) {
        auto* button = new QPushButton(names[i]);
        button->setCheckable(true);
        button->setChecked(i == SixteenWeeks);
        button->setObjectName(QStringLiteral("range-%1").arg(i));
        m_ranges->addButton(button, i);
        bar->add(button);
    }
    connect(m_ranges, &QButtonGroup::idClicked, this, &ChartsPage::refresh);
    return bar;
}

QWidget* ChartsPage::makeCards()
{
    for (std::size_t i = 0; i < kCountOf<Muscle>; ++i)
        m_muscle->addItem(qString(language().translated(library::titleOf(static_cast<Muscle>(i)))));
    m_muscle->setObjectName("muscle");
    m_muscle->setAccessibleName(tr("Muscle group"));
    m_sets->addControl(m_muscle);
    connect(m_muscle, &QComboBox::currentIndexChanged, this, &ChartsPage::refreshSets);

    auto* cards = new QWidget;
    auto* grid = new QGridLayout(cards);
    grid->setContentsMargins(14, 14, 14, 14);
    grid->setSpacing(12);
    grid->addWidget(m_running, 0, 0);
    grid->addWidget(m_sets, 0, 1);
    grid->addWidget(m_protein, 1, 0);
    grid->addWidget(m_load, 1, 1);
    grid->addWidget(m_muscles, 2, 0, 1, 2);
    for (const int i : {0, 1}) {
        grid->setColumnStretch(i, 1);
        grid->setRowStretch(i, 1);
    }
    auto* scroll = new QScrollArea;
    scroll->setWidget(cards);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    return scroll;
}

DayRange ChartsPage::range() const
{
    const DayRange week = weekOf(m_workspace.today());
    const DayRange span = m_workspace.diary().days.span();
    switch (m_ranges->checkedId()) {
    case Week:
        return week;
    case Year:
        return {week.past - Days{52 * 7}, week.past};
    case All:
        return {
            std::min(mondayOf(span.length() > 0 ? span.first : week.first), week.first),
            std::max(week.past, span.length() > 0 ? weekOf(span.past - Days{1}).past : week.past)};
    default:
        return {week.past - Days{kWeeksShown * 7}, week.past};
    }
}

void ChartsPage::refresh()
{
    m_stale = false;
    const DayRange shown = range();
    const DayRange span = m_workspace.diary().days.span();
    // The plan is projected as far as there is one, a month at most.
    DayRange ahead = shown;
    if (span.length() > 0)
        ahead.past = std::clamp(span.past, shown.past, shown.past + Days{28});
    m_span->setText(
        QStringLiteral("%1 – %2").arg(shortDate(shown.first), shortDate(shown.past - Days{1})));
    m_running->present(runningVolume(m_workspace, shown));
    m_protein->present(protein(m_workspace, shown));
    m_load->present(fitnessFatigueForm(m_workspace, ahead));
    m_muscles->present(muscleMap(m_workspace, shown));
    refreshSets();
}

void ChartsPage::refreshSets()
{
    m_sets->present(hardSets(m_workspace, range(), static_cast<Muscle>(m_muscle->currentIndex())));
}

void ChartsPage::showEvent(QShowEvent* event)
{
    if (m_stale)
        refresh();
    QWidget::showEvent(event);
}

void ChartsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        isVisible() ? refresh() : void(m_stale = true);
    QWidget::changeEvent(event);
}

} // namespace mileplate::ui
