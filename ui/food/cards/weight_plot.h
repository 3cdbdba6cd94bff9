// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nutrition/weight_line.h"

#include <QWidget>

namespace mileplate::ui {

// Weigh-ins as dots under their smoothed line, with the least and the greatest written
// beside them. The day under the mouse is said in a tool tip.
class WeightPlot : public QWidget {
    Q_OBJECT

public:
    explicit WeightPlot(QWidget* parent = nullptr);

    void present(DayRange days, std::vector<WeighIn> weighIns, std::vector<WeighIn> line,
                 UnitSystem units);

    QSize sizeHint() const override { return {240, 84}; }
    QSize minimumSizeHint() const override { return {120, 84}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QPointF at(const WeighIn& weighIn) const;
    QRectF plot() const;

    DayRange m_days{};
    std::vector<WeighIn> m_weighIns;
    std::vector<WeighIn> m_line;
    UnitSystem m_units = UnitSystem::Metric;
    double m_least = 0;
    double m_most = 1;
};

} // namespace mileplate::ui
