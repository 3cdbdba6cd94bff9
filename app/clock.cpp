// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/clock.h"

namespace mileplate::app {

std::chrono::sys_time<std::chrono::milliseconds> utcNow()
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

LocalTime localNow()
{
    const auto now = utcNow();
    return LocalTime{now.time_since_epoch() +
                     zoneOffsetAt(std::chrono::floor<std::chrono::seconds>(now))};
}

} // namespace mileplate::app
