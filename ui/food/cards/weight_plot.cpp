// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/food/cards/weight_plot.h"

#include "ui/text/amounts.h"
#include "ui/text/dates.h"
#include "ui/theme/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>
#include <algorithm>

namespace mileplate::ui {

WeightPlot::WeightPlot(QWidget* parent) : QWidget(parent)
{
    setObjectName("weight-plot");
    setAccessibleName(tr("Weight of the last twelve weeks"));
}

void WeightPlot::present(DayRange days, std::vector<WeighIn> weighIns, std::vector<WeighIn> line,
                         UnitSystem units)
{
    m_days = days;
    m_weighIns = std::move(weighIns);
    m_line = std::move(line);
    m_units = units;
    if (!m_weighIns.empty()) {
        const auto [least, most] = std::ranges::minmax(m_weighIns, {}, &WeighIn::mass);
        m_least = inKilograms(least.mass);
        m_most = std::max(inKilograms(most.mass), m_least + 1);
    }
    update();
}

QRectF WeightPlot::plot() const
{
    const int right = QFontMetrics(theme::font(TextRole::Tiny))
                          .horizontalAdvance(massText(kilograms(m_most), m_units)) +
                      8;
    return QRectF(rect()).adjusted(4, 8, -right, -8);
}

QPointF WeightPlot::at(const WeighIn& weighIn) const
{
    const QRectF area = plot();
    const double day = static_cast<double>((weighIn.day - m_days.first).count());
    const double share = (inKilograms(weighIn.mass) - m_least) / (m_most - m_least);
    return {area.left() + area.width() * day / std::max(1, m_days.length() - 1),
            area.bottom() - area.height() * share};
}

void WeightPlot::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colors& colors = theme::colors();
    if (m_weighIns.empty())
        return;
    const QRectF area = plot();
    painter.setFont(theme::font(TextRole::Tiny));
    for (const double kg : {m_least, m_most}) {
        const double y = at({m_days.first, kilograms(kg)}).y();
        painter.setPen(QPen(colors.line, 1));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(colors.muted);
        painter.drawText(QRectF(area.right() + 4, y - 8, width() - area.right() - 4, 16),
                         Qt::AlignLeft | Qt::AlignVCenter, massText(kilograms(kg), m_units));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.faint);
    for (const WeighIn& weighIn : m_weighIns)
        painter.drawEllipse(at(weighIn), 2, 2);
    QPainterPath path;
    for (const WeighIn& point : m_line)
        point.day == m_line.front().day ? path.moveTo(at(point)) : path.lineTo(at(point));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colors.accent, 2));
    painter.drawPath(path);
}

bool WeightPlot::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || m_weighIns.empty())
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto distance = [&](const WeighIn& weighIn) {
        return std::abs(at(weighIn).x() - help->pos().x());
    };
    const auto nearest = std::ranges::min_element(m_weighIns, {}, distance);
    QToolTip::showText(
        help->globalPos(),
        QStringLiteral("%1: %2").arg(shortDate(nearest->day), massText(nearest->mass, m_units)),
        this);
    return true;
}

} // namespace mileplate::ui
