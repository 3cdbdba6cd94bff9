// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/track_chart.h"

#include "ui/text/amounts.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <cmath>

namespace mileplate::ui {

namespace {

using load::TrackPoint;

constexpr int kScaleWidth = 44;
constexpr int kAxisHeight = 18;
constexpr int kValuesHeight = 18;

} // namespace

TrackChart::TrackChart(QWidget* parent) : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setObjectName("track-chart");
}

void TrackChart::plot(std::vector<TrackPoint> points, std::vector<double> lapEndsS,
                      UnitSystem units)
{
    m_points = std::move(points);
    m_lapEnds = std::move(lapEndsS);
    m_units = units;
    m_pointed = -1;
    setAccessibleName(tr("Pace, heart rate and altitude; arrow keys read the values"));
    update();
}

bool TrackChart::hasDistance() const
{
    return !m_points.empty() && !std::isnan(m_points.back().km) && m_points.back().km > 0;
}

void TrackChart::setAgainstDistance(bool distance)
{
    m_againstDistance = distance;
    update();
}

QRectF TrackChart::plotArea() const
{
    return QRectF(rect()).adjusted(kScaleWidth, kValuesHeight, -kScaleWidth, -kAxisHeight);
}

double TrackChart::positionOf(const TrackPoint& point) const
{
    return m_againstDistance && hasDistance() ? point.km : point.seconds;
}

double TrackChart::xOf(const TrackPoint& point) const
{
    const double last = std::max(1e-9, positionOf(m_points.back()));
    return plotArea().left() + plotArea().width() * positionOf(point) / last;
}

// The middle nine tenths decide for pace, so that a stop does not flatten the rest.
TrackChart::Scale TrackChart::scaleOf(Member member) const
{
    std::vector<double> values;
    for (const TrackPoint& point : m_points) {
        if (!std::isnan(point.*member))
            values.push_back(point.*member);
    }
    if (values.empty())
        return {};
    std::ranges::sort(values);
    const bool pace = member == &TrackPoint::paceSPerKm;
    const std::size_t cut = pace ? values.size() / 50 : 0;
    Scale scale{values[cut], values[values.size() - 1 - cut]};
    const double room =
        std::max({(scale.most - scale.least) * 0.1, std::abs(scale.most) * 0.02, 0.5});
    return {scale.least - room, scale.most + room};
}

double TrackChart::yOf(double value, const Scale& scale, bool upsideDown) const
{
    const double share = std::clamp((value - scale.least) / (scale.most - scale.least), 0.0, 1.0);
    return plotArea().bottom() - plotArea().height() * (upsideDown ? 1 - share : share);
}

void TrackChart::paintCurve(QPainter& painter, const Curve& curve) const
{
    const Scale scale = scaleOf(curve.member);
    QPainterPath path;
    double firstX = 0;
    double lastX = 0;
    bool drawing = false;
    for (const TrackPoint& point : m_points) {
        const double value = point.*curve.member;
        const double x = xOf(point);
        if (std::isnan(value) || std::isnan(x)) {
            drawing = false;
            continue;
        }
        const double y = yOf(value, scale, curve.upsideDown);
        if (path.isEmpty())
            firstX = x;
        if (drawing || (curve.filled && !path.isEmpty()))
            path.lineTo(x, y);
        else
            path.moveTo(x, y);
        lastX = x;
        drawing = true;
    }
    if (path.isEmpty())
        return;
    if (curve.filled) {
        path.lineTo(lastX, plotArea().bottom());
        path.lineTo(firstX, plotArea().bottom());
        painter.fillPath(path, curve.color);
        return;
    }
    painter.setPen(QPen(curve.color, 1.5));
    painter.drawPath(path);
}

