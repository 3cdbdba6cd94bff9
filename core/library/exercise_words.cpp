// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/exercise_words.h"

#include "core/base/letters.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <array>

namespace mileplate::library {

namespace {

constexpr std::size_t kMostWords = 32;
constexpr std::size_t kLongestWord = 40; // bytes; longer ones are cut
constexpr std::size_t kLongestCharacter = 4;

struct Pair {
    std::string_view first;
    std::string_view second;
    std::string_view joined; // empty: the two say nothing
};

// Two words that are written as one, with a hyphen, or as other words.
constexpr auto kPairs = std::to_array<Pair>({
    {"push", "up", "pushup"},
    {"press", "up", "pushup"},
    {"pull", "up", "pullup"},
    {"chin", "up", "chinup"},
    {"sit", "up", "situp"},
    {"step", "up", "stepup"},
    {"muscle", "up", "muscleup"},
    {"push", "down", "pushdown"},
    {"press", "down", "pushdown"},
    {"pull", "down", "pulldown"},
    {"pull", "over", "pullover"},
    {"kick", "back", "kickback"},
    {"dead", "lift", "deadlift"},
    {"bent", "over", "bentover"},
    {"cross", "over", "crossover"},
    {"skull", "crusher", "skullcrusher"},
    {"roll", "out", "rollout"},
    {"wood", "chop", "woodchop"},
    {"wood", "chopper", "woodchop"},
    {"good", "morning", "goodmorning"},
    {"pec", "deck", "pecdeck"},
    {"pec", "dec", "pecdeck"},
    {"t", "bar", "tbar"},
    {"v", "bar", "vbar"},
    {"v", "grip", "vbar"},
    {"v", "handle", "vbar"},
    {"e", "z", "ez"},
    {"ez", "bar", "ezbar"},
    {"ez", "curl", "ezbar curl"},
    {"trap", "bar", "trapbar"},
    {"hex", "bar", "trapbar"},
    {"smith", "machine", "smith"},
    {"body", "weight", "bodyweight"},
    {"body", "only", "bodyweight"},
    {"one", "arm", "onearm"},
    {"single", "arm", "onearm"},
    {"one", "leg", "oneleg"},
    {"single", "leg", "oneleg"},
    {"stiff", "leg", "stiffleg"},
    {"straight", "leg", "straightleg"},
    {"straight", "arm", "straightarm"},
    {"close", "grip", "closegrip"},
    {"wide", "grip", "widegrip"},
    {"reverse", "grip", "reversegrip"},
    {"low", "pulley", "lowpulley"},
    {"high", "pulley", "highpulley"},
    {"iso", "lateral", "isolateral"},
    {"rear", "deltoid", "reardelt"},
    {"rear", "delt", "reardelt"},
    {"glute", "ham", "gluteham"},
    {"each", "side", ""},
    {"per", "side", ""},
    {"each", "leg", ""},
    {"per", "leg", ""},
    {"each", "arm", ""},
    {"per", "arm", ""},
});

struct Synonym {
    std::string_view word;
    std::string_view meant; // words with blanks between; empty: it says nothing
};

constexpr auto kSynonyms = std::to_array<Synonym>({
    {"db", "dumbbell"},
    {"dumbell", "dumbbell"},
    {"bb", "barbell"},
    {"barbel", "barbell"},
    {"kb", "kettlebell"},
    {"bw", "bodyweight"},
    {"sm", "smith"},
    {"ohp", "overhead press"},
    {"rdl", "romanian deadlift"},
    {"flye", "fly"},
    {"flies", "fly"},
    {"alternate", "alternating"},
    {"inclined", "incline"},
    {"declined", "decline"},
    {"legged", "leg"},
    {"armed", "arm"},
    {"narrow", "close"},
    {"flat", ""},
    {"the", ""},
    {"a", ""},
    {"an", ""},
    {"s", ""}, // of a farmer's walk
});

struct Equipment {
    std::string_view word;
    std::string_view spelling; // as exercises name it
};

constexpr auto kEquipment = std::to_array<Equipment>({
    {"barbell", "barbell"},
    {"dumbbell", "dumbbell"},
    {"kettlebell", "kettlebell"},
    {"cable", "cable"},
    {"machine", "machine"},
    {"smith", "smith machine"},
    {"band", "band"},
    {"ezbar", "ez bar"},
    {"bodyweight", "bodyweight"},
    {"trapbar", "trap bar"},
});

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

// An apostrophe, in one of the ways in which it is typed: its length in bytes, else 0.
std::size_t apostropheAt(std::string_view text)
{
    for (const std::string_view mark : {"'", "\u00b4", "`", "\u2019", "\u2018"}) {
        if (text.starts_with(mark))
            return mark.size();
    }
    return 0;
}

std::size_t dashAt(std::string_view text)
{
    for (const std::string_view dash : {"\u2013", "\u2014", "\u2010", "\u00a0", "\u00d7"}) {
        if (text.starts_with(dash))
            return dash.size();
    }
    return 0;
}

std::string singular(std::string word)
{
    const auto ends = [&](std::string_view end) { return word.ends_with(end); };
    if (word.size() < 4 && word != "ups" && word != "abs")
        return word;
    if (ends("sses") || ends("ches") || ends("shes") || ends("xes"))
        word.resize(word.size() - 2);
    else if (ends("calves"))
        word.replace(word.size() - 3, 3, "f");
    else if (ends("s") && !ends("ss") && !ends("us") && !ends("is"))
        word.pop_back();
    return word;
}

class Splitter {
public:
    std::vector<std::string> split(std::string_view text)
    {
        while (!text.empty() && m_words.size() <= kMostWords) {
            const std::size_t apostrophe = apostropheAt(text);
            const std::size_t dash = dashAt(text);
            const std::size_t step = std::max<std::size_t>({1, apostrophe, dash});
            if (dash > 0 || (apostrophe == 0 && !isWordByte(lower(text.front()))))
                finish();
            else if (apostrophe == 0 && m_word.size() < kLongestWord + kLongestCharacter)
                m_word += lower(text.front());
            text.remove_prefix(step);
        }
        finish();
        m_words.resize(std::min(m_words.size(), kMostWords));
        return std::move(m_words);
    }

private:
    void finish()
    {
        if (m_word.empty())
            return;
        std::string word = singular(std::string(cutTo(m_word, kLongestWord)));
        m_word.clear();
        const auto synonym = std::ranges::find(kSynonyms, word, &Synonym::word);
        if (synonym == kSynonyms.end()) {
            m_words.push_back(std::move(word));
            return;
        }
        std::string_view meant = synonym->meant;
        while (!meant.empty()) {
            const std::size_t end = std::min(meant.find(' '), meant.size());
            m_words.emplace_back(meant.substr(0, end));
            meant.remove_prefix(std::min(end + 1, meant.size()));
        }
    }

