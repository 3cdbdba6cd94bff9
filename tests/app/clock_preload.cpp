// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdlib>
#include <ctime>
#include <dlfcn.h>

// Loaded into the program as it is (LD_PRELOAD): when it starts it is MILEPLATE_NOW, in seconds
// since 1970, and from then on time passes as it does.
namespace {

using Clock = int(clockid_t, timespec*);

int askTheSystem(clockid_t clock, timespec* time)
{
    static auto* const below = reinterpret_cast<Clock*>(dlsym(RTLD_NEXT, "clock_gettime"));
    return below(clock, time);
}

// What is added to the seconds of the system's clock.
time_t offset()
{
    static const time_t seconds = [] {
        const char* wanted = std::getenv("MILEPLATE_NOW");
        timespec now{};
        askTheSystem(CLOCK_REALTIME, &now);
        return wanted ? static_cast<time_t>(std::atoll(wanted)) - now.tv_sec : time_t{0};
    }();
    return seconds;
}

} // namespace

extern "C" int clock_gettime(clockid_t clock, timespec* time) noexcept
{
    const int result = askTheSystem(clock, time);
    if (result == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE))
        time->tv_sec += offset();
    return result;
}
