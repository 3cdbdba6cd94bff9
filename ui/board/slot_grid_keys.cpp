// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/session_card.h"
#include "ui/board/slot_grid.h"
#include "ui/workspace/preview.h"

#include <QKeyEvent>
#include <algorithm>
#include <cmath>

// The board by keyboard: arrows go from card to card; Space grabs one, arrows then
// move it with the same preview as under the mouse, Enter drops it, Escape lets go.
namespace mileplate::ui {

namespace {

struct Direction {
    int columns = 0;
    int rows = 0;
};

std::optional<Direction> directionOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return Direction{-1, 0};
    case Qt::Key_Right:
        return Direction{1, 0};
    case Qt::Key_Up:
        return Direction{0, -1};
    case Qt::Key_Down:
        return Direction{0, 1};
    default:
        return std::nullopt;
    }
}

} // namespace

void SlotGrid::grabByKey(SessionCard* card)
{
    m_preview.begin({.sessions = cargoOf(card)}, m_week.monday);
    setFocus(Qt::OtherFocusReason); // the card would take Enter for itself
    const BoardPlace from = m_preview.origin();
    m_keyPlace = {static_cast<int>((from.day - m_week.monday).count()),
                  static_cast<int>(from.slot)};
    m_preview.hover(BoardPlace{from.day, from.slot, {}});
}

bool SlotGrid::keyWhileGrabbed(QKeyEvent* event)
{
    if (const auto direction = directionOf(event->key())) {
        m_keyPlace.column += direction->columns;
        m_keyPlace.row = std::clamp(m_keyPlace.row + direction->rows, 0, 2);
        if (m_keyPlace.column < 0 || m_keyPlace.column > 6) {
            const int turn = m_keyPlace.column < 0 ? -1 : 1;
            m_keyPlace.column = turn < 0 ? 6 : 0;
            Q_EMIT turnAsked(turn);
        }
        m_preview.hover(BoardPlace{
            m_week.monday + Days{m_keyPlace.column}, static_cast<Slot>(m_keyPlace.row), {}});
        return true;
    }
    if (event->key() == Qt::Key_Escape) {
        const Id<Session> hero = m_preview.cargo().sessions.front();
        m_preview.cancel();
        focusCard(hero);
        return true;
    }
    const bool drops = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
                       event->key() == Qt::Key_Space;
    if (!drops)
        return false;
    m_preview.setCopy(event->modifiers() & Qt::ControlModifier);
    const Id<Session> hero = m_preview.heroAfter();
    if (m_preview.drop()) {
        select({hero.text});
        focusCard(hero);
    }
    return true;
}

// The nearest card in a direction, counting a column as much as a row.
void SlotGrid::moveFocus(int columns, int rows)
{
    const BoardPlace from = focusedPlace();
    SessionCard* nearest = nullptr;
    double least = 1e9;
    const SessionCard* current = nullptr;
    for (const auto& [id, card] : m_cards) {
        if (card->hasFocus())
            current = card;
    }
    const QPoint start = current ? current->geometry().center() : cellRect(from).center();
    for (const auto& [id, card] : m_cards) {
        const QPoint there = card->geometry().center() - start;
        const bool ahead = columns * there.x() + rows * there.y() > 0 && card != current;
        const double along = std::abs(columns != 0 ? there.x() : there.y());
        const double across = std::abs(columns != 0 ? there.y() : there.x());
        if (ahead && along + 3 * across < least) {
            least = along + 3 * across;
            nearest = card;
        }
    }
    if (nearest)
        nearest->setFocus(Qt::OtherFocusReason);
}

void SlotGrid::keyPressEvent(QKeyEvent* event)
{
    if (m_preview.isActive()) {
        if (!keyWhileGrabbed(event))
            QWidget::keyPressEvent(event);
        return;
    }
    if (const auto direction = directionOf(event->key());
        direction && event->modifiers() == Qt::NoModifier)
        moveFocus(direction->columns, direction->rows);
    else
        QWidget::keyPressEvent(event);
}

} // namespace mileplate::ui
