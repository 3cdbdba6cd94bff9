// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/proposal_overlay.h"

#include "ui/board/session_card.h"
#include "ui/board/slot_grid.h"
#include "ui/text/session_text.h"
#include "ui/theme/theme.h"
#include "ui/workspace/preview.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

namespace mileplate::ui {

namespace {

bool staysInPlace(const Session& before, const Session& after)
{
    return before.date == after.date && before.slot == after.slot && before.time == after.time;
}

QPainterPath outlineOf(const QRect& area)
{
    QPainterPath shape;
    shape.addRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), theme::kCorner, theme::kCorner);
    return shape;
}

} // namespace

ProposalOverlay::ProposalOverlay(Workspace& workspace, Preview& preview, SlotGrid& slotGrid)
    : QWidget(&slotGrid)
    , m_workspace(workspace)
    , m_preview(preview)
    , m_slots(slotGrid)
{
    setObjectName("proposal");
    setAttribute(Qt::WA_TransparentForMouseEvents);
    slotGrid.installEventFilter(this);
    connect(&preview, &Preview::proposalChanged, this, &ProposalOverlay::refresh);
    hide();
}

bool ProposalOverlay::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(m_slots.rect());
    return QWidget::eventFilter(watched, event);
}

void ProposalOverlay::refresh()
{
    setGeometry(m_slots.rect());
    setVisible(m_preview.proposal() != nullptr);
    raise();
    update();
}

void ProposalOverlay::paintGone(QPainter& painter, const Session& session) const
{
    const SessionCard* card = m_slots.card(session.id);
    if (!card || !card->isVisible())
        return;
    QColor veil = theme::colors().background;
    veil.setAlphaF(0.75F);
    const QPainterPath shape = outlineOf(card->geometry());
    painter.fillPath(shape, veil);
    painter.setPen(QPen(theme::colors().faint, 1.2, Qt::DashLine));
    painter.drawPath(shape);
}

// On the card that changes in its place; else below the cards of the slot.
QRect ProposalOverlay::placeOf(const Session& session) const
{
    const QRect cell = m_slots.cellRect({session.date, session.slot, {}});
    const QRect monday = m_slots.cellRect({mondayOf(session.date), session.slot, {}});
    if (monday.left() != GridGeometry::columnRect(m_slots.width(), 0, 0).left())
        return {}; // of another week
    QRect area = cell.adjusted(6, 5, -5, 0);
    area.setHeight(std::min(56, cell.height() - 10));
    const auto below = [&](const QRect& other) {
        if (other.intersects(cell) && other.bottom() >= area.top())
            area.moveTop(other.bottom() + 5);
    };
    for (const Entry& entry : m_workspace.diary().days.on(session.date).sessions) {
        const SessionCard* card = m_slots.card(entry.session->id);
        if (card && entry.session->slot == session.slot && entry.session->id != session.id)
            below(card->geometry());
    }
    for (const QRect& other : m_taken)
        below(other);
    area.moveTop(std::min(area.top(), cell.bottom() - area.height() - 4));
    return area;
}

void ProposalOverlay::paintComing(QPainter& painter, const Entry& entry,
                                  const std::optional<Session>& before)
{
    const Session& after = *entry.session;
    const SessionCard* card = m_slots.card(after.id);
    const bool inPlace = before && card && staysInPlace(*before, after);
    const QRect area = inPlace ? card->geometry() : placeOf(after);
    if (area.isEmpty())
        return;
    m_taken.push_back(area);
    const Colors& colors = theme::colors();
    const QPainterPath shape = outlineOf(area);
    painter.fillPath(shape, mixed(colors.ok, colors.surface, 0.14));
    painter.setPen(QPen(colors.ok, 1.6, Qt::DashLine));
    painter.drawPath(shape);
    QRect line = area.adjusted(9, 5, -6, 0);
    const auto write = [&](TextRole role, const QColor& color, const QString& text) {
        painter.setFont(theme::font(role));
        line.setHeight(painter.fontMetrics().height());
        painter.setPen(color);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
        line.moveTop(line.bottom() + 1);
    };
    write(TextRole::Strong, colors.text, titleOf(after));
    write(TextRole::Small, colors.muted, amountOf(entry, m_workspace.units()));
}

void ProposalOverlay::paintEvent(QPaintEvent*)
{
    const Edit* edit = m_preview.proposal();
    const auto after = m_preview.proposed();
    if (!edit || !after)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    m_taken.clear();
    for (const Revised<Session>& revised : edit->sessions) {
        if (revised.before && (!revised.after || !staysInPlace(*revised.before, *revised.after)))
            paintGone(painter, *revised.before);
    }
    for (const Revised<Session>& revised : edit->sessions) {
        const Entry* entry = revised.after ? after->find(revised.after->id) : nullptr;
        if (entry)
            paintComing(painter, *entry, revised.before);
    }
}

} // namespace mileplate::ui
