// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace mileplate {

// Plans live on the wall calendar of wherever the athlete is: local times,
// which the compiler refuses to mix with the instants of a watch.
using Day = std::chrono::local_days;
using LocalTime = std::chrono::local_time<Duration>;
using Days = std::chrono::days;

// A time of day to the minute, 00:00 to 23:59 (24:00 as the end of a window).
struct ClockTime {
    int minutes = 0;

    friend constexpr auto operator<=>(ClockTime, ClockTime) = default;
};

// A moment as a device wrote it down: absolute time, and how far the clock on
// the wall was ahead of UTC there and then.
struct Instant {
    std::chrono::sys_time<Duration> utc{};
    std::chrono::minutes offset{0};

    constexpr LocalTime local() const { return LocalTime{utc.time_since_epoch() + offset}; }
    friend constexpr bool operator==(const Instant&, const Instant&) = default;
};

// Whole days, from `first` up to but not including `past`.
struct DayRange {
    Day first;
    Day past;

    constexpr bool contains(Day day) const { return first <= day && day < past; }
    constexpr int length() const { return static_cast<int>((past - first).count()); }
    friend constexpr bool operator==(const DayRange&, const DayRange&) = default;
};

constexpr Day dayOf(LocalTime time) { return std::chrono::floor<Days>(time); }
constexpr LocalTime at(Day day, ClockTime clock)
{
    return LocalTime{day} + std::chrono::minutes{clock.minutes};
}
constexpr ClockTime clockOf(LocalTime time)
{
    using std::chrono::minutes;
    return {static_cast<int>(std::chrono::floor<minutes>(time - LocalTime{dayOf(time)}).count())};
}

// Weeks start on Monday (ISO 8601).
constexpr Day mondayOf(Day day) { return day - (std::chrono::weekday{day} - std::chrono::Monday); }
constexpr DayRange weekOf(Day day) { return {mondayOf(day), mondayOf(day) + Days{7}}; }
constexpr int weekdayIndex(Day day) { return static_cast<int>((day - mondayOf(day)).count()); }

// An ISO 8601 week: the year it is counted in and its number, 1 to 53.
struct IsoWeek {
    int year = 0;
    int number = 0;

    friend constexpr bool operator==(IsoWeek, IsoWeek) = default;
};
IsoWeek isoWeekOf(Day day);

// Writing and strict reading of "2026-11-24", "06:30", "2026-11-24T06:32:10+01:00"
// (fractions of a second to the millisecond, "Z" for +00:00), "2026-11-24T12:00"
// and "2026-W48" (the Monday of that week). Readers give nothing for any other
// text, or for a date that no calendar has; years 1900 to 2199.
std::string isoDate(Day day);
std::string isoClock(ClockTime clock);
std::string isoInstant(const Instant& instant);
std::string isoLocal(LocalTime time);
std::string isoWeekName(Day day);
std::optional<Day> readDate(std::string_view text);
std::optional<ClockTime> readClock(std::string_view text);
std::optional<Instant> readInstant(std::string_view text);
std::optional<LocalTime> readLocal(std::string_view text);
std::optional<Day> readWeek(std::string_view text);

} // namespace mileplate
