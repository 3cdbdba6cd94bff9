// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/week_view.h"

#include <QPixmap>
#include <QWidget>

namespace mileplate::ui {

// A session on the board. Kind is told by the coloured edge and an icon; status by
// shape: outlined is planned, filled with a tick done, half filled partly done,
// hatched missed.
class SessionCard : public QWidget {
    Q_OBJECT

public:
    explicit SessionCard(QWidget* parent);

    void present(const CardView& view);
    const CardView& view() const { return m_view; }

    void setSelected(bool selected);
    bool isSelected() const { return m_selected; }
    // While it is in the air its place on the board stays, faded.
    void setLifted(bool lifted);

    int wantedHeight() const;
    // The card as it hangs under the mouse.
    QPixmap pixmapInTheAir() const;

Q_SIGNALS:
    void opened();
    void grabbedByKey();
    void dragBegun();
    void focused();
    void picked(Qt::KeyboardModifiers modifiers);
    void menuAsked(const QPoint& globalPosition);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QPixmap painted() const;
    void paint(QPainter& painter) const;
    void paintGround(QPainter& painter, const QRectF& area) const;
    void paintTitle(QPainter& painter, QRect line) const;

    void changed(); // how it looks

    CardView m_view;
    QPixmap m_picture; // painted once; slots under it change many times while a hand moves
    std::optional<QPoint> m_pressedAt;
    bool m_selected = false;
    bool m_lifted = false;
};

} // namespace mileplate::ui
