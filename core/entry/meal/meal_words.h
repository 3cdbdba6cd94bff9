// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entry/meal/meal_amount.h"

#include <span>
#include <string_view>

// The units and numbers that people write in meals, in English and German.
namespace mileplate::entry {

struct UnitName {
    std::string_view name; // folded, in the singular
    TypedUnit unit;
};
std::span<const UnitName> unitNames();

struct NumberName {
    std::string_view name;
    double number;
};
std::span<const NumberName> numberNames();   // "half"
std::span<const NumberName> fractionSigns(); // "½"

} // namespace mileplate::entry
