// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace mileplate {

// SHA-256 of the bytes as 64 hexadecimal digits (FIPS 180-4).
std::string sha256(std::span<const std::byte> bytes);
std::string sha256(std::string_view text);

} // namespace mileplate
