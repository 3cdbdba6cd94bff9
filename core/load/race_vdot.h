// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/diary.h"

#include <optional>

namespace mileplate::load {

// How long a race tells of the athlete's ability.
inline constexpr Days kRaceMemory{90};

// The best VDOT of the races of the last 90 days; they are not averaged (rulebook 4.1).
std::optional<double> bestRaceVdot(const Diary& diary, Day today);

// What is known of the athlete's ability: what was entered, else the best race.
std::optional<double> vdotOn(const Diary& diary, Day today);

} // namespace mileplate::load
