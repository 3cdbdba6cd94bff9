// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/health/health_values.h"

#include "core/exchange/xml/text_values.h"

#include <array>

namespace mileplate::exchange {

namespace {

struct Unit {
    std::string_view name;
    double factor;
};

// The number in the unit that the factors lead to.
template <std::size_t N>
std::optional<double> amount(std::string_view number, std::string_view unit,
                             const std::array<Unit, N>& units)
{
    constexpr double kMost = 1e7;
    const auto value = numberIn(number);
    if (!value || *value < 0 || *value > kMost)
        return std::nullopt;
    for (const Unit& known : units) {
        if (known.name == unit)
            return *value * known.factor;
    }
    return std::nullopt;
}

} // namespace

std::optional<Instant> healthTime(std::string_view text)
{
    using namespace std::chrono;
    constexpr std::size_t kLength = 25; // "2025-03-01 07:30:00 +0100"
    if (text.size() != kLength || text[4] != '-' || text[7] != '-' || text[10] != ' ' ||
        text[13] != ':' || text[16] != ':' || text[19] != ' ' ||
        (text[20] != '+' && text[20] != '-'))
        return std::nullopt;
    const int y = digits(text, 0, 4);
    const int month = digits(text, 5, 2);
    const int d = digits(text, 8, 2);
    const int hour = digits(text, 11, 2);
    const int minute = digits(text, 14, 2);
    const int second = digits(text, 17, 2);
    const int zoneHours = digits(text, 21, 2);
    const int zoneMinutes = digits(text, 23, 2);
    const year_month_day date{year{y}, std::chrono::month{static_cast<unsigned>(month)},
                              day{static_cast<unsigned>(d)}};
    if (y < 1900 || y > 2199 || !date.ok() || hour < 0 || hour > 23 || minute < 0 || minute > 59 ||
        second < 0 || second > 60 || zoneHours < 0 || zoneHours > 14 || zoneMinutes < 0 ||
        zoneMinutes > 59)
        return std::nullopt;
    const std::chrono::minutes ahead{(text[20] == '-' ? -1 : 1) * (zoneHours * 60 + zoneMinutes)};
    return Instant{.utc = sys_days{date} + hours{hour} + std::chrono::minutes{minute} +
                          std::chrono::seconds{second} - ahead,
                   .offset = ahead};
}

std::optional<Distance> healthDistance(std::string_view number, std::string_view unit)
{
    static constexpr std::array kUnits{Unit{"km", 1000},   Unit{"", 1000},       Unit{"m", 1},
                                       Unit{"cm", 0.01},   Unit{"mi", 1609.344}, Unit{"ft", 0.3048},
                                       Unit{"yd", 0.9144}, Unit{"in", 0.0254}};
    const auto value = amount(number, unit, kUnits);
    return value ? std::optional(metres(*value)) : std::nullopt;
}

std::optional<Energy> healthEnergy(std::string_view number, std::string_view unit)
{
    static constexpr std::array kUnits{Unit{"kcal", 1},    Unit{"", 1},
                                       Unit{"Cal", 1},     Unit{"kJ", 1 / 4.184},
                                       Unit{"cal", 0.001}, Unit{"J", 0.001 / 4.184}};
    const auto value = amount(number, unit, kUnits);
    return value ? std::optional(kilocalories(*value)) : std::nullopt;
}

std::optional<Mass> healthMass(std::string_view number, std::string_view unit)
{
    static constexpr std::array kUnits{Unit{"kg", 1000},         Unit{"g", 1},
                                       Unit{"mg", 0.001},        Unit{"lb", 453.59237},
                                       Unit{"oz", 28.349523125}, Unit{"st", 6350.29318}};
    const auto value = amount(number, unit, kUnits);
    return value ? std::optional(grams(*value)) : std::nullopt;
}

std::optional<Duration> healthDuration(std::string_view number, std::string_view unit)
{
    static constexpr std::array kUnits{Unit{"min", 60}, Unit{"", 60}, Unit{"s", 1},
                                       Unit{"hr", 3600}, Unit{"h", 3600}};
    const auto value = amount(number, unit, kUnits);
    return value ? std::optional(seconds(*value)) : std::nullopt;
}

std::optional<double> healthRate(std::string_view number, std::string_view unit)
{
    static constexpr std::array kUnits{Unit{"count/min", 1}, Unit{"", 1}, Unit{"bpm", 1},
                                       Unit{"count/s", 60}};
    const auto value = amount(number, unit, kUnits);
    return value && *value >= 20 && *value <= 255 ? value : std::nullopt;
}

} // namespace mileplate::exchange
