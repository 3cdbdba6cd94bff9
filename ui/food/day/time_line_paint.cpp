// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/food/day/time_line_view.h"
#include "ui/text/amounts.h"
#include "ui/text/dates.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <cmath>

// How the day's meals are drawn.
namespace mileplate::ui {

namespace {

int textHeight() { return QFontMetrics(theme::font(TextRole::Small)).height(); }

void fillRounded(QPainter& painter, const QRectF& area, const QColor& color, double corner)
{
    QPainterPath shape;
    shape.addRoundedRect(area, corner, corner);
    painter.fillPath(shape, color);
}

// Dark or white, whichever is read better on that ground (relative luminance of WCAG 2).
QColor inkOn(const QColor& ground)
{
    const auto linear = [](double share) {
        return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    const double luminance = 0.2126 * linear(ground.redF()) + 0.7152 * linear(ground.greenF()) +
                             0.0722 * linear(ground.blueF());
    return luminance > 0.18 ? QColor(12, 16, 24) : QColor(Qt::white);
}

} // namespace

void TimeLineView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintWindows(painter);
    paintHours(painter);
    paintDoses(painter);
    paintSessions(painter);
    paintBars(painter);
    paintMarks(painter);
    if (hasFocus()) {
        painter.setPen(QPen(theme::colors().accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
}

void TimeLineView::paintHours(QPainter& painter) const
{
    const Colors& colors = theme::colors();
    painter.setFont(theme::font(TextRole::Small));
    const int hours = m_line.toHour - m_line.fromHour;
    const int wide = painter.fontMetrics().horizontalAdvance(QStringLiteral("00:00")) + 12;
    int step = 4;
    while (hours * wide / step > width() && step < 12)
        step *= 2;
    painter.setPen(colors.line);
    const double y = textHeight() + 5.5;
    painter.drawLine(QPointF(plot().left(), y), QPointF(plot().right(), y));
    for (int hour = m_line.fromHour; hour <= m_line.toHour; hour += step) {
        const double x = xOf(hour * 60);
        const double left = std::clamp(x - wide / 2.0, plot().left(), plot().right() - wide);
        const auto side = hour == m_line.fromHour           ? Qt::AlignLeft
                          : x + wide / 2.0 > plot().right() ? Qt::AlignRight
                                                            : Qt::AlignHCenter;
        painter.setPen(colors.muted);
        painter.drawText(QRectF(left, 0, wide, textHeight()), side | Qt::AlignVCenter,
                         clockText(ClockTime{hour % 24 * 60}));
    }
    painter.setPen(colors.line);
    painter.drawLine(plot().bottomLeft(), plot().bottomRight());
}

// Before a session in the colour of hard work, after it in that of recovery; the line
// below tells them apart without colour, dotted before and full after.
void TimeLineView::paintWindows(QPainter& painter) const
{
    const Colors& colors = theme::colors();
    for (const auto& window : m_line.windows) {
        const QColor color = window.before ? colors.advice : colors.ok;
        const double left = std::max(plot().left(), xOf(window.from));
        const QRectF area(left, textHeight() + 6.0, std::min(plot().right(), xOf(window.to)) - left,
                          plot().bottom() - textHeight() - 6.0);
        if (area.width() <= 0)
            continue;
        painter.fillRect(area, mixed(color, colors.surface, 0.12));
        painter.setPen(QPen(color, 2, window.before ? Qt::DotLine : Qt::SolidLine));
        painter.drawLine(area.topLeft() + QPointF(1, 1), area.topRight() + QPointF(-1, 1));
    }
}

void TimeLineView::paintSessions(QPainter& painter) const
{
    painter.setFont(theme::font(TextRole::Tiny));
    const double top = textHeight() + 9.0;
    const double high = textHeight() + 1.0;
    for (const auto& session : m_line.sessions) {
        const double left = std::max(plot().left(), xOf(session.from));
        const double natural = xOf(session.to) - left;
        const double text = painter.fontMetrics().horizontalAdvance(session.label) + 12.0;
        const double wide =
            std::min(std::max(natural, std::min(text, 110.0)), plot().right() - left);
        const QColor color = theme::colors().ofKind(session.kind);
        fillRounded(painter, QRectF(left, top, wide, high), color, 4);
        painter.setPen(inkOn(color));
        const QRectF inside(left + 5, top, wide - 8, high);
        painter.drawText(inside, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(session.label, Qt::ElideRight,
                                                          static_cast<int>(inside.width())));
    }
}

void TimeLineView::paintDoses(QPainter& painter) const
{
    const Colors& colors = theme::colors();
    painter.setFont(theme::font(TextRole::Tiny));
    const double mostY = plot().bottom() - heightOf(m_line.doseMostG);
    const double leastY = plot().bottom() - heightOf(m_line.doseLeastG);
    for (const auto& [grams, y] :
         {std::pair{m_line.doseLeastG, leastY}, {m_line.doseMostG, mostY}}) {
        painter.setPen(QPen(colors.faint, 1, Qt::DashLine));
        painter.drawLine(QPointF(plot().left(), y), QPointF(plot().right(), y));
        painter.setPen(colors.muted);
        painter.drawText(QRectF(plot().left(), y - textHeight(), 60, textHeight()),
                         Qt::AlignLeft | Qt::AlignBottom, gramsText(grams));
    }
}

void TimeLineView::paintBars(QPainter& painter) const
{
    const Colors& colors = theme::colors();
    painter.setFont(theme::font(TextRole::Small));
    double free = plot().left(); // where the label of the bar before ends
    for (int i = 0; i < static_cast<int>(m_line.bars.size()); ++i) {
        const auto& bar = m_line.bars[static_cast<std::size_t>(i)];
        const QRectF area = barRect(i);
        const QColor full = bar.planned ? mixed(colors.accent, colors.surface, 0.35)
                            : bar.small ? colors.warning
                                        : colors.ok;
        QPainterPath shape; // round above, standing on the line
        shape.setFillRule(Qt::WindingFill);
        shape.addRoundedRect(area, 3, 3);
        shape.addRect(area.adjusted(0, std::min(3.0, area.height() / 2), 0, 0));
        painter.fillPath(shape.simplified(), full);
        const bool chosen = bar.meal == m_selected;
        if (bar.planned || chosen) {
            painter.setPen(QPen(chosen ? colors.text : colors.accent, chosen ? 1.6 : 1,
                                bar.planned && !chosen ? Qt::DashLine : Qt::SolidLine));
            painter.drawPath(shape.simplified());
        }
        painter.setPen(chosen                      ? colors.text
                       : bar.small && !bar.planned ? colors.warning
                                                   : colors.muted);
        const QString label =
            gramsText(bar.proteinG) + (bar.planned ? QStringLiteral("?") : QString());
        const double wide = painter.fontMetrics().horizontalAdvance(label);
        const double left = std::max(area.center().x() - wide / 2, free);
        if (left > area.right() + wide / 2) // of too many meals at once; the mouse tells
            continue;
        painter.drawText(QRectF(left, plot().bottom() + 2, wide + 1, textHeight()),
                         Qt::AlignLeft | Qt::AlignTop, label);
        free = left + wide + 6;
    }
}

void TimeLineView::paintMarks(QPainter& painter) const
{
    const Colors& colors = theme::colors();
    painter.setFont(theme::font(TextRole::Tiny));
    if (m_line.now) {
        painter.setPen(QPen(colors.accent, 1));
        const double x = xOf(*m_line.now);
        painter.drawLine(QPointF(x, textHeight() + 6), QPointF(x, plot().bottom()));
    }
    if (m_line.bedtime) {
        const double x = xOf(*m_line.bedtime);
        painter.setPen(QPen(colors.mobility, 1.5));
        painter.drawLine(QPointF(x, textHeight() + 6), QPointF(x, plot().bottom()));
        const QString word = tr("bed");
        const int wide = painter.fontMetrics().horizontalAdvance(word) + 4;
        painter.drawText(QRectF(x - wide, plot().top() - 4, wide - 3, textHeight()),
                         Qt::AlignRight | Qt::AlignTop, word);
    }
    if (m_line.withoutTime > 0) {
        painter.setPen(colors.muted);
        painter.drawText(QRectF(plot().left(), plot().top(), plot().width(), textHeight()),
                         Qt::AlignRight | Qt::AlignTop,
                         tr("%n meal(s) without a time", nullptr, m_line.withoutTime));
    }
}

} // namespace mileplate::ui
