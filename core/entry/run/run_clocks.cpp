// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entry/run/run_clocks.h"

namespace mileplate::entry {

namespace {

constexpr double kFastestPace = 140; // s/km, DAT-01
constexpr double kSlowestPace = 900;

} // namespace

bool isRunnable(double metres, double seconds)
{
    const double pace = seconds / metres * 1000;
    return pace >= kFastestPace && pace <= kSlowestPace;
}

ClockTime asTimeOfDay(const TypedClock& clock) { return {static_cast<int>(clock.seconds)}; }

RunClocks tellApart(const std::vector<TypedClock>& clocks, const RunSoFar& known)
{
    if (clocks.empty())
        return {};
    const auto canTake = [&](const TypedClock& clock) {
        return !known.isRunning || !known.metres || *known.metres <= 0 ||
               isRunnable(*known.metres, clock.seconds);
    };
    if (known.seconds)
        return {.start = clocks[0].isOfDay ? std::optional<std::size_t>(0) : std::nullopt};
    if (clocks.size() == 1) {
        const bool isTooFast =
            !canTake(clocks[0]) && clocks[0].seconds / *known.metres * 1000 < kFastestPace;
        return clocks[0].isOfDay && isTooFast ? RunClocks{.start = 0} : RunClocks{.length = 0};
    }
    for (const std::size_t length : {0U, 1U}) {
        const std::size_t start = 1 - length;
        if (clocks[start].isOfDay && canTake(clocks[length]))
            return {.length = length, .start = start};
    }
    return {.length = 0};
}

} // namespace mileplate::entry
