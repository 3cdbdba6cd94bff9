// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_frame.h"
#include "ui/charts/plot.h"

namespace mileplate::ui {

class PlotView;

// A plot in its frame.
class ChartCard : public ChartFrame {
    Q_OBJECT

public:
    explicit ChartCard(QWidget* parent = nullptr);

    void present(const Plot& plot);

Q_SIGNALS:
    void dayChosen(mileplate::Day day);

private:
    ChartCard(PlotView* view, QWidget* parent);
    void showLegend();
    void describeAt(int index);

    Plot m_plot;
    PlotView* m_view;
};

} // namespace mileplate::ui
