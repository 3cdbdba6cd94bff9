// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/kind.h"
#include "core/domain/muscle.h"

#include <string_view>

// What things are called on screens, in the source language.
namespace mileplate::library {

std::string_view titleOf(Kind kind); // "Easy run"
std::string_view titleOf(Style style);
std::string_view titleOf(Focus focus);
std::string_view titleOf(Muscle muscle); // "Hamstrings"
std::string_view titleOf(Slot slot);

} // namespace mileplate::library
