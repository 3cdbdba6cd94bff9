// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar.h"

#include <QFrame>

class QLabel;

namespace mileplate::ui {

class NumberEdit;
class WeightPlot;
class Workspace;

// Body weight of the last twelve weeks, smoothed, how it changes and what that says of
// eating; the day's own weight is entered right there.
class WeightCard : public QFrame {
    Q_OBJECT

public:
    explicit WeightCard(Workspace& workspace, QWidget* parent = nullptr);

    void present(Day day);

private:
    void save();
    QString changeText() const;
    QString doubtText(double kcalByWeight) const;

    Workspace& m_workspace;
    Day m_day{};
    QLabel* m_now;
    QLabel* m_change;
    WeightPlot* m_plot;
    NumberEdit* m_weight;
};

} // namespace mileplate::ui
