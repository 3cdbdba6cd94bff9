// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plot.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;

namespace mileplate::ui {

class PlotView;

// A chart with its title, legend and a line for the values under the mouse.
class ChartCard : public QFrame {
    Q_OBJECT

public:
    explicit ChartCard(QWidget* parent = nullptr);

    void present(const Plot& plot);
    // A control before the legend.
    void addControl(QWidget* control);

Q_SIGNALS:
    void dayChosen(mileplate::Day day);

private:
    void showLegend();
    void describe(int index);

    Plot m_plot;
    QLabel* m_title;
    QLabel* m_subtitle;
    QLabel* m_foot;
    QLabel* m_warning;
    QLabel* m_values;
    QHBoxLayout* m_legend;
    std::vector<QWidget*> m_legendParts;
    PlotView* m_view;
};

} // namespace mileplate::ui
