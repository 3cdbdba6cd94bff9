// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/fit/fit_crc.h"

#include <array>

namespace mileplate::exchange {

namespace {

using Table = std::array<std::uint16_t, 256>;

// Eight bytes a step: table k tells what a byte does to the checksum k bytes later.
// A table of nibbles, as the protocol's own sample has it, would take longer than
// all the decoding.
constexpr std::array<Table, 8> makeTables()
{
    std::array<Table, 8> tables{};
    for (unsigned byte = 0; byte < 256; ++byte) {
        unsigned crc = byte;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1U) != 0 ? (crc >> 1U) ^ 0xA001U : crc >> 1U;
        tables[0][byte] = static_cast<std::uint16_t>(crc);
    }
    for (std::size_t k = 1; k < tables.size(); ++k) {
        for (std::size_t byte = 0; byte < 256; ++byte) {
            const unsigned before = tables[k - 1][byte];
            tables[k][byte] =
                static_cast<std::uint16_t>((before >> 8U) ^ tables[0][before & 0xFFU]);
        }
    }
    return tables;
}

constexpr std::array<Table, 8> kTables = makeTables();

} // namespace

std::uint16_t fitCrc(std::string_view bytes)
{
    const auto at = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
    unsigned crc = 0;
    std::size_t i = 0;
    for (; i + 8 <= bytes.size(); i += 8) {
        crc = kTables[7][at(i) ^ (crc & 0xFFU)] ^ kTables[6][at(i + 1) ^ (crc >> 8U)] ^
              kTables[5][at(i + 2)] ^ kTables[4][at(i + 3)] ^ kTables[3][at(i + 4)] ^
              kTables[2][at(i + 5)] ^ kTables[1][at(i + 6)] ^ kTables[0][at(i + 7)];
    }
    for (; i < bytes.size(); ++i)
        crc = (crc >> 8U) ^ kTables[0][(crc ^ at(i)) & 0xFFU];
    return static_cast<std::uint16_t>(crc);
}

} // namespace mileplate::exchange
