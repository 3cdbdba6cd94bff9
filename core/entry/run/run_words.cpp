// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entry/run/run_words.h"

#include "core/base/letters.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace mileplate::entry {

namespace {

bool isBetween(char c) { return c == ' ' || c == '\t' || c == ',' || c == ';'; }
bool isPartOfNumber(char c) { return isDigit(c) || c == '.' || c == ':'; }

struct KindWord {
    std::string_view word;
    Kind kind;
};

constexpr auto kKinds = std::to_array<KindWord>({
    {"easy", Kind::Easy},
    {"recovery", Kind::Recovery},
    {"jog", Kind::Recovery},
    {"strides", Kind::Strides},
    {"steady", Kind::Steady},
    {"long", Kind::Long},
    {"tempo", Kind::Tempo},
    {"threshold", Kind::Tempo},
    {"fartlek", Kind::Fartlek},
    {"intervals", Kind::Intervals},
    {"interval", Kind::Intervals},
    {"hills", Kind::Hills},
    {"race", Kind::Race},
    {"locker", Kind::Easy},
    {"lockerer", Kind::Easy},
    {"regenerativ", Kind::Recovery},
    {"steigerungen", Kind::Strides},
    {"zügig", Kind::Steady},
    {"zügiger", Kind::Steady},
    {"lang", Kind::Long},
    {"langer", Kind::Long},
    {"schwelle", Kind::Tempo},
    {"schwellenlauf", Kind::Tempo},
    {"fahrtspiel", Kind::Fartlek},
    {"intervalle", Kind::Intervals},
    {"bergläufe", Kind::Hills},
    {"rennen", Kind::Race},
    {"mobility", Kind::Mobility},
    {"stretching", Kind::Mobility},
    {"stretched", Kind::Mobility},
    {"dehnen", Kind::Mobility},
    {"gedehnt", Kind::Mobility},
    {"beweglichkeit", Kind::Mobility},
    {"mobilität", Kind::Mobility},
    {"wettkampf", Kind::Race},
});

struct SportWord {
    std::string_view word;
    std::string_view name;
};

constexpr auto kOtherSports = std::to_array<SportWord>({
    {"bike", "Cycling"},          {"biked", "Cycling"},       {"biking", "Cycling"},
    {"cycling", "Cycling"},       {"cycled", "Cycling"},      {"ride", "Cycling"},
    {"rode", "Cycling"},          {"swim", "Swimming"},       {"swam", "Swimming"},
    {"swimming", "Swimming"},     {"rowing", "Rowing"},       {"row", "Rowing"},
    {"rowed", "Rowing"},          {"erg", "Rowing"},          {"walk", "Walking"},
    {"walked", "Walking"},        {"walking", "Walking"},     {"hike", "Hiking"},
    {"hiked", "Hiking"},          {"hiking", "Hiking"},       {"elliptical", "Elliptical"},
    {"rad", "Radfahren"},         {"radfahren", "Radfahren"}, {"fahrrad", "Radfahren"},
    {"radtour", "Radfahren"},     {"rennrad", "Radfahren"},   {"schwimmen", "Schwimmen"},
    {"geschwommen", "Schwimmen"}, {"rudern", "Rudern"},       {"gerudert", "Rudern"},
    {"spaziergang", "Spazieren"}, {"spazieren", "Spazieren"}, {"gehen", "Gehen"},
    {"wandern", "Wandern"},       {"wanderung", "Wandern"},   {"crosstrainer", "Crosstrainer"},
});

} // namespace

std::vector<RunWord> runWords(std::string_view line)
{
    std::vector<RunWord> words;
    std::size_t at = 0;
    const auto startsNumber = [&](std::size_t i) { return i < line.size() && isDigit(line[i]); };
    while (at < line.size()) {
        if (isBetween(line[at])) {
            ++at;
            continue;
        }
        RunWord word{.from = at};
        const bool number = startsNumber(at);
        while (at < line.size()) {
            const bool decimalComma =
                line[at] == ',' && number && startsNumber(at + 1) && at > word.from;
            if (!decimalComma && (isBetween(line[at]) || (number && !isPartOfNumber(line[at])) ||
                                  (!number && at > word.from && isDigit(line[at]))))
                break;
            const char c = decimalComma ? '.' : line[at];
            word.text += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
            ++at;
        }
        word.to = at;
        words.push_back(std::move(word));
    }
    return words;
}

std::optional<double> plainNumber(const std::string& text)
{
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = error == std::errc{} && end == text.data() + text.size();
    return whole && number >= 0 && number < 1e6 ? std::optional(number) : std::nullopt;
}

std::optional<double> clockSeconds(const std::string& text)
{
    double seconds = 0;
    std::size_t parts = 0;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t colon = std::min(text.find(':', at), text.size());
        const auto part = plainNumber(text.substr(at, colon - at));
        if (!part || (parts > 0 && *part >= 60))
            return std::nullopt;
        seconds = seconds * 60 + *part;
        ++parts;
        at = colon + 1;
    }
    return parts == 2 || parts == 3 ? std::optional(seconds) : std::nullopt;
}

bool isOneOf(std::string_view word, std::initializer_list<std::string_view> words)
{
    return std::ranges::find(words, word) != words.end();
}

std::optional<Kind> runKindNamed(std::string_view word)
{
    const auto found = std::ranges::find(kKinds, word, &KindWord::word);
    return found == kKinds.end() ? std::nullopt : std::optional(found->kind);
}

std::string_view otherSportNamed(std::string_view word)
{
    const auto found = std::ranges::find(kOtherSports, word, &SportWord::word);
    return found == kOtherSports.end() ? std::string_view() : found->name;
}

std::optional<double> distanceNamed(std::string_view word)
{
    if (word == "marathon")
        return 42'195;
    if (isOneOf(word, {"halfmarathon", "half-marathon", "halbmarathon"}))
        return 42'195 / 2.0;
    return word == "parkrun" ? std::optional(5000.0) : std::nullopt;
}

bool isSurface(std::string_view word)
{
    return isOneOf(word, {"trail", "treadmill", "track", "laufband", "bahn", "gelände"});
}

std::optional<double> metresPerUnit(std::string_view unit)
{
    if (unit == "km" || unit == "k")
        return 1000;
    if (isOneOf(unit, {"mi", "mile", "miles"}))
        return kMetresPerMile;
    return isOneOf(unit, {"m", "meter", "meters", "metres"}) ? std::optional(1.0) : std::nullopt;
}

std::optional<double> secondsPerUnit(std::string_view unit)
{
    if (isOneOf(unit, {"min", "mins", "minute", "minutes", "minuten", "'", "′"}))
        return 60;
    if (isOneOf(unit, {"h", "hr", "hrs", "hours", "hour", "std", "stunde", "stunden"}))
        return 3600;
    return isOneOf(unit, {"s", "sec", "sek"}) ? std::optional(1.0) : std::nullopt;
}

} // namespace mileplate::entry
