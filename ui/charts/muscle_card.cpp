// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/muscle_card.h"

#include "ui/charts/muscle_map_view.h"
#include "ui/text/readiness_text.h"
#include "ui/theme/readiness_color.h"
#include "ui/theme/theme.h"

namespace mileplate::ui {

MuscleCard::MuscleCard(QWidget* parent) : MuscleCard(new MuscleMapView, parent) {}

MuscleCard::MuscleCard(MuscleMapView* view, QWidget* parent)
    : ChartFrame(view, parent)
    , m_view(view)
{
    connect(view, &MuscleMapView::pointed, this, [this](const QString& text) { describe(text); });
    connect(view, &MuscleMapView::chosen, this, &MuscleCard::dayChosen);
}

void MuscleCard::present(const MuscleMap& map)
{
    setTitle(
        tr("Muscle × day"),
        map.daysInColumn == 1
            ? tr("readiness in the morning · estimate")
            : tr("readiness on the worst morning of %1 days · estimate").arg(map.daysInColumn));
    clearLegend();
    for (const Readiness band : {Readiness::Fresh, Readiness::Ok, Readiness::NotReady})
        addLegend(colorOf(band, theme::colors().surface), bandText(band));
    setFoot(tr("fresh from 80 %, not ready below 60 %"), {});
    describe({});
    m_view->present(map);
}

} // namespace mileplate::ui
