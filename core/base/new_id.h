// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <array>
#include <chrono>
#include <cstdint>
#include <string>

namespace mileplate {

// A ULID: 26 characters of Crockford's base 32, 48 bits of time (milliseconds
// since 1970) before 80 bits of chance, so that ids sort by when they were made
// and two machines never make the same one. github.com/ulid/spec
std::string ulid(std::chrono::sys_time<std::chrono::milliseconds> time,
                 const std::array<std::uint8_t, 10>& chance);

// A fresh ULID from the clock and the system's source of randomness.
std::string freshUlid();

template <class T>
Id<T> newId()
{
    return {freshUlid()};
}

} // namespace mileplate
