// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_card.h"

#include "ui/charts/plot_view.h"

namespace mileplate::ui {

ChartCard::ChartCard(QWidget* parent) : ChartCard(new PlotView, parent) {}

ChartCard::ChartCard(PlotView* view, QWidget* parent) : ChartFrame(view, parent), m_view(view)
{
    connect(m_view, &PlotView::pointed, this, &ChartCard::describeAt);
    connect(m_view, &PlotView::chosen, this,
            [this](int index) { Q_EMIT dayChosen(m_plot.days[static_cast<std::size_t>(index)]); });
}

void ChartCard::present(const Plot& plot)
{
    m_plot = plot;
    setTitle(plot.title, plot.subtitle);
    setFoot(plot.foot, plot.warning);
    m_view->plot(plot);
    showLegend();
    describeAt(-1);
}

void ChartCard::showLegend()
{
    clearLegend();
    for (const BarLayer& layer : m_plot.bars)
        addLegend(layer.color, layer.name);
    for (const LineLayer& layer : m_plot.lines)
        addLegend(layer.color, layer.name);
    if (!m_plot.bandName.isEmpty())
        addLegend(PlotView::bandColor(), m_plot.bandName);
    if (m_plot.plannedFrom)
        addLegend(PlotView::plannedColor(), tr("planned"));
}

void ChartCard::describeAt(int index)
{
    const bool any = index >= 0 && index < static_cast<int>(m_plot.days.size());
    describe(any ? m_plot.describe(index) : QString());
}

} // namespace mileplate::ui
