// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/quantity.h"

#include <chrono>

namespace mileplate {

using Mass = Quantity<struct MassDimension>;         // counted in milligrams
using Distance = Quantity<struct DistanceDimension>; // counted in millimetres
using Energy = Quantity<struct EnergyDimension>;     // counted in thousandths of a kilocalorie
using Duration = std::chrono::milliseconds;

// The nearest whole number, halves away from zero.
constexpr std::int64_t nearest(double number)
{
    return static_cast<std::int64_t>(number < 0 ? number - 0.5 : number + 0.5);
}

constexpr Mass grams(double number) { return Mass::ofCount(nearest(number * 1e3)); }
constexpr Mass kilograms(double number) { return Mass::ofCount(nearest(number * 1e6)); }
constexpr double inGrams(Mass mass) { return static_cast<double>(mass.count()) / 1e3; }
constexpr double inKilograms(Mass mass) { return static_cast<double>(mass.count()) / 1e6; }

inline constexpr double kKilogramsPerPound = 0.45359237; // international (NIST SP 811)

constexpr Distance metres(double number) { return Distance::ofCount(nearest(number * 1e3)); }
constexpr Distance kilometres(double number) { return Distance::ofCount(nearest(number * 1e6)); }
constexpr double inMetres(Distance distance) { return static_cast<double>(distance.count()) / 1e3; }
constexpr double inKilometres(Distance distance)
{
    return static_cast<double>(distance.count()) / 1e6;
}

constexpr Energy kilocalories(double number) { return Energy::ofCount(nearest(number * 1e3)); }
constexpr double inKilocalories(Energy energy) { return static_cast<double>(energy.count()) / 1e3; }

constexpr Duration seconds(double number) { return Duration{nearest(number * 1e3)}; }
constexpr Duration minutes(double number) { return Duration{nearest(number * 6e4)}; }
constexpr double inSeconds(Duration length) { return static_cast<double>(length.count()) / 1e3; }
constexpr double inMinutes(Duration length) { return static_cast<double>(length.count()) / 6e4; }
constexpr double inHours(Duration length) { return static_cast<double>(length.count()) / 3.6e6; }

} // namespace mileplate
