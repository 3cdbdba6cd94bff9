// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string_view>

// Numbers and times as XML files write them; nothing for any other text.
namespace mileplate::exchange {

// Numbers up to 1e9 and down to -1e9; none that is not finite.
std::optional<double> numberIn(std::string_view text);

// The number of so many digits at a place; -1 where they are none.
int digits(std::string_view text, std::size_t at, std::size_t count);

// "2012-10-19T06:15:36.123Z" or with an offset; without either, UTC. Any number of
// digits in the fraction; years 1901 to 2198.
std::optional<std::chrono::sys_time<std::chrono::milliseconds>> timeIn(std::string_view text);

} // namespace mileplate::exchange
