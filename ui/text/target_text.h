// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nutrition/day_targets.h"

#include <QStringList>

namespace mileplate::ui {

// What a day's food is aimed at, a line for each: protein, carbohydrate and why so
// much, energy where it is to be seen.
QStringList targetLines(const nutrition::DayTargets& targets);

} // namespace mileplate::ui
