// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/log/lifting/lift_sheet.h"

#include <QTableView>

namespace mileplate::ui {

class LiftActions;
class LiftLogger;
class SetDelegate;
class SetModel;

// The sets of a session, worked by keyboard: arrows and Tab move, typing edits, Enter ticks
// the set and goes to the next one. As high as its rows; whoever holds it scrolls.
class SetTable : public QTableView {
    Q_OBJECT

public:
    explicit SetTable(LiftLogger& logger, QWidget* parent = nullptr);

    // The row that is worked on; nothing where none is.
    std::optional<LiftSheet::Row> currentRow() const;
    // The row to be on once the rows have changed.
    void follow(const LiftSheet::Row& row) { m_current = row; }
    // The first set that is not done, else the last row.
    void goToOpenSet();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentRowMoved();
    void menuAsked(const QPoint& globalPosition);
    void restChanged(int quarterMinutes); // Ctrl++ and Ctrl+−

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void startDrag(Qt::DropActions actions) override;

private:
    void setUp();
    void settleRows();
    void editAgain(const QModelIndex& index, const QString& text);
    int firstColumnOf(const LiftSheet::Row& row) const;
    void goOnFrom(const LiftSheet::Row& row);
    bool editsKey(const QKeyEvent& event);
    void clickLift(const QModelIndex& index, const QPoint& position);
    void select(int row, int column);

    LiftLogger& m_logger;
    SetModel* m_model;
    SetDelegate* m_delegate;
    LiftActions* m_actions;
    std::optional<LiftSheet::Row> m_current; // survives that rows come and go
    int m_column;
};

} // namespace mileplate::ui
