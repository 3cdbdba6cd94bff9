// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/readiness_color.h"

#include "ui/theme/theme.h"

namespace mileplate::ui {

QColor colorOf(Readiness band, const QColor& ground)
{
    const Colors& colors = theme::colors();
    switch (band) {
    case Readiness::Fresh:
        return mixed(colors.ok, ground, 0.28);
    case Readiness::Ok:
        return mixed(colors.advice, ground, 0.6);
    case Readiness::NotReady:
        return colors.critical;
    }
    return ground;
}

} // namespace mileplate::ui
