// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_frame.h"
#include "ui/charts/muscle_map.h"

namespace mileplate::ui {

class MuscleMapView;

// The readiness of the muscles in its frame.
class MuscleCard : public ChartFrame {
    Q_OBJECT

public:
    explicit MuscleCard(QWidget* parent = nullptr);

    void present(const MuscleMap& map);

Q_SIGNALS:
    void dayChosen(mileplate::Day day);

private:
    MuscleCard(MuscleMapView* view, QWidget* parent);

    MuscleMapView* m_view;
};

} // namespace mileplate::ui
