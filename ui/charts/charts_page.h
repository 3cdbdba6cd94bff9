// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QLabel;

namespace mileplate::ui {

class ChartCard;
class MuscleCard;
class Workspace;

// The charts of a week, sixteen weeks, a year, or everything.
class ChartsPage : public QWidget {
    Q_OBJECT

public:
    explicit ChartsPage(Workspace& workspace, QWidget* parent = nullptr);

Q_SIGNALS:
    void dayChosen(mileplate::Day day);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeBar();
    QWidget* makeCards();
    DayRange range() const;
    void refresh();
    void refreshSets();

    Workspace& m_workspace;
    QLabel* m_span;
    QButtonGroup* m_ranges;
    QComboBox* m_muscle;
    ChartCard* m_running;
    ChartCard* m_sets;
    ChartCard* m_protein;
    ChartCard* m_load;
    MuscleCard* m_muscles;
    bool m_stale = true; // nothing is worked out while nobody looks
};

} // namespace mileplate::ui
