// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/written_numbers.h"

#include "core/base/letters.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace mileplate::exchange {

namespace {

constexpr double kMostNumber = 1e9;

// Spaces, no-break spaces (U+00A0, U+202F) and the apostrophe of Swiss thousands.
std::size_t fillerAt(std::string_view text, std::size_t at)
{
    if (text[at] == ' ' || text[at] == '\'')
        return 1;
    if (text.substr(at).starts_with("\u00A0"))
        return 2;
    return text.substr(at).starts_with("\u202F") || text.substr(at).starts_with("’") ? 3 : 0;
}

std::optional<double> plainNumber(const std::string& text)
{
    double number = 0;
    const char* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, number);
    const bool whole = error == std::errc() && stop == end && std::isfinite(number);
    return whole && std::abs(number) <= kMostNumber ? std::optional(number) : std::nullopt;
}

} // namespace

std::string lowerCased(std::string_view text)
{
    std::string lower(text);
    for (char& c : lower)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return lower;
}

std::optional<double> readNumber(std::string_view text, bool decimalComma)
{
    text = trimmed(text);
    if (text.empty() || text.size() > 60)
        return std::nullopt;
    const char decimal = decimalComma ? ',' : '.';
    const char thousands = decimalComma ? '.' : ',';
    std::string plain;
    if (text.starts_with("\u2212")) { // a true minus
        plain = "-";
        text.remove_prefix(3);
    }
    std::size_t decimals = 0;
    for (std::size_t i = 0; i < text.size();) {
        const char c = text[i];
        if (const std::size_t filler = fillerAt(text, i); filler > 0 && isDigit(text.back())) {
            i += filler;
            continue;
        }
        if (c == decimal && decimals++ == 0)
            plain += '.';
        else if (c == thousands && decimals == 0 && i > 0) {
            // Three digits follow a sign of thousands.
            const std::string_view rest = text.substr(i + 1);
            const auto digits =
                static_cast<std::size_t>(std::ranges::find_if_not(rest, isDigit) - rest.begin());
            if (digits != 3)
                return std::nullopt;
        } else if (isDigit(c) || ((c == '-' || c == '+') && i == 0))
            plain += c == '+' ? "" : std::string(1, c);
        else if (c == 'e' || c == 'E' || (c == '-' && (text[i - 1] == 'e' || text[i - 1] == 'E')))
            plain += c; // spreadsheets write 1.2E-05
        else if (c == '+' && (text[i - 1] == 'e' || text[i - 1] == 'E'))
            plain += "";
        else
            return std::nullopt;
        ++i;
    }
    return plainNumber(plain);
}

std::optional<Amount> readAmount(std::string_view text, bool decimalComma)
{
    text = trimmed(text);
    std::size_t end = 0;
    while (end < text.size() && (isDigit(text[end]) || text[end] == '.' || text[end] == ','))
        ++end;
    const auto number = readNumber(text.substr(0, end), decimalComma);
    if (!number)
        return std::nullopt;
    return Amount{*number, lowerCased(trimmed(text.substr(end)))};
}

std::optional<WrittenRange> readRange(std::string_view text)
{
    for (const std::string_view between : {"-", "\u2013", "\u2212", "to", "bis"}) {
        const auto at = text.find(between, 1);
        if (at == std::string_view::npos)
            continue;
        const auto whole = [](std::string_view part) -> std::optional<int> {
            int number = 0;
            part = trimmed(part);
            const auto [end, error] =
                std::from_chars(part.data(), part.data() + part.size(), number);
            const bool sound = error == std::errc{} && end == part.data() + part.size();
            return sound && number >= 0 ? std::optional(number) : std::nullopt;
        };
        const auto lowest = whole(text.substr(0, at));
        const auto highest = whole(text.substr(at + between.size()));
        if (lowest && highest && *lowest <= *highest)
            return WrittenRange{*lowest, *highest};
    }
    return std::nullopt;
}

DecimalSign decimalSignOf(std::string_view text)
{
    text = trimmed(text);
    if (text.starts_with('-'))
        text.remove_prefix(1);
    const bool numeric =
        std::ranges::all_of(text, [](char c) { return isDigit(c) || c == '.' || c == ','; });
    if (!numeric || text.empty() || text.size() > 30)
        return DecimalSign::Either;
    const auto last = text.find_last_of(".,");
    if (last == std::string_view::npos)
        return DecimalSign::Either;
    const auto signs = std::ranges::count_if(text, [](char c) { return !isDigit(c); });
    const bool mixed =
        text.find('.') != std::string_view::npos && text.find(',') != std::string_view::npos;
    const bool group = text.size() - last - 1 == 3 && last <= 3 && last > 0 && text[0] != '0';
    if (!mixed && (signs > 1 || group))
        return DecimalSign::Either; // thousands, or three decimals
    return text[last] == ',' ? DecimalSign::Comma : DecimalSign::Point;
}

std::optional<Duration> readLength(std::string_view text)
{
    text = trimmed(text);
    if (text.empty() || text.size() > 40)
        return std::nullopt;
    double total = 0;
    if (text.find(':') != std::string_view::npos) {
        while (true) {
            const auto colon = text.find(':');
            const auto part = readNumber(text.substr(0, colon), text.find('.') == text.npos);
            if (!part || *part < 0)
                return std::nullopt;
            total = total * 60 + *part;
            if (colon == std::string_view::npos)
                break;
            text.remove_prefix(colon + 1);
        }
    } else {
        bool units = false;
        while (!text.empty()) {
            const auto amount = readAmount(text, false);
            if (!amount)
                return std::nullopt;
            const auto letter = text.find_first_not_of("0123456789.,");
            if (letter == std::string_view::npos) {
                if (units)
                    return std::nullopt;
                total = amount->number;
                break;
            }
            units = true;
            text = trimmed(text.substr(letter));
            const auto end = std::min(text.find_first_of("0123456789 "), text.size());
            const std::string unit = lowerCased(text.substr(0, end));
            const double each = unit.starts_with('h')   ? 3600
                                : unit.starts_with('m') ? 60
                                : unit.starts_with('s') ? 1
                                : unit.starts_with('d') ? 86400
                                                        : 0;
            if (each == 0)
                return std::nullopt;
            total += amount->number * each;
            text = trimmed(text.substr(end));
        }
    }
    return total <= kMostNumber ? std::optional(seconds(total)) : std::nullopt;
}

} // namespace mileplate::exchange
