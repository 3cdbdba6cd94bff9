// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/edge_frame.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace mileplate::ui {

void EdgeFrame::setEdge(const QColor& color)
{
    m_edge = color;
    update();
}

void EdgeFrame::paint(QWidget& card, const QColor& edge)
{
    QPainter painter(&card);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colors& colors = theme::colors();
    const QRectF area = QRectF(card.rect()).adjusted(0.8, 0.8, -0.8, -0.8);
    QPainterPath shape;
    shape.addRoundedRect(area, 8, 8);
    painter.fillPath(shape, colors.surface);
    painter.save();
    painter.setClipPath(shape);
    painter.fillRect(QRectF(area.left(), area.top(), 4, area.height()), edge);
    painter.restore();
    const bool focused = card.hasFocus();
    painter.setPen(QPen(focused ? colors.accent : colors.line, focused ? 1.6 : 1));
    painter.drawPath(shape);
}

void EdgeFrame::paintEvent(QPaintEvent*) { paint(*this, m_edge); }

} // namespace mileplate::ui
