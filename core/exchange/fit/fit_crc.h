// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace mileplate::exchange {

// The checksum of the FIT protocol: CRC-16 with the reflected polynomial 0xA001,
// started at 0.
std::uint16_t fitCrc(std::string_view bytes);

} // namespace mileplate::exchange
