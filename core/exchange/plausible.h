// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"

#include <optional>

namespace mileplate::exchange {

// What a diary may hold; a device that says more, or less than nothing, is not believed.
// Zero is kept but for a distance and an energy, which then were not measured.
std::optional<double> plausible(std::optional<double> number);
std::optional<int> plausible(std::optional<int> count);
std::optional<Duration> plausible(std::optional<Duration> length);
std::optional<Mass> plausible(std::optional<Mass> mass);
std::optional<Distance> plausible(std::optional<Distance> distance);
std::optional<Energy> plausible(std::optional<Energy> energy);

} // namespace mileplate::exchange
