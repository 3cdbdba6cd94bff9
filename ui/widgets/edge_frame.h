// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFrame>

namespace mileplate::ui {

// A card whose left edge tells by its colour how much it matters.
class EdgeFrame : public QFrame {
public:
    using QFrame::QFrame;

    void setEdge(const QColor& color);

    static void paint(QWidget& card, const QColor& edge);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QColor m_edge;
};

} // namespace mileplate::ui
