// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar.h"

#include <optional>
#include <string_view>

// Values as Apple's Health app writes them: a number, and beside it the unit that the
// athlete has chosen there. Nothing where either is not understood, or the number is
// negative or not finite.
namespace mileplate::exchange {

// "2025-03-01 07:30:00 +0100"; years 1900 to 2199.
std::optional<Instant> healthTime(std::string_view text);

// km where there is no unit; also m, cm, mi, ft, yd, in.
std::optional<Distance> healthDistance(std::string_view number, std::string_view unit);
// kcal where there is no unit; also Cal, kJ, cal, J. 1 kcal = 4.184 kJ.
std::optional<Energy> healthEnergy(std::string_view number, std::string_view unit);
// kg, g, mg, lb, oz, st.
std::optional<Mass> healthMass(std::string_view number, std::string_view unit);
// Minutes where there is no unit; also s, hr, h.
std::optional<Duration> healthDuration(std::string_view number, std::string_view unit);
// Beats a minute where there is no unit; also count/s. 20 to 255 are heart rates.
std::optional<double> healthRate(std::string_view number, std::string_view unit);

} // namespace mileplate::exchange