void TrackChart::paintScales(QPainter& painter) const
{
    const Colors& colors = theme::colors();
    const QRectF area = plotArea();
    painter.setFont(theme::font(TextRole::Tiny));
    for (const double share : {0.1, 0.5, 0.9}) {
        const double y = area.bottom() - share * area.height();
        painter.setPen(colors.line);
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        const Scale pace = scaleOf(&TrackPoint::paceSPerKm);
        const Scale heart = scaleOf(&TrackPoint::heartRateBpm);
        const double paceHere = pace.most - share * (pace.most - pace.least);
        const double heartHere = heart.least + share * (heart.most - heart.least);
        const QRectF left(0, y - 8, kScaleWidth - 6, 16);
        const QRectF right(area.right() + 6, y - 8, kScaleWidth - 6, 16);
        painter.setPen(colors.accent);
        if (pace.most > 2)
            painter.drawText(left, Qt::AlignRight | Qt::AlignVCenter,
                             stopwatchText(seconds(paceInUnit(paceHere, m_units))));
        painter.setPen(colors.critical);
        if (heart.most > 2)
            painter.drawText(right, Qt::AlignLeft | Qt::AlignVCenter, number(heartHere, 0));
    }
    painter.setPen(colors.muted);
    const QRectF axis(area.left(), area.bottom() + 2, area.width(), kAxisHeight - 2);
    const TrackPoint& last = m_points.back();
    const bool byDistance = m_againstDistance && hasDistance();
    painter.drawText(axis, Qt::AlignLeft | Qt::AlignTop, QStringLiteral("0"));
    painter.drawText(axis, Qt::AlignRight | Qt::AlignTop,
                     byDistance ? distanceText(kilometres(last.km), m_units)
                                : stopwatchText(seconds(last.seconds)));
    painter.drawText(axis, Qt::AlignHCenter | Qt::AlignTop,
                     byDistance ? tr("distance") : tr("time"));
}

void TrackChart::paintLaps(QPainter& painter) const
{
    painter.setPen(QPen(theme::colors().faint, 1, Qt::DotLine));
    for (const double end : m_lapEnds) {
        const auto point = std::ranges::find_if(
            m_points, [&](const TrackPoint& candidate) { return candidate.seconds >= end; });
        if (point == m_points.end())
            break;
        const double x = xOf(*point);
        painter.drawLine(QPointF(x, plotArea().top()), QPointF(x, plotArea().bottom()));
    }
}

QString TrackChart::valuesAt(const TrackPoint& point) const
{
    QStringList parts{stopwatchText(seconds(point.seconds))};
    if (!std::isnan(point.km))
        parts << distanceText(kilometres(point.km), m_units, 2);
    if (!std::isnan(point.paceSPerKm))
        parts << paceText(point.paceSPerKm, m_units);
    if (!std::isnan(point.heartRateBpm))
        parts << tr("%1 bpm").arg(number(point.heartRateBpm, 0));
    if (!std::isnan(point.altitudeM))
        parts << climbText(metres(point.altitudeM), m_units);
    return parts.join(QStringLiteral(" · "));
}

void TrackChart::paintCursor(QPainter& painter) const
{
    if (m_pointed < 0 || m_pointed >= static_cast<int>(m_points.size()))
        return;
    const TrackPoint& point = m_points[static_cast<std::size_t>(m_pointed)];
    painter.setPen(theme::colors().muted);
    painter.drawLine(QPointF(xOf(point), plotArea().top()),
                     QPointF(xOf(point), plotArea().bottom()));
    painter.setFont(theme::font(TextRole::SmallStrong));
    painter.setPen(theme::colors().text);
    painter.drawText(QRectF(kScaleWidth, 0, width() - 2 * kScaleWidth, kValuesHeight),
                     Qt::AlignRight | Qt::AlignVCenter, valuesAt(point));
}

void TrackChart::paintEvent(QPaintEvent*)
{
    if (m_points.empty())
        return;
    const Colors& colors = theme::colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintCurve(painter, {&TrackPoint::altitudeM, colors.sunk, false, true});
    paintScales(painter);
    paintLaps(painter);
    paintCurve(painter, {&TrackPoint::paceSPerKm, colors.accent, true, false});
    paintCurve(painter, {&TrackPoint::heartRateBpm, colors.critical, false, false});
    paintCursor(painter);
    if (hasFocus()) {
        painter.setPen(colors.accent);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
}

void TrackChart::point(int index)
{
    m_pointed = std::clamp(index, 0, static_cast<int>(m_points.size()) - 1);
    if (!m_points.empty())
        setAccessibleDescription(valuesAt(m_points[static_cast<std::size_t>(m_pointed)]));
    update();
}

void TrackChart::mouseMoveEvent(QMouseEvent* event)
{
    const auto nearest = std::ranges::min_element(m_points, {}, [&](const TrackPoint& candidate) {
        const double x = xOf(candidate);
        return std::isnan(x) ? 1e9 : std::abs(x - event->position().x());
    });
    if (nearest != m_points.end())
        point(static_cast<int>(nearest - m_points.begin()));
}

void TrackChart::leaveEvent(QEvent*)
{
    m_pointed = -1;
    update();
}

void TrackChart::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Right)
        point(m_pointed + 1);
    else if (event->key() == Qt::Key_Left)
        point(m_pointed - 1);
    else
        QWidget::keyPressEvent(event);
}

} // namespace mileplate::ui
