// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/calendar.h"

#include <fmt/format.h>

namespace mileplate {

namespace {

// Reads a fixed layout from left to right and remembers whether all of it fitted.
class Scanner {
public:
    explicit Scanner(std::string_view text) : m_rest(text) {}

    int digits(std::size_t count)
    {
        int number = 0;
        if (m_rest.size() < count)
            return fail();
        for (const char c : m_rest.substr(0, count)) {
            if (c < '0' || c > '9')
                return fail();
            number = number * 10 + (c - '0');
        }
        m_rest.remove_prefix(count);
        return number;
    }

    void expect(char wanted)
    {
        if (!accept(wanted))
            fail();
    }

    bool accept(char wanted)
    {
        if (m_rest.empty() || m_rest.front() != wanted)
            return false;
        m_rest.remove_prefix(1);
        return true;
    }

    bool done() const { return m_good && m_rest.empty(); }
    bool good() const { return m_good; }
    int fail()
    {
        m_good = false;
        return 0;
    }

private:
    std::string_view m_rest;
    bool m_good = true;
};

Day scanDate(Scanner& scanner)
{
    const int year = scanner.digits(4);
    scanner.expect('-');
    const int month = scanner.digits(2);
    scanner.expect('-');
    const int day = scanner.digits(2);
    const std::chrono::year_month_day date{std::chrono::year{year},
                                           std::chrono::month{static_cast<unsigned>(month)},
                                           std::chrono::day{static_cast<unsigned>(day)}};
    if (!date.ok() || year < 1900 || year > 2199)
        scanner.fail();
    return scanner.good() ? Day{date} : Day{};
}

ClockTime scanClock(Scanner& scanner)
{
    const int hours = scanner.digits(2);
    scanner.expect(':');
    const int minutes = scanner.digits(2);
    if (minutes > 59 || hours * 60 + minutes > 24 * 60)
        scanner.fail();
    return {hours * 60 + minutes};
}

Duration scanFraction(Scanner& scanner)
{
    if (!scanner.accept('.'))
        return {};
    return Duration{scanner.digits(3)};
}

std::chrono::minutes scanOffset(Scanner& scanner)
{
    if (scanner.accept('Z'))
        return {};
    const int sign = scanner.accept('-') ? -1 : 1;
    if (sign == 1)
        scanner.expect('+');
    const ClockTime offset = scanClock(scanner);
    if (offset.minutes > 18 * 60)
        scanner.fail();
    return std::chrono::minutes{sign * offset.minutes};
}

} // namespace

IsoWeek isoWeekOf(Day day)
{
    const Day thursday = mondayOf(day) + Days{3}; // decides which year the week is counted in
    const auto year = std::chrono::year_month_day{thursday}.year();
    const Day newYear = Day{year / std::chrono::January / 1};
    return {static_cast<int>(year), static_cast<int>((thursday - newYear).count() / 7) + 1};
}

std::string isoDate(Day day)
{
    const std::chrono::year_month_day date{day};
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()),
                       static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

std::string isoClock(ClockTime clock)
{
    return fmt::format("{:02}:{:02}", clock.minutes / 60, clock.minutes % 60);
}

std::string isoLocal(LocalTime time)
{
    return isoDate(dayOf(time)) + "T" + isoClock(clockOf(time));
}

std::string isoInstant(const Instant& instant)
{
    const LocalTime local = instant.local();
    const Duration within = local - LocalTime{dayOf(local)};
    const auto wholeSeconds = within.count() / 1000 % 60;
    const auto fraction = within.count() % 1000;
    const auto offset = instant.offset.count();
    const auto size = offset < 0 ? -offset : offset;
    return fmt::format("{}:{:02}{}{}{:02}:{:02}", isoLocal(local), wholeSeconds,
                       fraction ? fmt::format(".{:03}", fraction) : "", offset < 0 ? '-' : '+',
                       size / 60, size % 60);
}

std::string isoWeekName(Day day)
{
    const IsoWeek week = isoWeekOf(day);
    return fmt::format("{:04}-W{:02}", week.year, week.number);
}

std::optional<Day> readDate(std::string_view text)
{
    Scanner scanner(text);
    const Day day = scanDate(scanner);
    return scanner.done() ? std::optional(day) : std::nullopt;
}

std::optional<ClockTime> readClock(std::string_view text)
{
    Scanner scanner(text);
    const ClockTime clock = scanClock(scanner);
    return scanner.done() ? std::optional(clock) : std::nullopt;
}

std::optional<Instant> readInstant(std::string_view text)
{
    Scanner scanner(text);
    const Day day = scanDate(scanner);
    scanner.expect('T');
    const ClockTime clock = scanClock(scanner);
    scanner.expect(':');
    const int second = scanner.digits(2);
    if (second > 59)
        scanner.fail();
    const Duration fraction = scanFraction(scanner);
    const auto offset = scanOffset(scanner);
    if (!scanner.done())
        return std::nullopt;
    const LocalTime local = at(day, clock) + std::chrono::seconds{second} + fraction;
    return Instant{std::chrono::sys_time<Duration>{local.time_since_epoch() - offset}, offset};
}

std::optional<LocalTime> readLocal(std::string_view text)
{
    Scanner scanner(text);
    const Day day = scanDate(scanner);
    scanner.expect('T');
    const ClockTime clock = scanClock(scanner);
    return scanner.done() ? std::optional(at(day, clock)) : std::nullopt;
}

std::optional<Day> readWeek(std::string_view text)
{
    Scanner scanner(text);
    const int year = scanner.digits(4);
    scanner.expect('-');
    scanner.expect('W');
    const int number = scanner.digits(2);
    if (!scanner.done() || year < 1900 || year > 2199 || number < 1)
        return std::nullopt;
    // 4 January always lies in week 1.
    const Day monday =
        mondayOf(Day{std::chrono::year{year} / std::chrono::January / 4}) + Days{7 * (number - 1)};
    const bool exists = isoWeekOf(monday) == IsoWeek{year, number};
    return exists ? std::optional(monday) : std::nullopt;
}

} // namespace mileplate
