// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/grade.h"

#include <algorithm>

namespace mileplate::load {

double costOfRunning(double gradient)
{
    const double i = std::clamp(gradient, -0.45, 0.45);
    return ((((155.4 * i - 30.4) * i - 43.3) * i + 46.3) * i + 19.5) * i + 3.6;
}

double gradeFactor(double gradient) { return costOfRunning(gradient) / costOfRunning(0); }

Distance equivalentDistance(Distance distance, Distance ascent, Distance descent)
{
    const double metresLevel =
        inMetres(distance) + 6.0 * inMetres(ascent) - 4.0 * inMetres(descent);
    return metres(std::max(metresLevel, 0.9 * inMetres(distance)));
}

} // namespace mileplate::load
