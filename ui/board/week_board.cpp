// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/week_board.h"

#include "ui/board/day_header.h"
#include "ui/board/proposal_overlay.h"
#include "ui/board/slot_grid.h"
#include "ui/theme/theme.h"
#include "ui/workspace/preview.h"

#include <QEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

namespace mileplate::ui {

WeekBoard::WeekBoard(Workspace& workspace, Preview& preview, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_preview(preview)
    , m_scroll(new QScrollArea(this))
    , m_slots(new SlotGrid(workspace, preview))
{
    setObjectName("board");
    for (int i = 0; i < 7; ++i) {
        auto* header = m_headers[static_cast<std::size_t>(i)] = new DayHeader(this);
        auto* foot = m_feet[static_cast<std::size_t>(i)] = new DayFoot(this);
        header->setObjectName(QStringLiteral("day-%1").arg(i));
        foot->setObjectName(QStringLiteral("food-%1").arg(i));
        connect(header, &DayHeader::clicked, this,
                [this, i] { Q_EMIT dayOpened(m_monday + Days{i}); });
        connect(foot, &DayFoot::clicked, this, [this, i] { Q_EMIT mealAsked(m_monday + Days{i}); });
    }
    new ProposalOverlay(workspace, preview, *m_slots);
    m_scroll->setWidget(m_slots);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->installEventFilter(this);
    connect(m_slots, &SlotGrid::placeEntered, this, [this](const QRect& area) {
        m_scroll->ensureVisible(area.center().x(), area.center().y(), area.width() / 2,
                                area.height() / 2 + 6);
    });
    for (const auto change : {&Preview::hoverChanged, &Preview::judged, &Preview::proposalChanged})
        connect(&preview, change, this, &WeekBoard::showFreshness);
    setMinimumSize(420, 230); // as little as 250 % leave of a small screen
}

void WeekBoard::showWeek(Day monday)
{
    m_monday = mondayOf(monday);
    refresh();
}

void WeekBoard::refresh()
{
    const WeekView week = weekView(m_workspace, m_monday, m_workspace.review(m_monday));
    for (std::size_t i = 0; i < 7; ++i) {
        m_headers[i]->present(week.days[i]);
        m_feet[i]->present(week.days[i]);
    }
    m_slots->present(week);
    showFreshness();
}

// The diary as it would be after what is in the air or proposed, else as it is.
Diary WeekBoard::foreseen() const
{
    const planning::Outlook* outlook = m_preview.hovered();
    const bool lands = outlook && outlook->possible && !outlook->past;
    Result<Diary> after = m_workspace.diary();
    if (lands)
        after = m_preview.diaryAfter(outlook->place);
    else if (m_preview.proposal())
        after = m_preview.proposed();
    return after ? *std::move(after) : m_workspace.diary();
}

void WeekBoard::showFreshness()
{
    const Diary diary = foreseen();
    for (std::size_t i = 0; i < 7; ++i) {
        const Day day = m_monday + Days{static_cast<int>(i)};
        m_headers[i]->showFreshness(freshnessView(diary, day, m_workspace.now()));
    }
}

// Heads and feet stand over the columns of the slots, also beside a scroll bar.
void WeekBoard::placeParts()
{
    const int head = m_headers[0]->sizeHint().height();
    const int foot = m_feet[0]->sizeHint().height();
    m_scroll->setGeometry(0, head, width(), height() - head - foot);
    m_slots->setRoom(m_scroll->viewport()->height());
    const int across = m_scroll->viewport()->width();
    for (int i = 0; i < 7; ++i) {
        const QRect column = GridGeometry::columnRect(across, head, i);
        m_headers[static_cast<std::size_t>(i)]->setGeometry(column);
        m_feet[static_cast<std::size_t>(i)]->setGeometry(
            QRect(column.left(), height() - foot, column.width(), foot));
    }
}

void WeekBoard::resizeEvent(QResizeEvent*) { placeParts(); }

bool WeekBoard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_scroll->viewport() && event->type() == QEvent::Resize)
        placeParts();
    return QWidget::eventFilter(watched, event);
}

void WeekBoard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colors& colors = theme::colors();
    painter.fillRect(rect(), colors.background);
    const QRect foot(0, height() - m_feet[0]->height(), GridGeometry::kLabelWidth,
                     m_feet[0]->height());
    painter.setFont(theme::font(TextRole::Tiny));
    painter.setPen(colors.muted);
    painter.drawText(foot.adjusted(2, 9, -6, 0), Qt::AlignRight | Qt::AlignTop, tr("Fuel"));
    painter.setPen(colors.line);
    painter.drawLine(0, m_scroll->geometry().top() - 1, width(), m_scroll->geometry().top() - 1);
}

} // namespace mileplate::ui
