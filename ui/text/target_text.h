// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nutrition/day_targets.h"

#include <QStringList>

namespace mileplate::ui {

// What a day's food is aimed at, a line for each: protein, carbohydrate and why so
// much, energy where it is to be seen.
QStringList targetLines(const nutrition::DayTargets& targets);

// Where a target comes from: "1.6–2.2 g/kg; 4 meals with 24 g", "4–7 g/kg: a moderate
// day", "2 080 kcal at rest and about, 430 kcal of training".
QString proteinWhy(const nutrition::DayTargets& targets, bool hidesEnergy);
QString carbsWhy(const nutrition::CarbTarget& carbs);
QString energyWhy(double spentKcal, double trainingKcal, bool forMuscle);

} // namespace mileplate::ui
