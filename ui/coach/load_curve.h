// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/load/series/day_series.h"

#include <QWidget>

namespace mileplate::ui {

class Workspace;

// Fitness, fatigue and form around the week shown, in small; the plan is shaded. The
// charts page has it in large.
class LoadCurve : public QWidget {
    Q_OBJECT

public:
    explicit LoadCurve(Workspace& workspace, QWidget* parent = nullptr);

    void showWeek(Day monday);
    void refresh();
    QSize sizeHint() const override { return {300, 170}; }
    QSize minimumSizeHint() const override { return {200, 150}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintCurve(QPainter& painter, const QRectF& area, double scale, const QColor& color,
                    double Condition::*member) const;

    Workspace& m_workspace;
    Day m_monday{};
    std::vector<load::DayFigures> m_days;
};

} // namespace mileplate::ui
