// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml/text_values.h"

#include <charconv>
#include <cmath>

namespace mileplate::exchange {

namespace {

// Larger than anything that is measured of an athlete, in whatever unit.
constexpr double kMostXmlNumber = 1e9;
// A diary's dates are those of 1900 to 2199, wherever the clock on the wall stands.
constexpr std::chrono::year kFirstYear{1901};
constexpr std::chrono::year kLastYear{2198};

// Milliseconds of ".123456"; takes it off the text.
int fraction(std::string_view& text)
{
    if (text.empty() || (text.front() != '.' && text.front() != ','))
        return 0;
    text.remove_prefix(1);
    int milliseconds = 0;
    int scale = 100;
    while (!text.empty() && text.front() >= '0' && text.front() <= '9') {
        milliseconds += scale * (text.front() - '0');
        scale /= 10;
        text.remove_prefix(1);
    }
    return milliseconds;
}

// Minutes of "Z", "+02:00", "+0200"; nothing for anything else.
std::optional<int> offsetMinutes(std::string_view text)
{
    if (text.empty() || text == "Z" || text == "z")
        return 0;
    if (text.front() != '+' && text.front() != '-')
        return std::nullopt;
    const int hours = digits(text, 1, 2);
    const std::size_t minutesAt = text.size() > 3 && text[3] == ':' ? 4 : 3;
    const int minutes = text.size() > 3 ? digits(text, minutesAt, 2) : 0;
    if (hours < 0 || hours > 18 || minutes < 0 || minutes > 59)
        return std::nullopt;
    return (text.front() == '-' ? -1 : 1) * (hours * 60 + minutes);
}

} // namespace

int digits(std::string_view text, std::size_t at, std::size_t count)
{
    if (at + count > text.size())
        return -1;
    int number = 0;
    for (const char c : text.substr(at, count)) {
        if (c < '0' || c > '9')
            return -1;
        number = number * 10 + (c - '0');
    }
    return number;
}

std::optional<double> numberIn(std::string_view text)
{
    if (!text.empty() && text.front() == '+')
        text.remove_prefix(1);
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size() ||
        !(std::abs(number) <= kMostXmlNumber))
        return std::nullopt;
    return number;
}

std::optional<std::chrono::sys_time<std::chrono::milliseconds>> timeIn(std::string_view text)
{
    using namespace std::chrono;
    const year_month_day date{year{digits(text, 0, 4)},
                              month{static_cast<unsigned>(digits(text, 5, 2))},
                              day{static_cast<unsigned>(digits(text, 8, 2))}};
    const int hour = digits(text, 11, 2);
    const int minute = digits(text, 14, 2);
    const int second = digits(text, 17, 2);
    const bool fits = text.size() >= 19 && text[4] == '-' && text[7] == '-' && text[13] == ':' &&
                      text[16] == ':' && (text[10] == 'T' || text[10] == ' ');
    if (!fits || !date.ok() || date.year() < kFirstYear || date.year() > kLastYear || hour < 0 ||
        hour > 24 || minute < 0 || minute > 59 || second < 0 || second > 60)
        return std::nullopt;
    text.remove_prefix(19);
    const milliseconds part{fraction(text)};
    const auto offset = offsetMinutes(text);
    if (!offset)
        return std::nullopt;
    return sys_days{date} + std::chrono::hours{hour} + std::chrono::minutes{minute - *offset} +
           std::chrono::seconds{second} + part;
}

} // namespace mileplate::exchange
