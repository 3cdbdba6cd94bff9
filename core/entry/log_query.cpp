// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entry/log_query.h"

#include "core/base/letters.h"
#include "core/library/exercises.h"
#include "core/library/titles.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>

namespace mileplate::entry {

namespace {

using Figure = Bound::Figure;

struct Unit {
    std::string_view word;
    Figure figure;
    double factor; // to km, minutes, bpm, points, AU
};
constexpr std::array kUnits{Unit{"km", Figure::Distance, 1},
                            Unit{"mi", Figure::Distance, 1.609344},
                            Unit{"miles", Figure::Distance, 1.609344},
                            Unit{"min", Figure::Length, 1},
                            Unit{"h", Figure::Length, 60},
                            Unit{"hr", Figure::HeartRate, 1},
                            Unit{"bpm", Figure::HeartRate, 1},
                            Unit{"rpe", Figure::Effort, 1},
                            Unit{"load", Figure::Load, 1},
                            Unit{"std", Figure::Length, 60}, // German
                            Unit{"puls", Figure::HeartRate, 1},
                            Unit{"belastung", Figure::Load, 1},
                            Unit{"last", Figure::Load, 1}};

const Unit* queryUnitNamed(std::string_view word)
{
    const auto found = std::ranges::find(kUnits, word, &Unit::word);
    return found == kUnits.end() ? nullptr : &*found;
}

bool isComparison(std::string_view token)
{
    return token == "<" || token == ">" || token == "<=" || token == ">=" || token == "=";
}

enum class CharClass { Blank, Sign, Digit, Letter };

CharClass classOf(char c)
{
    if (c == ' ' || c == '\t' || c == ',')
        return CharClass::Blank;
    if (c == '<' || c == '>' || c == '=')
        return CharClass::Sign;
    const bool digit = (c >= '0' && c <= '9') || c == '.';
    return digit ? CharClass::Digit : CharClass::Letter;
}

// "12,5" is written "12.5" here.
std::string withDecimalPoints(std::string text)
{
    for (std::size_t i = 1; i + 1 < text.size(); ++i) {
        if (text[i] == ',' && isDigit(text[i - 1]) && isDigit(text[i + 1]))
            text[i] = '.';
    }
    return text;
}

// ">20km" is three tokens; "6x800" and "2026-11" stay one.
std::vector<std::string> tokensOf(std::string_view text)
{
    std::vector<std::string> tokens;
    CharClass last = CharClass::Blank;
    for (const char c : withDecimalPoints(folded(text))) {
        const CharClass now = classOf(c);
        const bool letterAfterNumber = now == CharClass::Letter && last == CharClass::Digit &&
                                       tokens.size() > 1 && isComparison(tokens[tokens.size() - 2]);
        const bool signChange = (now == CharClass::Sign) != (last == CharClass::Sign);
        if (now != CharClass::Blank) {
            if (tokens.empty() || last == CharClass::Blank || signChange || letterAfterNumber)
                tokens.emplace_back();
            tokens.back() += c;
        }
        last = now;
    }
    return tokens;
}

std::optional<double> numberIn(std::string_view token)
{
    double number = 0;
    const auto [end, error] = std::from_chars(token.data(), token.data() + token.size(), number);
    const bool whole = error == std::errc{} && end == token.data() + token.size();
    return whole && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

Bound boundOf(std::string_view sign, double number, const Unit& unit)
{
    constexpr double kInfinite = std::numeric_limits<double>::infinity();
    Bound bound{.figure = unit.figure, .least = -kInfinite, .most = kInfinite};
    const double value = number * unit.factor;
    if (sign.starts_with('>')) {
        bound.least = value;
        bound.leastIncluded = sign == ">=";
    } else if (sign.starts_with('<')) {
        bound.most = value;
        bound.mostIncluded = sign == "<=";
    } else {
        bound.least = value - 0.5 * unit.factor;
        bound.most = value + 0.5 * unit.factor;
    }
    return bound;
}

// "> 20 km", "rpe > 7", "> 20" (kilometres). Returns how many tokens were read.
std::size_t readBound(const std::vector<std::string>& tokens, std::size_t at, LogQuery& query)
{
    const auto token = [&](std::size_t i) -> std::string_view {
        return at + i < tokens.size() ? std::string_view(tokens[at + i]) : std::string_view();
    };
    const Unit* before = queryUnitNamed(token(0));
    const std::size_t first = before ? 1 : 0;
    const auto number = numberIn(token(first + 1));
    if (!isComparison(token(first)) || !number)
        return 0;
    const Unit* after = before ? nullptr : queryUnitNamed(token(first + 2));
    const Unit* unit = before ? before : after ? after : kUnits.data();
    query.bounds.push_back(boundOf(token(first), *number, *unit));
    return first + 2 + (after ? 1 : 0);
}

double figureOf(const Entry& entry, Figure figure)
{
    const SessionFacts& facts = entry.facts;
    const auto& done = entry.session->done;
    switch (figure) {
    case Figure::Distance:
        return done && done->workout.distance ? inKilometres(*done->workout.distance) : facts.km;
    case Figure::Length:
        return facts.minutes;
    case Figure::HeartRate:
        return done && done->averageHeartRateBpm ? *done->averageHeartRateBpm
                                                 : std::numeric_limits<double>::quiet_NaN();
    case Figure::Effort:
        return facts.rpe;
    case Figure::Load:
        return facts.sRpeLoad;
    }
    return 0;
}

bool within(const Bound& bound, double value)
{
    const bool above = bound.leastIncluded ? value >= bound.least : value > bound.least;
    const bool below = bound.mostIncluded ? value <= bound.most : value < bound.most;
    return above && below; // never of something unknown
}

std::string searchedText(const Entry& entry, const Diary& diary, std::string_view shown)
{
    const Session& session = *entry.session;
    std::string text = session.name + '\n' + std::string(library::titleOf(session.kind)) + '\n' +
                       std::string(nameOf(session.kind)) + '\n' + session.note + '\n' +
                       isoDate(session.date);
    for (const ExerciseEntry& exercise : session.exercises) {
        const std::string name = library::exerciseName(exercise.exercise, diary.exercises);
        text += '\n' + name + '\n';
        text += library::germanExerciseName(name);
    }
    text += '\n';
    text += shown;
    return folded(text);
}

} // namespace

LogQuery readQuery(std::string_view text)
{
    LogQuery query;
    const auto tokens = tokensOf(text);
    for (std::size_t at = 0; at < tokens.size();) {
        if (const std::size_t read = readBound(tokens, at, query)) {
            at += read;
            continue;
        }
        if (!isComparison(tokens[at])) // of a bound that is still being typed
            query.words.push_back(tokens[at]);
        ++at;
    }
    return query;
}

bool fits(const LogQuery& query, const Entry& entry, const Diary& diary, std::string_view shown)
{
    const bool withinAll = std::ranges::all_of(query.bounds, [&](const Bound& bound) {
        return within(bound, figureOf(entry, bound.figure));
    });
    if (!withinAll || query.words.empty())
        return withinAll;
    const std::string text = searchedText(entry, diary, shown);
    return std::ranges::all_of(
        query.words, [&](const std::string& word) { return text.find(word) != std::string::npos; });
}

} // namespace mileplate::entry
