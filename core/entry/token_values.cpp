// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entry/token_values.h"

#include <algorithm>
#include <cmath>

namespace mileplate::entry {

namespace {

constexpr double kMetresPerYard = 0.9144;

// Seconds for a number with this unit behind it; 0 where it is none of time.
double secondsPer(Tokens tokens, std::size_t at)
{
    if (isWord(tokens, at, {"s", "sec", "secs", "second", "seconds"}))
        return 1;
    return isWord(tokens, at, {"min", "mins", "minute", "minutes"}) ? 60 : 0;
}

// Metres likewise.
double metresPer(Tokens tokens, std::size_t at)
{
    if (isWord(tokens, at, {"m", "meter", "meters", "metre", "metres"}))
        return 1;
    if (isWord(tokens, at, {"yd", "yds", "yard", "yards"}))
        return kMetresPerYard;
    return isWord(tokens, at, {"ft", "feet"}) ? kMetresPerYard / 3 : 0;
}

} // namespace

bool is(Tokens tokens, std::size_t at, TokenKind kind)
{
    return at < tokens.size() && tokens[at].kind == kind;
}

bool isWord(Tokens tokens, std::size_t at, std::initializer_list<std::string_view> words)
{
    return is(tokens, at, TokenKind::Word) &&
           std::ranges::find(words, tokens[at].word) != words.end();
}

bool isNumber(Tokens tokens, std::size_t at)
{
    return is(tokens, at, TokenKind::Number) && !tokens[at].isClock;
}

bool isWhole(double number) { return number == std::floor(number); }

std::optional<int> repsOf(double number)
{
    const bool sound = isWhole(number) && number >= 1 && number <= kMostReps;
    return sound ? std::optional(static_cast<int>(number)) : std::nullopt;
}

std::optional<Duration> durationIn(Tokens tokens, std::size_t& count)
{
    if (!is(tokens, 0, TokenKind::Number))
        return std::nullopt;
    const double unit = tokens[0].isClock ? 1 : secondsPer(tokens, 1);
    const double length = tokens[0].number * unit;
    if (unit == 0 || length <= 0 || length > kMostSeconds)
        return std::nullopt;
    count = tokens[0].isClock ? 1 : 2;
    return seconds(length);
}

std::optional<Distance> distanceIn(Tokens tokens, std::size_t& count)
{
    // Less may be minutes, more is run or rowed.
    static constexpr double kLeastMetres = 5;
    static constexpr double kMostMetres = 200;
    const double length = isNumber(tokens, 0) ? tokens[0].number * metresPer(tokens, 1) : 0;
    if (length < kLeastMetres || length > kMostMetres)
        return std::nullopt;
    count = 2;
    return metres(length);
}

std::size_t manyAt(Tokens tokens, std::size_t at)
{
    if (isWord(tokens, at, {"amrap", "max"}))
        return isWord(tokens, at + 1, {"reps", "rep"}) ? 2 : 1;
    return isWord(tokens, at, {"to"}) && isWord(tokens, at + 1, {"failure"}) ? 2 : 0;
}

std::optional<RepRange> rangeIn(Tokens tokens, std::size_t at)
{
    if (!is(tokens, at, LiftToken::Kind::Range))
        return std::nullopt;
    const auto reps = repsIn(tokens[at].list);
    return reps.size() == 2 ? std::optional(RepRange{reps[0], reps[1]}) : std::nullopt;
}

std::vector<int> repsIn(const std::vector<double>& list)
{
    std::vector<int> reps;
    for (const double number : list) {
        if (const auto one = repsOf(number))
            reps.push_back(*one);
    }
    return reps.size() == list.size() && static_cast<double>(list.size()) <= kMostSets
               ? reps
               : std::vector<int>{};
}

std::size_t timesAt(Tokens tokens, std::size_t at)
{
    if (is(tokens, at, TokenKind::Times))
        return 1;
    if (!isWord(tokens, at, {"sets", "set"}))
        return 0;
    return is(tokens, at + 1, TokenKind::Times) || isWord(tokens, at + 1, {"of"}) ? 2 : 1;
}

bool anyTimes(Tokens tokens)
{
    return std::ranges::any_of(
        tokens, [](const LiftToken& token) { return token.kind == TokenKind::Times; });
}

} // namespace mileplate::entry
