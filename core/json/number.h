// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"

namespace mileplate::json {

// How a number is written: how many counts make up one unit of the file, and
// what the file may say. Ranges end where a value can only be a mistake of form.
struct Number {
    double perUnit = 1;
    double least = 0;
    double most = 1e7;
};

inline constexpr Number kPlain{};
// Recordings of simulators cross oceans; they are kept as they are and doubted by rule.
inline constexpr Number kMetres{.perUnit = 1e3, .most = 1e8};
inline constexpr Number kKilograms{.perUnit = 1e6};
inline constexpr Number kGrams{.perUnit = 1e3};
inline constexpr Number kKilocalories{.perUnit = 1e3};
inline constexpr Number kSeconds{.perUnit = 1e3};
inline constexpr Number kMinutes{.perUnit = 6e4};
inline constexpr Number kFraction{.most = 1};
inline constexpr Number kZeroToTen{.most = 10};
inline constexpr Number kHoursOfADay{.most = 24};
inline constexpr Number kAtLeastOne{.least = 1};
inline constexpr Number kSigned{.least = -1e7};

// A whole number of counts to the file's number and back.
constexpr double toFile(std::int64_t count, const Number& number)
{
    return static_cast<double>(count) / number.perUnit;
}
constexpr std::int64_t toCount(double inFile, const Number& number)
{
    return nearest(inFile * number.perUnit);
}

} // namespace mileplate::json
