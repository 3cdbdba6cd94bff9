// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace mileplate::foods {

// The text of resources/foods/foods.tsv.gz, which is part of the program; its head in
// packaging/foods.py says what a line holds. Empty where it cannot be unpacked.
std::string unpackedFoods();

} // namespace mileplate::foods
