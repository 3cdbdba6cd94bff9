// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plot.h"

#include <QChartView>
#include <QPointer>

class QValueAxis;

namespace mileplate::ui {

// Draws a plot with Qt Charts, and tells which place of the x axis is pointed at or
// chosen, by mouse or by arrow keys and Enter.
class PlotView : public QChartView {
    Q_OBJECT

public:
    explicit PlotView(QWidget* parent = nullptr);

    void plot(const Plot& plot);

    static QColor bandColor();
    static QColor plannedColor();

    QSize minimumSizeHint() const override { return {240, 150}; }

Q_SIGNALS:
    void pointed(int index); // -1: none
    void chosen(int index);

protected:
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& area) override;

private:
    int indexAt(const QPointF& position) const;
    void point(int index);
    void fitSteps();

    QPointer<QValueAxis> m_values;
    double m_least = 0;
    double m_most = 0;
    int m_count = 0;
    int m_pointed = -1;
    bool m_isBlank = true;
};

} // namespace mileplate::ui
