// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/slot_grid.h"

#include "ui/board/session_card.h"
#include "ui/theme/theme.h"
#include "ui/workspace/preview.h"

#include <QContextMenuEvent>
#include <QMouseEvent>
#include <algorithm>

namespace mileplate::ui {

namespace {

constexpr int kMargin = 5;   // of cards within a slot
constexpr int kSpacing = 5;  // between cards
constexpr int kGapLine = 14; // for the hours between two sessions
constexpr int kLeastRow = 74;

} // namespace

const char* SlotGrid::sessionMime() { return "application/x-mileplate-session-ids"; }
const char* SlotGrid::templateMime() { return "application/x-mileplate-template"; }

SlotGrid::SlotGrid(Workspace& workspace, Preview& preview, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_preview(preview)
{
    setObjectName("slots");
    setAcceptDrops(true);
    setFocusPolicy(Qt::StrongFocus);
    m_edgeTimer.setInterval(650);
    m_edgeTimer.setSingleShot(true);
    connect(&m_edgeTimer, &QTimer::timeout, this, [this] { Q_EMIT turnAsked(m_edge); });
    connect(&preview, &Preview::judged, this, &SlotGrid::showPreview);
    connect(&preview, &Preview::hoverChanged, this, &SlotGrid::showHover);
}

// Cards stay what they are where they can: a week turned shows other sessions in the
// same widgets.
SessionCard* SlotGrid::cardFor(const CardView& view)
{
    const auto found = m_cards.find(view.id.text);
    SessionCard* card = nullptr;
    if (found != m_cards.end()) {
        card = found->second;
    } else if (!m_spare.empty()) {
        card = m_spare.back();
        m_spare.pop_back();
    } else {
        card = new SessionCard(this);
        connectCard(card);
    }
    card->present(view);
    return card;
}

void SlotGrid::connectCard(SessionCard* card)
{
    connect(card, &SessionCard::opened, this, [this, card] { Q_EMIT cardOpened(card->view().id); });
    connect(card, &SessionCard::menuAsked, this, [this, card](const QPoint& position) {
        if (!card->isSelected())
            pick(card, Qt::NoModifier);
        Q_EMIT cardMenuAsked(card->view().id, position);
    });
    connect(card, &SessionCard::picked, this,
            [this, card](Qt::KeyboardModifiers modifiers) { pick(card, modifiers); });
    connect(card, &SessionCard::dragBegun, this, [this, card] { dragByMouse(card); });
    connect(card, &SessionCard::grabbedByKey, this, [this, card] { grabByKey(card); });
    connect(card, &SessionCard::focused, this, [this, card] {
        m_cursor = m_geometry.at(card->geometry().center());
        Q_EMIT placeEntered(card->geometry());
    });
}

void SlotGrid::present(const WeekView& week)
{
    std::map<std::string, SessionCard*> shown;
    std::set<std::string> wanted;
    for (const DayView& day : week.days) {
        for (const CellView& cell : day.cells) {
            for (const CardView& view : cell.cards)
                wanted.insert(view.id.text);
        }
    }
    for (auto card = m_cards.begin(); card != m_cards.end();) {
        if (wanted.contains(card->first)) {
            ++card;
            continue;
        }
        if (card->second->hasFocus())
            setFocus(Qt::OtherFocusReason); // the keyboard stays where it was
        card->second->hide();
        card->second->setSelected(false);
        m_spare.push_back(card->second);
        card = m_cards.erase(card);
    }
    QWidget* before = nullptr; // Tab goes day by day
    for (const DayView& day : week.days) {
        for (const CellView& cell : day.cells) {
            for (const CardView& view : cell.cards) {
                SessionCard* card = cardFor(view);
                shown.emplace(view.id.text, card);
                m_cards.emplace(view.id.text, card);
                if (before)
                    QWidget::setTabOrder(before, card);
                before = card;
            }
        }
    }
    std::erase_if(m_selected, [&](const std::string& id) { return !shown.contains(id); });
    m_week = week;
    relayout();
    showPreview();
}

void SlotGrid::setRoom(int height)
{
    if (m_room == height)
        return;
    m_room = height;
    relayout();
}

SessionCard* SlotGrid::card(const Id<Session>& id) const
{
    const auto found = m_cards.find(id.text);
    return found == m_cards.end() ? nullptr : found->second;
}

void SlotGrid::relayout()
{
    std::array<int, 3> needed{};
    for (std::size_t row = 0; row < 3; ++row) {
        needed[row] = kLeastRow;
        for (const DayView& day : m_week.days) {
            const CellView& cell = day.cells[row];
            int height = 2 * kMargin + 8; // and the count that foresight writes below
            for (std::size_t i = 0; i < cell.cards.size(); ++i) {
                height += m_cards.at(cell.cards[i].id.text)->wantedHeight() + kSpacing;
                height += cell.gaps[i].isEmpty() ? 0 : kGapLine;
            }
            needed[row] = std::max(needed[row], height);
        }
    }
    m_geometry.arrange({width(), m_room}, needed);
    setMinimumHeight(m_geometry.height());
    for (int column = 0; column < 7; ++column) {
        for (int row = 0; row < 3; ++row)
            layCell(column, row);
    }
    if (const SessionCard* card = focusedCard())
        m_cursor = m_geometry.at(card->geometry().center());
    update();
}

void SlotGrid::layCell(int column, int row)
{
    const QRect area =
        m_geometry.cell(column, row).adjusted(kMargin + 1, kMargin, -kMargin, -kMargin);
    const CellView& cell =
        m_week.days[static_cast<std::size_t>(column)].cells[static_cast<std::size_t>(row)];
    int top = area.top();
    for (std::size_t i = 0; i < cell.cards.size(); ++i) {
        SessionCard* card = m_cards.at(cell.cards[i].id.text);
        card->setGeometry(area.left(), top, area.width(), card->wantedHeight());
        card->show();
        top += card->height() + kSpacing + (cell.gaps[i].isEmpty() ? 0 : kGapLine);
    }
}

const CellView& SlotGrid::cellAt(GridGeometry::Place place) const
{
    return m_week.days[static_cast<std::size_t>(place.column)]
        .cells[static_cast<std::size_t>(place.row)];
}

void SlotGrid::resizeEvent(QResizeEvent*) { relayout(); }

// --- picking ---------------------------------------------------------------

void SlotGrid::pick(SessionCard* card, Qt::KeyboardModifiers modifiers)
{
    const std::string& id = card->view().id.text;
    std::set<std::string> ids = m_selected;
    if (modifiers & Qt::ControlModifier) {
        if (!ids.erase(id))
            ids.insert(id);
    } else if (modifiers & Qt::ShiftModifier) {
        ids.insert(id);
    } else if (!ids.contains(id)) { // a group stays together while it is dragged
        ids = {id};
    }
    select(ids);
}

void SlotGrid::select(const std::set<std::string>& ids)
{
    m_selected.clear();
    for (const auto& [id, card] : m_cards) {
        card->setSelected(ids.contains(id));
        if (ids.contains(id))
            m_selected.insert(id);
    }
    Q_EMIT selectionChanged();
}

std::vector<Id<Session>> SlotGrid::selection() const
{
    std::vector<Id<Session>> ids;
    for (const DayView& day : m_week.days) {
        for (const CellView& cell : day.cells) {
            for (const CardView& view : cell.cards) {
                if (m_selected.contains(view.id.text) || card(view.id)->hasFocus())
                    ids.push_back(view.id);
            }
        }
    }
    return ids;
}

void SlotGrid::focusCard(const Id<Session>& id)
{
    if (SessionCard* found = card(id))
        found->setFocus(Qt::OtherFocusReason);
}

BoardPlace SlotGrid::focusedPlace() const
{
    if (m_cursor)
        return {.day = m_week.monday + Days{m_cursor->column},
                .slot = static_cast<Slot>(m_cursor->row)};
    const bool thisWeek = weekOf(m_week.monday).contains(m_workspace.today());
    return {.day = thisWeek ? m_workspace.today() : m_week.monday, .slot = Slot::Morning};
}

QRect SlotGrid::cellRect(const BoardPlace& place) const
{
    return m_geometry.cell(static_cast<int>((place.day - m_week.monday).count()),
                           static_cast<int>(place.slot));
}

void SlotGrid::mousePressEvent(QMouseEvent* event)
{
    if (m_carriesByKey)
        m_preview.cancel();
    if (const auto place = m_geometry.at(event->pos())) {
        m_cursor = *place;
        update();
    }
    if (event->button() == Qt::LeftButton && !(event->modifiers() & Qt::ControlModifier))
        select({});
}

void SlotGrid::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const auto place = m_geometry.at(event->pos()); place && event->button() == Qt::LeftButton)
        Q_EMIT placeOpened(placeAt(event->pos(), *place));
}