    std::vector<std::string> m_words;
    std::string m_word;
};

// Joins pairs from the left; what is joined may join again ("e-z bar").
std::vector<std::string> joined(const std::vector<std::string>& words)
{
    std::vector<std::string> out;
    for (const std::string& word : words) {
        const auto pair = std::ranges::find_if(kPairs, [&](const Pair& candidate) {
            return !out.empty() && candidate.first == out.back() && candidate.second == word;
        });
        if (pair == kPairs.end()) {
            out.push_back(word);
            continue;
        }
        out.pop_back();
        if (pair->joined == "ezbar curl") {
            out.insert(out.end(), {"ezbar", "curl"});
        } else if (!pair->joined.empty()) {
            out.emplace_back(pair->joined);
        }
    }
    return out;
}

bool isEquipment(const std::string& word)
{
    return std::ranges::find(kEquipment, word, &Equipment::word) != kEquipment.end();
}

void sortOnce(std::vector<std::string>& words)
{
    std::ranges::sort(words);
    words.erase(std::unique(words.begin(), words.end()), words.end());
}

void dropWord(std::vector<std::string>& words, std::string_view word) { std::erase(words, word); }

bool has(const std::vector<std::string>& words, std::string_view word)
{
    return std::ranges::find(words, word) != words.end();
}

} // namespace

void sortOnce(ExerciseWords& words)
{
    sortOnce(words.movement);
    sortOnce(words.equipment);
}

ExerciseWords exerciseWords(std::string_view name)
{
    const std::vector<std::string> words = joined(Splitter{}.split(name));
    ExerciseWords said;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool leadsToEquipment =
            words[i] == "with" && i + 1 < words.size() && isEquipment(words[i + 1]);
        if (isEquipment(words[i]))
            said.equipment.push_back(words[i]);
        else if (!leadsToEquipment)
            said.movement.push_back(words[i]);
    }
    sortOnce(said);
    if (has(said.equipment, "smith")) { // the rest of what it is made of
        dropWord(said.equipment, "machine");
        dropWord(said.equipment, "barbell");
    }
    if (has(said.equipment, "ezbar"))
        dropWord(said.equipment, "barbell");
    if (has(said.movement, "curl"))
        dropWord(said.movement, "bicep");
    return said;
}

std::string equipmentWord(std::string_view equipment)
{
    const auto row = std::ranges::find(kEquipment, equipment, &Equipment::spelling);
    return row == kEquipment.end() ? std::string() : std::string(row->word);
}

} // namespace mileplate::library
