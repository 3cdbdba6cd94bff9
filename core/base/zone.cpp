// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zone.h"

#include <ctime>

namespace mileplate {

using std::chrono::floor;
using Seconds = std::chrono::seconds;

std::chrono::minutes zoneOffsetAt(std::chrono::sys_seconds moment)
{
    tzset(); // the zone may have been changed meanwhile
    const std::time_t time = moment.time_since_epoch().count();
    std::tm there{};
    localtime_r(&time, &there);
    return floor<std::chrono::minutes>(Seconds{there.tm_gmtoff});
}

Instant instantOf(LocalTime wall, const OffsetAt& offsetAt)
{
    const std::chrono::sys_time<Duration> asUtc{wall.time_since_epoch()};
    const auto guess = asUtc - offsetAt(floor<Seconds>(asUtc));
    const auto offset = offsetAt(floor<Seconds>(guess));
    return {.utc = asUtc - offset, .offset = offset};
}

} // namespace mileplate
