// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"

#include <optional>
#include <string>
#include <string_view>

// Numbers and lengths of time as apps and spreadsheets write them.
namespace mileplate::exchange {

// ASCII letters in lower case; the rest as it is.
std::string lowerCased(std::string_view text);

// "1,234.5", "1.234,5", "10,20", "7.0", "1'234", "−3": a number with what is not part of
// it (spaces, signs of thousands) left out. Nothing for any other text, such as "--".
// Magnitudes above 10⁹ are none.
std::optional<double> readNumber(std::string_view text, bool decimalComma);

// "8-12", "8–12", "8 to 12": what is asked for rather than done, smaller number first.
struct WrittenRange {
    int lowest = 0;
    int highest = 0;
};
std::optional<WrittenRange> readRange(std::string_view text);

// The number that a text begins with, and what follows it: "107.00 g", "1.00 full recipe".
struct Amount {
    double number = 0;
    std::string unit{}; // in lower case
};
std::optional<Amount> readAmount(std::string_view text, bool decimalComma);

// What a cell says about the sign before the decimals, whoever wrote it: "10,20" and
// "1.234,5" only a comma, "7.0" and "1,234.5" only a point, "12" and "1,234" nothing.
enum class DecimalSign { Point, Comma, Either };
DecimalSign decimalSignOf(std::string_view text);

// "1:05:11", "12:03", "00:00:00.8", "264h 1m", "54m", "90", "1267.5": seconds where there is
// no unit and no colon.
std::optional<Duration> readLength(std::string_view text);

} // namespace mileplate::exchange
