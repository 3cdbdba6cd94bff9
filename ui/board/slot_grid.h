// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/grid_geometry.h"
#include "ui/models/week_view.h"

#include <QTimer>
#include <QWidget>
#include <map>
#include <set>
#include <vector>

namespace mileplate::ui {

class Preview;
class SessionCard;
class Workspace;

// The 7 × 3 slots of a week with their cards. Shows what is in the air, takes drops of
// sessions from anywhere, and moves cards by keyboard.
class SlotGrid : public QWidget {
    Q_OBJECT

public:
    SlotGrid(Workspace& workspace, Preview& preview, QWidget* parent = nullptr);

    void present(const WeekView& week);
    // The least height; more is shared by the rows.
    void setRoom(int height);

    std::vector<Id<Session>> selection() const;
    void select(const std::set<std::string>& ids);
    void focusCard(const Id<Session>& id);
    // Where a new session would go by keyboard: the slot that was entered last.
    BoardPlace focusedPlace() const;
    // Carries a session of the library by keyboard, from the slot entered last.
    void grabTemplate(const QString& id);
    QRect cellRect(const BoardPlace& place) const;
    SessionCard* card(const Id<Session>& id) const;

    static const char* sessionMime();
    static const char* templateMime();

Q_SIGNALS:
    void cardOpened(const mileplate::Id<mileplate::Session>& id);
    void cardMenuAsked(const mileplate::Id<mileplate::Session>& id, const QPoint& globalPosition);
    void placeOpened(const mileplate::BoardPlace& place);
    void placeMenuAsked(const mileplate::BoardPlace& place, const QPoint& globalPosition);
    void turnAsked(int weeks);
    void filesDropped(const QStringList& files);
    void selectionChanged();
    void placeEntered(const QRect& area);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    SessionCard* cardFor(const CardView& view);
    void connectCard(SessionCard* card);
    void relayout();
    void layCell(int column, int row);
    void paintCell(QPainter& painter, int column, int row) const;
    void paintOutlook(QPainter& painter, int column, int row) const;
    void paintCursor(QPainter& painter) const;
    const CellView& cellAt(GridGeometry::Place place) const;

    void pick(SessionCard* card, Qt::KeyboardModifiers modifiers);
    std::vector<Id<Session>> cargoOf(const SessionCard* hero) const;
    void dragByMouse(SessionCard* card);
    void grabByKey(SessionCard* card);
    void carryByKey(const BoardPlace& from);
    bool keyWhileGrabbed(QKeyEvent* event);
    void carry(int columns, int rows);
    void dropByKey(bool copies);
    void moveFocus(int columns, int rows, bool selects);
    void enter(GridGeometry::Place place, bool fromBelow);
    GridGeometry::Place beside(GridGeometry::Place place, int columns, int rows);
    const SessionCard* focusedCard() const;
    void hoverAt(const QPoint& position);
    BoardPlace placeAt(const QPoint& position, GridGeometry::Place place) const;
    void watchEdges(const QPoint& position);
    void showPreview();
    void showHover();

    Workspace& m_workspace;
    Preview& m_preview;
    WeekView m_week;
    GridGeometry m_geometry;
    std::map<std::string, SessionCard*> m_cards;
    std::vector<SessionCard*> m_spare; // made once, shown again with another session
    std::set<std::string> m_selected;
    QRect m_hoveredCell;                         // as it was painted last
    std::optional<GridGeometry::Place> m_cursor; // the slot that was entered last
    bool m_carriesByKey = false;
    QTimer m_edgeTimer;
    int m_edge = 0;
    bool m_wordsBelow = false; // the card in the air hides the upper half
    int m_room = 0;
};

} // namespace mileplate::ui
