// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/new_id.h"

#include <random>

namespace mileplate {

std::string ulid(std::chrono::sys_time<std::chrono::milliseconds> time,
                 const std::array<std::uint8_t, 10>& chance)
{
    static constexpr std::string_view kDigits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    auto milliseconds = static_cast<std::uint64_t>(time.time_since_epoch().count());
    std::string text(26, '0');
    for (std::size_t place = 10; place-- > 0; milliseconds >>= 5U)
        text[place] = kDigits[milliseconds & 31U];

    std::uint32_t bits = 0;
    int held = 0;
    std::size_t place = 10;
    for (const std::uint8_t byte : chance) {
        bits = (bits << 8U) | byte;
        held += 8;
        while (held >= 5) {
            held -= 5;
            text[place++] = kDigits[(bits >> static_cast<unsigned>(held)) & 31U];
        }
    }
    return text;
}

std::string freshUlid()
{
    thread_local std::mt19937_64 engine = [] {
        std::random_device device;
        std::seed_seq seed{device(), device(), device(), device()};
        return std::mt19937_64(seed);
    }();
    std::array<std::uint8_t, 10> chance{};
    for (std::uint8_t& byte : chance)
        byte = static_cast<std::uint8_t>(engine());
    return ulid(std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now()),
                chance);
}

} // namespace mileplate
