// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coach/load_curve.h"

#include "ui/text/amounts.h"
#include "ui/text/dates.h"
#include "ui/theme/theme.h"
#include "ui/workspace/workspace.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace mileplate::ui {

namespace {

constexpr int kDaysBefore = 28;
constexpr int kDaysAfter = 21;

} // namespace

LoadCurve::LoadCurve(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    setObjectName("load-curve");
}

void LoadCurve::showWeek(Day monday)
{
    m_monday = monday;
    refresh();
}

void LoadCurve::refresh()
{
    m_days = load::dayFigures(m_workspace.diary(),
                              {m_monday - Days{kDaysBefore}, m_monday + Days{kDaysAfter}},
                              m_workspace.now());
    const auto today = std::ranges::find(m_days, m_workspace.today(), &load::DayFigures::day);
    if (today != m_days.end() && today->condition)
        setAccessibleName(tr("Load: fitness %1, fatigue %2, form %3")
                              .arg(number(today->condition->fitness, 0),
                                   number(today->condition->fatigue, 0),
                                   number(today->form.value_or(0), 0)));
    update();
}

void LoadCurve::paintCurve(QPainter& painter, const QRectF& area, double scale, const QColor& color,
                           double Condition::*member) const
{
    QPolygonF line;
    for (std::size_t i = 0; i < m_days.size(); ++i) {
        if (!m_days[i].condition)
            continue;
        const double x = area.left() + area.width() * static_cast<double>(i) /
                                           static_cast<double>(m_days.size() - 1);
        line << QPointF(x, area.bottom() - area.height() * (*m_days[i].condition.*member) / scale);
    }
    painter.setPen(QPen(color, 2));
    painter.drawPolyline(line);
}

void LoadCurve::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colors& colors = theme::colors();
    const QFontMetrics small(theme::font(TextRole::Tiny));
    const QRectF area = QRectF(rect()).adjusted(26, 4, -2, -(small.height() * 2 + 12));
    double most = 40;
    bool known = false;
    for (const load::DayFigures& day : m_days) {
        known = known || day.condition;
        if (day.condition)
            most = std::max({most, day.condition->fitness, day.condition->fatigue});
    }
    most = std::ceil(most / 20) * 20;
    painter.setFont(theme::font(TextRole::Tiny));
    if (!known) {
        painter.setPen(colors.muted);
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                         tr("Fitness and fatigue start after four weeks of history."));
        return;
    }
    for (double value = 0; value <= most; value += most / 4) {
        const double y = area.bottom() - area.height() * value / most;
        painter.setPen(colors.line);
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(colors.muted);
        painter.drawText(QRectF(0, y - 8, 22, 16), Qt::AlignRight | Qt::AlignVCenter,
                         ui::number(value, 0));
    }
    const double todayX =
        area.left() + area.width() *
                          static_cast<double>((m_workspace.today() - m_days.front().day).count()) /
                          static_cast<double>(m_days.size() - 1);
    if (todayX < area.right()) {
        const QRectF planned(std::max(todayX, area.left()), area.top(),
                             area.right() - std::max(todayX, area.left()), area.height());
        painter.fillRect(planned, mixed(colors.accent, colors.surface, 0.07));
        painter.setPen(colors.muted);
        painter.drawText(planned.adjusted(5, 1, 0, 0), Qt::AlignLeft | Qt::AlignTop, tr("planned"));
    }
    paintCurve(painter, area, most, colors.accent, &Condition::fitness);
    paintCurve(painter, area, most, colors.quality, &Condition::fatigue);

    const QRectF dates(area.left(), area.bottom() + 2, area.width(), small.height());
    painter.setPen(colors.muted);
    painter.setFont(theme::font(TextRole::Tiny));
    painter.drawText(dates, Qt::AlignLeft, dayAndMonth(m_days.front().day));
    painter.drawText(dates, Qt::AlignRight, dayAndMonth(m_days.back().day));

    const auto today = std::ranges::find(m_days, std::min(m_workspace.today(), m_days.back().day),
                                         &load::DayFigures::day);
    if (today == m_days.end() || !today->condition)
        return;
    QRectF legend(0, dates.bottom() + 4, width(), small.height() + 2);
    painter.setFont(theme::font(TextRole::SmallStrong));
    const auto write = [&](const QString& text, const QColor& color) {
        painter.setPen(color);
        painter.drawText(legend, Qt::AlignLeft | Qt::AlignVCenter, text);
        legend.setLeft(legend.left() + painter.fontMetrics().horizontalAdvance(text) + 14);
    };
    write(tr("Fitness %1").arg(ui::number(today->condition->fitness, 0)), colors.accent);
    write(tr("Fatigue %1").arg(ui::number(today->condition->fatigue, 0)), colors.quality);
    write(tr("Form %1").arg(ui::number(today->form.value_or(0), 0)), colors.muted);
}

} // namespace mileplate::ui
