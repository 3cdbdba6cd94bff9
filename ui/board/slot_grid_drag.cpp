// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/session_card.h"
#include "ui/board/slot_grid.h"
#include "ui/workspace/preview.h"

#include <QDrag>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QPointer>
#include <algorithm>

// Sessions in the air: from where they are grabbed to where they are dropped.
namespace mileplate::ui {

void SlotGrid::dragByMouse(SessionCard* card)
{
    auto* mime = new QMimeData;
    QByteArray ids;
    for (const Id<Session>& id : cargoOf(card))
        ids += QByteArray::fromStdString(id.text) + '\n';
    mime->setData(QLatin1String(sessionMime()), ids);
    mime->setText(card->view().title);
    auto* drag = new QDrag(this);
    drag->setMimeData(mime);
    drag->setPixmap(card->pixmapInTheAir());
    drag->setHotSpot({card->width() / 2, 14});
    m_preview.begin({.sessions = cargoOf(card)}, m_week.monday);
    const QPointer<SlotGrid> alive = this;
    drag->exec(Qt::MoveAction | Qt::CopyAction, Qt::MoveAction);
    if (alive)
        m_preview.cancel(); // where it was not dropped
}

void SlotGrid::showPreview()
{
    m_carriesByKey = m_carriesByKey && m_preview.isActive();
    const auto& lifted = m_preview.cargo().sessions;
    for (const auto& [id, card] : m_cards)
        card->setLifted(!m_preview.isCopy() &&
                        std::ranges::find(lifted, Id<Session>{id}) != lifted.end());
    update();
}

// Only the slots that come to look different: all cards at each step would cost frames.
void SlotGrid::showHover()
{
    const planning::Outlook* hovered = m_preview.hovered();
    const QRect cell = hovered ? cellRect(hovered->place) : QRect();
    update(m_hoveredCell);
    update(cell);
    m_hoveredCell = cell;
}

void SlotGrid::dragEnterEvent(QDragEnterEvent* event)
{
    const QMimeData* mime = event->mimeData();
    if (mime->hasUrls()) {
        event->acceptProposedAction();
        return;
    }
    Preview::Cargo cargo;
    for (const QByteArray& id : mime->data(QLatin1String(sessionMime())).split('\n')) {
        if (!id.isEmpty())
            cargo.sessions.push_back({id.toStdString()});
    }
    if (cargo.sessions.empty())
        cargo.templateId = mime->data(QLatin1String(templateMime())).toStdString();
    if (cargo.isEmpty())
        return;
    if (!m_preview.isActive())
        m_preview.begin(std::move(cargo), m_week.monday);
    event->acceptProposedAction();
}

void SlotGrid::dragMoveEvent(QDragMoveEvent* event)
{
    if (event->mimeData()->hasUrls()) {
        event->acceptProposedAction();
        return;
    }
    const bool copies = event->modifiers() & Qt::ControlModifier;
    m_preview.setCopy(copies);
    hoverAt(event->position().toPoint());
    watchEdges(event->position().toPoint());
    event->setDropAction(copies ? Qt::CopyAction : Qt::MoveAction);
    event->accept();
}

void SlotGrid::hoverAt(const QPoint& position)
{
    const auto place = m_geometry.at(position);
    if (place)
        m_wordsBelow = position.y() < m_geometry.cell(place->column, place->row).center().y();
    m_preview.hover(place ? std::optional(placeAt(position, *place)) : std::nullopt);
}

// Resting at the board's edge turns the week.
void SlotGrid::watchEdges(const QPoint& position)
{
    const int edge = position.x() < GridGeometry::kLabelWidth ? -1
                     : position.x() > width() - 14            ? 1
                                                              : 0;
    if (edge == m_edge && (edge == 0 || m_edgeTimer.isActive()))
        return;
    m_edge = edge;
    if (edge == 0)
        m_edgeTimer.stop();
    else
        m_edgeTimer.start();
}

void SlotGrid::dragLeaveEvent(QDragLeaveEvent*)
{
    m_edgeTimer.stop();
    m_edge = 0;
    m_preview.hover(std::nullopt);
}

void SlotGrid::dropEvent(QDropEvent* event)
{
    m_edgeTimer.stop();
    m_edge = 0;
    if (event->mimeData()->hasUrls()) {
        QStringList files;
        for (const QUrl& url : event->mimeData()->urls()) {
            if (url.isLocalFile())
                files << url.toLocalFile();
        }
        event->acceptProposedAction();
        Q_EMIT filesDropped(files);
        return;
    }
    hoverAt(event->position().toPoint());
    const Id<Session> hero = m_preview.heroAfter();
    event->setDropAction(m_preview.isCopy() ? Qt::CopyAction : Qt::MoveAction);
    event->accept();
    if (m_preview.drop()) {
        select({hero.text});
        focusCard(hero);
    }
}

} // namespace mileplate::ui