void SlotGrid::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint position = byKey ? cellRect(focusedPlace()).center() : event->pos();
    if (const auto place = m_geometry.at(position))
        Q_EMIT placeMenuAsked(placeAt(position, *place), mapToGlobal(position));
}

BoardPlace SlotGrid::placeAt(const QPoint& position, GridGeometry::Place place) const
{
    const DayView& day = m_week.days[static_cast<std::size_t>(place.column)];
    int before = 0; // cards in order that lie above the point
    for (const CardView& view : day.cells[static_cast<std::size_t>(place.row)].cards) {
        const bool inOrder = view.clock.isEmpty() && view.status == Status::Planned;
        const SessionCard* other = card(view.id);
        const bool inTheAir = std::ranges::find(m_preview.cargo().sessions, view.id) !=
                              m_preview.cargo().sessions.end();
        if (inOrder && !inTheAir && other->geometry().center().y() < position.y())
            ++before;
    }
    return {.day = day.day, .slot = static_cast<Slot>(place.row), .position = before};
}

// --- in the air ------------------------------------------------------------

std::vector<Id<Session>> SlotGrid::cargoOf(const SessionCard* hero) const
{
    std::vector<Id<Session>> ids{hero->view().id};
    if (!m_selected.contains(hero->view().id.text))
        return ids;
    for (const std::string& id : m_selected) {
        if (id != hero->view().id.text && m_cards.at(id)->view().movable)
            ids.push_back({id});
    }
    return ids;
}

} // namespace mileplate::ui
