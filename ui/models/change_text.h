// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/foresight.h"

#include <QString>

namespace mileplate::ui {

// "Heavy legs before a key run: 1× instead of 2×", of a change of which the figures are of
// another hit.
QString countsText(const planning::Change& change, bool added);

} // namespace mileplate::ui
