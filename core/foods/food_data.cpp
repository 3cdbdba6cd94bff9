// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foods/food_data.h"

#include <cstddef>
#include <zlib.h>

// Bytes of a file as read-only data: they are read from the disk only when they are touched.
__asm__(".section .rodata\n"
        ".global mileplate_foods_begin\n"
        ".global mileplate_foods_end\n"
        "mileplate_foods_begin:\n"
        ".incbin \"" MILEPLATE_FOODS "\"\n"
        "mileplate_foods_end:\n"
        ".byte 0\n"
        ".previous\n");

extern "C" {
extern const unsigned char mileplate_foods_begin[];
extern const unsigned char mileplate_foods_end[];
}

namespace mileplate::foods {

std::string unpackedFoods()
{
    static constexpr std::size_t kMost = 16U << 20U;
    const auto size = static_cast<std::size_t>(mileplate_foods_end - mileplate_foods_begin);
    std::string text(2U << 20U, '\0');
    z_stream stream{};
    if (inflateInit2(&stream, 15 + 16) != Z_OK)
        return {};
    stream.next_in = const_cast<unsigned char*>(mileplate_foods_begin);
    stream.avail_in = static_cast<unsigned>(size);
    int state = Z_OK;
    while (state == Z_OK && stream.total_out < kMost) {
        if (stream.total_out == text.size())
            text.resize(text.size() * 2);
        stream.next_out = reinterpret_cast<unsigned char*>(text.data()) + stream.total_out;
        stream.avail_out = static_cast<unsigned>(text.size() - stream.total_out);
        state = inflate(&stream, Z_NO_FLUSH);
    }
    text.resize(state == Z_STREAM_END ? stream.total_out : 0);
    inflateEnd(&stream);
    return text;
}

} // namespace mileplate::foods
