// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <vector>

class QHBoxLayout;
class QLabel;

namespace mileplate::ui {

// What every chart stands in: title, a line for the values under the mouse, the
// chart, legend.
class ChartFrame : public QFrame {
public:
    explicit ChartFrame(QWidget* chart, QWidget* parent = nullptr);

    // A control before the legend.
    void addControl(QWidget* control);

protected:
    void setTitle(const QString& title, const QString& subtitle);
    void setFoot(const QString& foot, const QString& warning);
    void clearLegend();
    void addLegend(const QColor& color, const QString& name);
    // The values that are pointed at; empty where none are.
    void describe(const QString& values);

private:
    QWidget* m_chart;
    QLabel* m_title;
    QLabel* m_subtitle;
    QLabel* m_foot;
    QLabel* m_warning;
    QLabel* m_values;
    QHBoxLayout* m_legend;
    std::vector<QWidget*> m_legendParts;
};

} // namespace mileplate::ui
