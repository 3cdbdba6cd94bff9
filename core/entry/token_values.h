// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"
#include "core/domain/exercise.h"
#include "core/entry/lift_tokens.h"

#include <initializer_list>
#include <optional>
#include <span>

// What tokens of a typed lift can stand for.
namespace mileplate::entry {

using Tokens = std::span<const LiftToken>;

inline constexpr double kMostSets = 100; // in a group
inline constexpr double kMostReps = 1000;
inline constexpr double kMostSeconds = 24 * 3600;

bool is(Tokens tokens, std::size_t at, LiftToken::Kind kind);
bool isWord(Tokens tokens, std::size_t at, std::initializer_list<std::string_view> words);
bool isNumber(Tokens tokens, std::size_t at); // and no clock
bool isWhole(double number);

std::optional<int> repsOf(double number);
// Empty where a number of the list cannot be repetitions.
std::vector<int> repsIn(const std::vector<double>& list);

// "8-12" as repetitions; nothing where it cannot be that.
std::optional<RepRange> rangeIn(Tokens tokens, std::size_t at);

// "40 s", "2 min", "1:30" at the front, and how many tokens that is.
std::optional<Duration> durationIn(Tokens tokens, std::size_t& count);

// "40 m", "50 yd" at the front, as far as something is carried or pushed in a set.
std::optional<Distance> distanceIn(Tokens tokens, std::size_t& count);

// "amrap", "max", "to failure": repetitions that nobody counted. How many tokens.
std::size_t manyAt(Tokens tokens, std::size_t at);

// "x" or "sets of" between two numbers: how many tokens.
std::size_t timesAt(Tokens tokens, std::size_t at);
bool anyTimes(Tokens tokens); // before the next ";"

} // namespace mileplate::entry
