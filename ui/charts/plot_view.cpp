// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot_view.h"

#include "ui/text/dates.h"
#include "ui/theme/theme.h"

#include <QAreaSeries>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QKeyEvent>
#include <QLineSeries>
#include <QLocale>
#include <QMouseEvent>
#include <QStackedBarSeries>
#include <QValueAxis>
#include <cmath>

namespace mileplate::ui {

namespace {

// Names a place of the x axis where a new month (or year) begins, so many at most.
void labelDays(QCategoryAxis& axis, const std::vector<Day>& days)
{
    constexpr int kMostLabels = 8;
    const int count = static_cast<int>(days.size());
    const int every = std::max(1, (count + kMostLabels - 1) / kMostLabels);
    const bool years = days.back() - days.front() > Days{3 * 365};
    for (int i = every / 2; i < count; i += every) {
        const Day day = days[static_cast<std::size_t>(i)];
        const QString name = years ? monthAndYear(day) : dayAndMonth(day);
        // Names must differ: Qt Charts drops the second of two alike.
        axis.append(name + QString(i % 2, QChar(0x200B)), i);
    }
}

// A round step by which the range has about so many parts.
double niceStep(double range, int parts)
{
    const double rough = range / parts;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    for (const double step : {1.0, 2.0, 2.5, 5.0}) {
        if (step * power >= rough)
            return step * power;
    }
    return 10 * power;
}

double lowestOf(const Plot& plot)
{
    double least = 0;
    for (const LineLayer& layer : plot.lines) {
        for (const QPointF& point : layer.points)
            least = std::min(least, point.y());
    }
    return least;
}

// How many steps of the value axis have room for their figures, which Qt Charts
// would else write as dots.
int partsIn(int height)
{
    constexpr int kDaysAndEdges = 60;
    constexpr int kRoomOfAFigure = 20;
    return std::clamp((height - kDaysAndEdges) / kRoomOfAFigure, 1, 8);
}

void dress(QAbstractAxis& axis)
{
    const Colors& colors = theme::colors();
    axis.setLabelsFont(theme::font(TextRole::Tiny));
    axis.setLabelsColor(colors.muted);
    axis.setLinePenColor(colors.line);
    axis.setGridLineColor(colors.line);
}

QAreaSeries* area(QChart& chart, const std::vector<QPointF>& lower,
                  const std::vector<QPointF>& upper, const QColor& color)
{
    auto* above = new QLineSeries(&chart);
    auto* below = new QLineSeries(&chart);
    above->replace(QList<QPointF>(upper.begin(), upper.end()));
    below->replace(QList<QPointF>(lower.begin(), lower.end()));
    auto* series = new QAreaSeries(above, below);
    series->setBrush(color);
    series->setPen(Qt::NoPen);
    chart.addSeries(series);
    return series;
}

void addBand(QChart& chart, const Plot& plot)
{
    if (plot.bandLower.empty())
        return;
    std::vector<QPointF> lower;
    std::vector<QPointF> upper;
    const std::size_t count = plot.days.size();
    for (std::size_t i = 0; i <= count; ++i) {
        const std::size_t at = std::min(i, plot.bandLower.size() - 1);
        const double x = static_cast<double>(i) - 0.5;
        lower.emplace_back(x, plot.bandLower[at]);
        upper.emplace_back(x, plot.bandUpper[at]);
    }
    area(chart, lower, upper, PlotView::bandColor());
}

void addPlanned(QChart& chart, const Plot& plot, const QValueAxis& values)
{
    if (!plot.plannedFrom)
        return;
    const double from = *plot.plannedFrom - 0.5;
    const double to = static_cast<double>(plot.days.size()) - 0.5;
    area(chart, {{from, values.min()}, {to, values.min()}},
         {{from, values.max()}, {to, values.max()}}, PlotView::plannedColor());
}

void addBars(QChart& chart, const Plot& plot)
{
    if (plot.bars.empty())
        return;
    auto* series = new QStackedBarSeries;
    for (const BarLayer& layer : plot.bars) {
        auto* set = new QBarSet(layer.name);
        set->append(QList<qreal>(layer.heights.begin(), layer.heights.end()));
        set->setColor(layer.color);
        set->setPen(Qt::NoPen);
        series->append(set);
    }
    series->setBarWidth(plot.days.size() > 60 ? 0.9 : 0.7);
    chart.addSeries(series);
}

void addLines(QChart& chart, const Plot& plot)
{
    for (const LineLayer& layer : plot.lines) {
        auto* series = new QLineSeries;
        series->replace(QList<QPointF>(layer.points.begin(), layer.points.end()));
        series->setPen(QPen(layer.color, 1.6));
        chart.addSeries(series);
    }
}

} // namespace

QColor PlotView::bandColor() { return mixed(theme::colors().ok, theme::colors().surface, 0.16); }

QColor PlotView::plannedColor()
{
    return mixed(theme::colors().accent, theme::colors().surface, 0.09);
}

PlotView::PlotView(QWidget* parent) : QChartView(parent)
{
    setRenderHint(QPainter::Antialiasing);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
}

// A chart anew is cheaper than one whose series change one by one; Qt keeps the old
// one unless it is deleted.
void PlotView::plot(const Plot& plot)
{
    auto* chart = new QChart;
    chart->legend()->hide();
    setBackgroundBrush(theme::colors().surface);
    chart->setMargins({});
    chart->setBackgroundRoundness(0);
    chart->setBackgroundBrush(theme::colors().surface);
    chart->setContentsMargins(-6, -4, -6, -6);
    m_count = static_cast<int>(plot.days.size());
    m_pointed = -1;
    m_isBlank = !plot.hasValues();
    if (!plot.isEmpty()) {
        auto* values = new QValueAxis;
        values->setTickType(QValueAxis::TicksDynamic);
        m_values = values;
        m_least = lowestOf(plot);
        m_most = std::max(plot.highest(), 4.0);
        fitSteps();
        addPlanned(*chart, plot, *values);
        addBand(*chart, plot);
        addBars(*chart, plot);
        addLines(*chart, plot);
        auto* days = new QCategoryAxis;
        days->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        days->setGridLineVisible(false);
        days->setRange(-0.5, m_count - 0.5);
        labelDays(*days, plot.days);
        chart->addAxis(days, Qt::AlignBottom);
        chart->addAxis(values, Qt::AlignLeft);
        dress(*days);
        dress(*values);
        for (QAbstractSeries* series : chart->series()) {
            series->attachAxis(days);
            series->attachAxis(values);
        }
    }
    QChart* old = this->chart();
    setChart(chart);
    delete old;
}

void PlotView::fitSteps()
{
    const double fine = niceStep(m_most - m_least, 4);
    const double least = std::floor(m_least / fine) * fine;
    const double most = std::ceil(m_most / fine) * fine;
    const double step = std::clamp(niceStep(most - least, partsIn(height())), fine, most - least);
    m_values->setRange(least, most);
    m_values->setTickInterval(step);
    m_values->setLabelFormat(step < 1 ? QStringLiteral("%.1f") : QStringLiteral("%.0f"));
}

int PlotView::indexAt(const QPointF& position) const
{
    if (m_count == 0 || chart()->series().isEmpty())
        return -1;
    const double x = chart()->mapToValue(position, chart()->series().constLast()).x();
    const auto index = static_cast<int>(std::lround(x));
    return std::isfinite(x) && index >= 0 && index < m_count ? index : -1;
}

void PlotView::point(int index)
{
    if (index == m_pointed)
        return;
    m_pointed = index;
    scene()->update();
    Q_EMIT pointed(index);
}

void PlotView::mouseMoveEvent(QMouseEvent* event)
{
    point(chart()->plotArea().contains(event->position()) ? indexAt(event->position()) : -1);
    QChartView::mouseMoveEvent(event);
}

void PlotView::mouseReleaseEvent(QMouseEvent* event)
{
    const int index = indexAt(event->position());
    if (event->button() == Qt::LeftButton && index >= 0)
        Q_EMIT chosen(index);
    QChartView::mouseReleaseEvent(event);
}

void PlotView::keyPressEvent(QKeyEvent* event)
{
    const bool back = event->key() == Qt::Key_Left;
    if ((back || event->key() == Qt::Key_Right) && m_count > 0) {
        const int from = m_pointed < 0 ? m_count - 1 : m_pointed;
        point(std::clamp(from + (back ? -1 : 1), 0, m_count - 1));
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_pointed >= 0) {
        Q_EMIT chosen(m_pointed);
        return;
    }
    QChartView::keyPressEvent(event);
}

void PlotView::resizeEvent(QResizeEvent* event)
{
    if (m_values)
        fitSteps();
    QChartView::resizeEvent(event);
}

void PlotView::leaveEvent(QEvent* event)
{
    point(-1);
    QChartView::leaveEvent(event);
}

void PlotView::drawForeground(QPainter* painter, const QRectF& area)
{
    QChartView::drawForeground(painter, area);
    if (m_isBlank) {
        painter->setFont(theme::font(TextRole::Small));
        painter->setPen(theme::colors().muted);
        painter->drawText(chart()->plotArea(), Qt::AlignCenter, tr("Nothing in this time"));
    }
    if (m_pointed < 0 || chart()->series().isEmpty())
        return;
    const double x =
        chart()
            ->mapToPosition({static_cast<double>(m_pointed), 0}, chart()->series().constLast())
            .x();
    painter->setPen(QPen(theme::colors().muted, 1, Qt::DashLine));
    painter->drawLine(QPointF(x, chart()->plotArea().top()),
                      QPointF(x, chart()->plotArea().bottom()));
}

} // namespace mileplate::ui
