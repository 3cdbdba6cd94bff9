// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_frame.h"

#include "ui/theme/theme.h"
#include "ui/widgets/figure_row.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace mileplate::ui {

ChartFrame::ChartFrame(QWidget* chart, QWidget* parent)
    : QFrame(parent)
    , m_chart(chart)
    , m_title(wrappedLabel({}, TextRole::Heading))
    , m_subtitle(mutedLabel({}, TextRole::Small))
    , m_foot(mutedLabel({}, TextRole::Small))
    , m_warning(wrappedLabel({}, TextRole::Small))
    , m_values(mutedLabel({}, TextRole::Small))
    , m_legend(new QHBoxLayout)
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
    column->addWidget(chart, 1);
    column->addLayout(m_legend);
}

void ChartFrame::addControl(QWidget* control) { m_legend->insertWidget(0, control); }

void ChartFrame::setTitle(const QString& title, const QString& subtitle)
{
    m_title->setText(title);
    m_subtitle->setText(subtitle);
    m_chart->setAccessibleName(title + QStringLiteral(", ") + subtitle);
}

void ChartFrame::setFoot(const QString& foot, const QString& warning)
{
    m_foot->setText(foot);
    m_warning->setText(warning);
    QPalette palette = m_warning->palette();
    palette.setColor(QPalette::WindowText, theme::colors().warning);
    m_warning->setPalette(palette);
}

void ChartFrame::clearLegend()
{
    for (QWidget* part : m_legendParts)
        delete part;
    m_legendParts.clear();
}

void ChartFrame::addLegend(const QColor& color, const QString& name)
{
    m_legendParts.push_back(legend(color, name));
    m_legend->insertWidget(m_legend->indexOf(m_foot), m_legendParts.back());
}

void ChartFrame::describe(const QString& values)
{
    // A blank keeps the line, so that nothing jumps.
    m_values->setText(values.isEmpty() ? QStringLiteral(" ") : values);
    m_chart->setAccessibleDescription(values);
}

} // namespace mileplate::ui
