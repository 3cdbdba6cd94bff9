// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/activity.h"

#include <string_view>

namespace mileplate::exchange {

// The sport that a free word means: "Running", "run", "Weight Training", "Yoga". Nothing
// where the word is none, or means none ("other", "the category").
std::optional<Sport> sportNamed(std::string_view word);

// A guess for a recording that names no sport: a run where its pace is a runner's,
// 2:30 to 12:00 a kilometre over at least three minutes.
Sport guessedSport(const Recording& recording);

} // namespace mileplate::exchange
