// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/titles.h"
#include "ui/board/session_card.h"
#include "ui/board/slot_grid.h"
#include "ui/text/dates.h"
#include "ui/text/qt_language.h"
#include "ui/workspace/preview.h"

#include <QKeyEvent>
#include <algorithm>

// The board by keyboard: arrows go from card to card and slot to slot; Space grabs a
// card, arrows then move it with the same preview as under the mouse, Enter drops it,
// Escape lets go.
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
    carryByKey(m_preview.origin());
}

void SlotGrid::grabTemplate(const QString& id)
{
    if (m_workspace.isReadOnly())
        return;
    const BoardPlace from = focusedPlace();
    m_preview.begin({.templateId = id.toStdString()}, m_week.monday);
    carryByKey(from);
}

void SlotGrid::carryByKey(const BoardPlace& from)
{
    setFocus(Qt::OtherFocusReason); // the card would take Enter for itself
    m_carriesByKey = true;
    m_cursor = {static_cast<int>((from.day - m_week.monday).count()), static_cast<int>(from.slot)};
    m_preview.hover(BoardPlace{from.day, from.slot, {}});
}

// The place next to another; beyond the board's edge the week is turned.
GridGeometry::Place SlotGrid::beside(GridGeometry::Place place, int columns, int rows)
{
    place.row = std::clamp(place.row + rows, 0, 2);
    place.column += columns;
    if (place.column < 0 || place.column > 6) {
        const int turn = place.column < 0 ? -1 : 1;
        place.column = turn < 0 ? 6 : 0;
        Q_EMIT turnAsked(turn);
    }
    return place;
}

void SlotGrid::carry(int columns, int rows)
{
    m_cursor = beside(m_cursor.value_or(GridGeometry::Place{}), columns, rows);
    const BoardPlace place = focusedPlace();
    m_preview.hover(place);
    Q_EMIT placeEntered(cellRect(place));
}

void SlotGrid::dropByKey(bool copies)
{
    m_preview.setCopy(copies);
    const Id<Session> hero = m_preview.heroAfter();
    if (m_preview.drop()) {
        select({hero.text});
        focusCard(hero);
    }
}

bool SlotGrid::keyWhileGrabbed(QKeyEvent* event)
{
    if (const auto direction = directionOf(event->key())) {
        carry(direction->columns, direction->rows);
        return true;
    }
    if (event->key() == Qt::Key_Escape) {
        const auto cargo = m_preview.cargo().sessions;
        m_preview.cancel();
        if (!cargo.empty())
            focusCard(cargo.front());
        return true;
    }
    const bool drops = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
                       event->key() == Qt::Key_Space;
    if (drops)
        dropByKey(event->modifiers() & Qt::ControlModifier);
    return drops;
}

const SessionCard* SlotGrid::focusedCard() const
{
    const auto found =
        std::ranges::find_if(m_cards, [](const auto& card) { return card.second->hasFocus(); });
    return found == m_cards.end() ? nullptr : found->second;
}

// Into a slot: on its first card or, from below, its last; where it has none, on the
// slot itself.
void SlotGrid::enter(GridGeometry::Place place, bool fromBelow)
{
    m_cursor = place;
    const auto& cards = cellAt(place).cards;
    if (!cards.empty())
        return focusCard(fromBelow ? cards.back().id : cards.front().id);
    setFocus(Qt::OtherFocusReason);
    const BoardPlace here = focusedPlace();
    setAccessibleName(
        tr("%1, %2, empty")
            .arg(longDate(here.day), qString(language().translated(library::titleOf(here.slot)))));
    Q_EMIT placeEntered(cellRect(here));
    update();
}

// From card to card within a slot, and from slot to slot.
void SlotGrid::moveFocus(int columns, int rows, bool selects)
{
    const BoardPlace from = focusedPlace();
    const GridGeometry::Place place{static_cast<int>((from.day - m_week.monday).count()),
                                    static_cast<int>(from.slot)};
    const SessionCard* current = focusedCard();
    const auto& cards = cellAt(place).cards;
    const std::set<std::string> before = m_selected;
    const auto at = std::ranges::find_if(
        cards, [&](const CardView& view) { return current && view.id == current->view().id; });
    if (!m_cursor)
        enter(place, false); // the first key only shows where one is
    else if (rows > 0 && at != cards.end() && at + 1 != cards.end())
        focusCard((at + 1)->id);
    else if (rows < 0 && at != cards.end() && at != cards.begin())
        focusCard((at - 1)->id);
    else if (columns != 0 || (rows > 0 ? place.row < 2 : place.row > 0))
        enter(beside(place, columns, rows), rows < 0);
    if (!selects)
        return;
    std::set<std::string> selected = before;
    for (const SessionCard* card : {current, focusedCard()}) {
        if (card)
            selected.insert(card->view().id.text);
    }
    select(selected);
}

void SlotGrid::keyPressEvent(QKeyEvent* event)
{
    if (m_preview.isActive()) {
        if (!keyWhileGrabbed(event))
            QWidget::keyPressEvent(event);
        return;
    }
    const bool plain = (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0;
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (const auto direction = directionOf(event->key()); direction && plain)
        moveFocus(direction->columns, direction->rows, event->modifiers() & Qt::ShiftModifier);
    else if (enters && plain && hasFocus())
        Q_EMIT placeOpened(focusedPlace());
    else if (event->key() == Qt::Key_Escape && !m_selected.empty())
        select({});
    else
        QWidget::keyPressEvent(event);
}

// Who goes elsewhere lets go of what the keyboard carries.
void SlotGrid::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    const bool elsewhere =
        event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason;
    if (m_carriesByKey && elsewhere)
        m_preview.cancel();
}

} // namespace mileplate::ui
