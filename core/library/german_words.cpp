// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/german_words.h"

#include "core/base/letters.h"

#include <algorithm>
#include <array>

namespace mileplate::library {

namespace {

constexpr std::size_t kMostGermanWords = 32;
constexpr std::size_t kLongestGermanWord = 48; // bytes; longer ones are cut
constexpr std::size_t kShortestStem = 3;

// They say nothing that tells exercises apart.
constexpr auto kParticles = std::to_array<std::string_view>(
    {"mit", "am", "an", "auf", "im", "in", "der", "die", "das", "dem", "den", "und", "zum", "zur"});

// Of these only one is taken off: the longer ones go first.
constexpr auto kEndings = std::to_array<std::string_view>({"en", "er", "es", "em", "e", "n", "s"});

// As people write umlauts who have none on their keys.
constexpr auto kUmlauts = std::to_array<std::string_view>({"ae", "oe", "ue"});

struct Meaning {
    std::string_view stem;
    std::string_view meant;
};

constexpr auto kGermanEquipment = std::to_array<Meaning>({
    {"kurzhantel", "dumbbell"},
    {"kh", "dumbbell"},
    {"langhantel", "barbell"},
    {"lh", "barbell"},
    {"kettlebell", "kettlebell"},
    {"kugelhantel", "kettlebell"},
    {"kabelzug", "cable"},
    {"kabel", "cable"},
    {"seilzug", "cable"},
    {"maschin", "machine"},
    {"multipress", "smith"},
    {"band", "band"},
    {"widerstandsband", "band"},
    {"sz", "ezbar"},
    {"korpergewicht", "bodyweight"},
    {"eigengewicht", "bodyweight"},
});

constexpr auto kMeanings = std::to_array<Meaning>({
    {"fliegend", "fly"},
    {"latzieh", "latzug"},
});

// Equipment that is written together with what is done with it.
constexpr auto kPrefixes =
    std::to_array<std::string_view>({"kurzhantel", "langhantel", "kettlebell", "kabel"});

std::vector<std::string> split(std::string_view name)
{
    std::vector<std::string> words;
    bool inside = false;
    for (std::size_t at = 0; at < name.size();) {
        const PlainLetter letter = plainLetterAt(name, at);
        at += letter.bytes;
        const bool goesOn = isWordByte(letter.text.front());
        if (goesOn && !inside) {
            if (words.size() == kMostGermanWords)
                break;
            words.emplace_back();
        }
        inside = goesOn;
        if (inside && words.back().size() < kLongestGermanWord)
            words.back() += letter.text;
    }
    return words;
}

std::string stemOf(std::string word)
{
    for (const std::string_view umlaut : kUmlauts) {
        for (std::size_t at = 0; (at = word.find(umlaut, at)) != std::string::npos;)
            word.erase(++at, 1);
    }
    for (const std::string_view ending : kEndings) {
        if (word.ends_with(ending) && word.size() >= kShortestStem + ending.size()) {
            word.resize(word.size() - ending.size());
            break;
        }
    }
    return word;
}

template <class Meanings>
std::string_view meantBy(std::string_view stem, const Meanings& meanings)
{
    const auto row = std::ranges::find(meanings, stem, &Meaning::stem);
    return row == meanings.end() ? std::string_view() : row->meant;
}

void add(const std::string& word, ExerciseWords& said)
{
    const std::string stem = stemOf(word);
    if (const auto equipment = meantBy(stem, kGermanEquipment); !equipment.empty()) {
        said.equipment.emplace_back(equipment);
        return;
    }
    for (const std::string_view prefix : kPrefixes) {
        if (word.starts_with(prefix)) { // and goes on: it is no equipment alone
            said.equipment.emplace_back(meantBy(prefix, kGermanEquipment));
            add(word.substr(prefix.size()), said);
            return;
        }
    }
    const auto synonym = meantBy(stem, kMeanings);
    said.movement.push_back(synonym.empty() ? stem : std::string(synonym));
}

} // namespace

ExerciseWords germanWords(std::string_view name)
{
    ExerciseWords said;
    for (const std::string& word : split(name)) {
        if (std::ranges::find(kParticles, word) == kParticles.end())
            add(word, said);
    }
    sortOnce(said);
    if (std::ranges::find(said.equipment, "ezbar") != said.equipment.end())
        std::erase(said.movement, "stang");
    return said;
}

} // namespace mileplate::library
