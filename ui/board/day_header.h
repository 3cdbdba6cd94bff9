// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/freshness_view.h"
#include "ui/models/week_view.h"

#include <QAbstractButton>

namespace mileplate::ui {

// The head of a day's column: weekday, date, load with a bar, race or note, and at its
// lower edge how fresh the legs are from midnight to midnight. Pressing it opens the
// day itself (sleep, weight, notes).
class DayHeader : public QAbstractButton {
    Q_OBJECT

public:
    explicit DayHeader(QWidget* parent);
    void present(const DayView& day);
    void showFreshness(const FreshnessView& freshness);
    const FreshnessView& freshness() const { return m_freshness; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintFreshness(QPainter& painter) const;
    void showToolTip();

    DayView m_day;
    FreshnessView m_freshness;
};

// The foot: protein against its target, meals and sleep; all targets in its tool tip. Pressing it
// leads to the day's food.
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
