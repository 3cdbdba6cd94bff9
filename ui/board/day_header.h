// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/week_view.h"

#include <QAbstractButton>

namespace mileplate::ui {

// The head of a day's column: weekday, date, load with a bar, race or note. Pressing it
// opens the day itself (sleep, weight, notes).
class DayHeader : public QAbstractButton {
    Q_OBJECT

public:
    explicit DayHeader(QWidget* parent);
    void present(const DayView& day);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    DayView m_day;
};

// The foot: protein against its target, meals and sleep. Pressing it enters a meal.
class DayFoot : public QAbstractButton {
    Q_OBJECT

public:
    explicit DayFoot(QWidget* parent);
    void present(const DayView& day);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    DayView m_day;
};

} // namespace mileplate::ui
