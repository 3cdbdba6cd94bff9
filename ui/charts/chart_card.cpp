// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_card.h"

#include "ui/charts/plot_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/figure_row.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace mileplate::ui {

ChartCard::ChartCard(QWidget* parent)
    : QFrame(parent)
    , m_title(wrappedLabel({}, TextRole::Heading))
    , m_subtitle(mutedLabel({}, TextRole::Small))
    , m_foot(mutedLabel({}, TextRole::Small))
    , m_warning(wrappedLabel({}, TextRole::Small))
    , m_values(mutedLabel({}, TextRole::Small))
    , m_legend(new QHBoxLayout)
    , m_view(new PlotView)
{
    setProperty("card", true);
    m_title->setWordWrap(false);
    m_warning->setWordWrap(false);
    m_values->setObjectName("values");
    m_values->setMinimumWidth(10);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_subtitle);
    head->addStretch();
    m_legend->addWidget(m_foot);
    m_legend->addStretch();
    m_legend->addWidget(m_warning);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 10);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_values);
    column->addWidget(m_view, 1);
    column->addLayout(m_legend);
    connect(m_view, &PlotView::pointed, this, &ChartCard::describe);
    connect(m_view, &PlotView::chosen, this,
            [this](int index) { Q_EMIT dayChosen(m_plot.days[static_cast<std::size_t>(index)]); });
}

void ChartCard::addControl(QWidget* control) { m_legend->insertWidget(0, control); }

void ChartCard::present(const Plot& plot)
{
    m_plot = plot;
    m_title->setText(plot.title);
    m_subtitle->setText(plot.subtitle);
    m_foot->setText(plot.foot);
    m_warning->setText(plot.warning);
    QPalette palette = m_warning->palette();
    palette.setColor(QPalette::WindowText, theme::colors().warning);
    m_warning->setPalette(palette);
    m_view->setAccessibleName(plot.title + QStringLiteral(", ") + plot.subtitle);
    m_view->plot(plot);
    showLegend();
    describe(-1);
}

void ChartCard::showLegend()
{
    for (QWidget* part : m_legendParts)
        delete part;
    m_legendParts.clear();
    const auto add = [this](const QColor& color, const QString& name) {
        m_legendParts.push_back(legend(color, name));
        m_legend->insertWidget(m_legend->indexOf(m_foot), m_legendParts.back());
    };
    for (const BarLayer& layer : m_plot.bars)
        add(layer.color, layer.name);
    for (const LineLayer& layer : m_plot.lines)
        add(layer.color, layer.name);
    if (!m_plot.bandName.isEmpty())
        add(PlotView::bandColor(), m_plot.bandName);
    if (m_plot.plannedFrom)
        add(PlotView::plannedColor(), tr("planned"));
}

void ChartCard::describe(int index)
{
    const bool any = index >= 0 && index < static_cast<int>(m_plot.days.size());
    // A blank keeps the line, so that nothing jumps.
    m_values->setText(any ? m_plot.describe(index) : QStringLiteral(" "));
    m_view->setAccessibleDescription(any ? m_values->text() : QString());
}

} // namespace mileplate::ui
