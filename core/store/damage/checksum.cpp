// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/damage/checksum.h"

#include <array>
#include <cstdint>
#include <sqlite3.h>
#include <zlib.h>

namespace mileplate::store {

namespace {

uLong withNumber(uLong sum, std::uint64_t number)
{
    std::array<Bytef, 8> bytes{};
    for (Bytef& byte : bytes) {
        byte = static_cast<Bytef>(number & 0xFFU);
        number >>= 8U;
    }
    return crc32(sum, bytes.data(), bytes.size());
}

uLong withValue(uLong sum, sqlite3_value* value)
{
    const int type = sqlite3_value_type(value);
    sum = withNumber(sum, static_cast<std::uint64_t>(type));
    if (type == SQLITE_INTEGER)
        return withNumber(sum, static_cast<std::uint64_t>(sqlite3_value_int64(value)));
    const void* bytes = sqlite3_value_blob(value);
    const int size = sqlite3_value_bytes(value);
    sum = withNumber(sum, static_cast<std::uint64_t>(size));
    return size == 0 ? sum
                     : crc32_z(sum, static_cast<const Bytef*>(bytes), static_cast<z_size_t>(size));
}

void checksum(sqlite3_context* context, int count, sqlite3_value** values)
{
    uLong sum = crc32(0, nullptr, 0);
    for (int i = 0; i < count; ++i)
        sum = withValue(sum, values[i]);
    sqlite3_result_int64(context, static_cast<sqlite3_int64>(sum));
}

} // namespace

void addChecksum(sqlite3* database)
{
    sqlite3_create_function(database, "checksum", -1,
                            SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY, nullptr,
                            checksum, nullptr, nullptr);
}

} // namespace mileplate::store
