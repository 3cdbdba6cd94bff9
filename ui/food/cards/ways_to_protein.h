// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/food/cards/gap_card.h"

#include <vector>

namespace mileplate::ui {

// Up to three things to eat that bring about as much protein as is missing to the day's
// target, from what the athlete eats anyway first.
std::vector<GapCard::Way> waysToProtein(const Workspace& workspace, Day day, double missingG);

} // namespace mileplate::ui
