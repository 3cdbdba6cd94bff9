// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/words/units.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdlib>
#include <optional>

namespace mileplate::rules {

namespace {

struct Conversion {
    std::string_view metric;
    UnitShown imperial;
};
constexpr double kMilesPerKm = 1 / 1.609344;
constexpr double kPoundsPerKg = 1 / kKilogramsPerPound;
constexpr auto kConversions = std::to_array<Conversion>(
    {{"km", {"mi", kMilesPerKm}}, {"km/wk", {"mi/wk", kMilesPerKm}}, {"kg", {"lb", kPoundsPerKg}}});

std::optional<double> numberOf(const Figures& figures, std::string_view name)
{
    const auto found = std::ranges::find(figures, name, &Figure::name);
    if (found == figures.end())
        return std::nullopt;
    if (const auto* whole = std::get_if<std::int64_t>(&found->value))
        return static_cast<double>(*whole);
    const auto* number = std::get_if<double>(&found->value);
    return number ? std::optional(*number) : std::nullopt;
}

// What stands before a unit: a number, or the name of one in braces.
struct Amount {
    std::size_t begin = 0;
    std::optional<double> value{};
};

Amount amountBefore(std::string_view text, const Figures& figures)
{
    if (text.ends_with('}')) {
        const auto open = text.rfind('{');
        if (open == std::string_view::npos)
            return {};
        return {open, numberOf(figures, text.substr(open + 1, text.size() - open - 2))};
    }
    const auto isDigit = [](char c) { return (c >= '0' && c <= '9') || c == '.' || c == ','; };
    std::size_t begin = text.size();
    while (begin > 0 && isDigit(text[begin - 1]))
        --begin;
    std::string digits(text.substr(begin));
    std::ranges::replace(digits, ',', '.'); // of a translation
    char* end = nullptr;
    const double value = std::strtod(digits.c_str(), &end);
    const bool whole = !digits.empty() && end == digits.c_str() + digits.size();
    return {begin, whole ? std::optional(value) : std::nullopt};
}

bool endsWord(std::string_view rest)
{
    return rest.empty() || std::isalpha(static_cast<unsigned char>(rest.front())) == 0;
}

} // namespace

UnitShown shownUnit(std::string_view unit, UnitSystem units)
{
    const auto found = std::ranges::find(kConversions, unit, &Conversion::metric);
    const bool converts = units == UnitSystem::Imperial && found != kConversions.end();
    return converts ? found->imperial : UnitShown{unit};
}

std::string inUnits(std::string_view text, const Figures& figures, UnitSystem units,
                    const Language& language)
{
    std::string result;
    while (!text.empty()) {
        const auto blank = text.find(' ');
        result += text.substr(0, blank);
        if (blank == std::string_view::npos)
            break;
        text.remove_prefix(blank + 1);
        const std::string_view unit = text.substr(0, 2);
        const auto [shown, factor] = shownUnit(unit, units);
        const Amount amount = amountBefore(result, figures);
        if (shown == unit || !endsWord(text.substr(unit.size())) || !amount.value) {
            result += ' ';
            continue;
        }
        result.erase(amount.begin);
        result += language.number(*amount.value * factor, 1) + ' ' + language.translated(shown);
        text.remove_prefix(unit.size());
    }
    return result;
}

} // namespace mileplate::rules
