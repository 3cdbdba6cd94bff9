// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar.h"
#include "core/base/names.h"

#include <optional>
#include <string_view>

// Days and times as apps and spreadsheets write them.
namespace mileplate::exchange {

// How 03/04/2026 is meant.
enum class DateOrder { DayFirst, MonthFirst };

// A day, perhaps with a time, as far as the text alone tells.
struct WrittenDate {
    int year = 0;
    int first = 0;       // the day, where the order is open: the number that stands first
    int second = 0;      // the month, else the number that stands second
    bool isOpen = false; // which of the two is the day depends on the order
    std::optional<Duration> clock{};              // since midnight
    std::optional<std::chrono::minutes> offset{}; // ahead of UTC, where the text says
};

// "2025-11-24", "2025-11-24 18:30:08", "2025-11-24T18:30:08+01:00", "2021-05-07 22:48:35 +0000",
// "5 Dec 2025, 11:37", "Dec 5, 2025, 4:15:21 PM", "Fr, 25 Mai 2012 20:31", "29.04.2025",
// "1/27/2026 5:01 AM". Months are known in English, German, French, Spanish, Italian,
// Portuguese and Dutch. Nothing for any other text; years 1900 to 2199.
std::optional<WrittenDate> readWrittenDate(std::string_view text);

// "12:30", "12:30:15", "12:30 PM", "5:01am".
std::optional<Duration> readTimeOfDay(std::string_view text);

// The day that it is; nothing where no calendar has it.
std::optional<Day> dayWritten(const WrittenDate& date, DateOrder order);

} // namespace mileplate::exchange

template <>
struct mileplate::Names<mileplate::exchange::DateOrder> {
    static constexpr std::array<std::string_view, 2> kWords{"day-first", "month-first"};
};
