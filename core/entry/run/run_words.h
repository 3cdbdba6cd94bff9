// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/kind.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

// The words of a typed run or ride, and what single ones mean.
namespace mileplate::entry {

struct RunWord {
    std::string text{}; // lower case
    std::size_t from = 0;
    std::size_t to = 0; // the first byte after it
    bool understood = false;
};

// Cut at blanks, and between a number and the unit behind it: "8km" is two. A comma between
// digits is a decimal comma.
std::vector<RunWord> runWords(std::string_view line);

// From 0 to below 1 000 000.
std::optional<double> plainNumber(const std::string& text);
// "47:30" or "1:02:30" in seconds.
std::optional<double> clockSeconds(const std::string& text);

bool isOneOf(std::string_view word, std::initializer_list<std::string_view> words);

std::optional<Kind> runKindNamed(std::string_view word);
// "Cycling" for "bike", "Radfahren" for "rad"; empty for what is no sport, or running.
std::string_view otherSportNamed(std::string_view word);

// Metres of "marathon", "parkrun".
std::optional<double> distanceNamed(std::string_view word);
// "trail", "treadmill": where it was, for the note.
bool isSurface(std::string_view word);

std::optional<double> metresPerUnit(std::string_view unit);
std::optional<double> secondsPerUnit(std::string_view unit);

inline constexpr double kMetresPerMile = 1609.344;

} // namespace mileplate::entry
