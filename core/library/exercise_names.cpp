// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/exercise_names.h"

#include "core/base/utf8.h"
#include "core/library/exercise_facts.h"
#include "core/library/exercise_words.h"
#include "core/library/exercises.h"
#include "core/library/german_words.h"
#include "core/library/names_by_letters.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace mileplate::library {

namespace {

// Names by their words. A name that two exercises claim means neither.
class NameTable {
public:
    void add(const ExerciseWords& words, std::string_view id)
    {
        if (words.movement.empty())
            return;
        const auto [row, isNew] = m_ids.try_emplace(words, id);
        if (!isNew && row->second != id)
            row->second.clear();
    }

    void addMissing(const ExerciseWords& words, const std::string& id)
    {
        m_ids.try_emplace(words, id);
    }

    // Empty where two claim it.
    const std::string* find(const ExerciseWords& words) const
    {
        const auto row = m_ids.find(words);
        return row == m_ids.end() ? nullptr : &row->second;
    }

    const std::map<ExerciseWords, std::string>& rows() const { return m_ids; }

private:
    std::map<ExerciseWords, std::string> m_ids;
};

// The name as it says itself: with the equipment that the exercise is known for where the
// two differ ("Deadlift with Bands" has a barbell too).
ExerciseWords fullWords(const Exercise& exercise)
{
    ExerciseWords words = exerciseWords(exercise.name);
    const std::string known = equipmentWord(exercise.equipment);
    const auto isThere = [&](std::string_view word) {
        return std::ranges::find(words.equipment, word) != words.equipment.end();
    };
    const bool saysMore = known == "barbell" && isThere("ezbar");
    if (!words.equipment.empty() && !known.empty() && !isThere(known) && !saysMore) {
        words.equipment.push_back(known);
        std::ranges::sort(words.equipment);
    }
    return words;
}

std::string lowered(std::string_view name)
{
    std::string lower;
    for (const char c : name)
        lower += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return lower;
}

// The names of one language.
struct SpokenNames {
    NameTable said;    // names as they are written
    NameTable implied; // and with the equipment that goes without saying

    void add(const ExerciseWords& words, const Exercise& exercise)
    {
        said.add(words, exercise.id.text);
        const std::string equipment = equipmentWord(exercise.equipment);
        if (words.equipment.empty() && !equipment.empty())
            implied.add({words.movement, {equipment}}, exercise.id.text);
    }

    // What is not taken yet.
    void addMissing(const SpokenNames& others)
    {
        for (const auto& [words, id] : others.said.rows())
            said.addMissing(words, id);
        for (const auto& [words, id] : others.implied.rows())
            implied.addMissing(words, id);
    }

    // Nothing where two claim it.
    std::optional<Id<Exercise>> find(const ExerciseWords& words) const
    {
        for (const NameTable* table : {&said, &implied}) {
            const std::string* id = table->find(words);
            if (id && !id->empty())
                return Id<Exercise>{*id};
        }
        return std::nullopt;
    }
};

struct BuiltIn {
    SpokenNames english;
    SpokenNames german;
    std::map<std::string, std::string> written; // English names letter by letter, lower case
};

// The rulebook's exercises and names that were looked up by hand go before the rest.
SpokenNames englishNames()
{
    SpokenNames names;
    for (const Exercise& exercise : exercises())
        names.add(fullWords(exercise), exercise);
    for (const NamedExercise& other : exerciseFacts().names) {
        if (const Exercise* exercise = findExercise(other.id))
            names.add(exerciseWords(other.name), *exercise);
    }
    SpokenNames rest;
    for (const Exercise& exercise : exerciseFacts().exercises)
        rest.add(fullWords(exercise), exercise);
    names.addMissing(rest);
    return names;
}

SpokenNames germanNames()
{
    SpokenNames names;
    for (const GermanNames& german : exerciseFacts().german) {
        const Exercise* exercise = findExercise(german.id);
        if (!exercise)
            continue;
        names.add(germanWords(german.name), *exercise);
        for (const std::string_view other : german.others)
            names.add(germanWords(other), *exercise);
    }
    return names;
}

BuiltIn makeBuiltIn()
{
    BuiltIn index{englishNames(), germanNames(), {}};
    for (const Exercise& exercise : exerciseFacts().exercises)
        index.written.emplace(lowered(exercise.name), exercise.id.text);
    return index;
}

const BuiltIn& builtIn()
{
    static const BuiltIn kIndex = makeBuiltIn();
    return kIndex;
}

NamesByLetters makeBuiltInLetters()
{
    NamesByLetters letters;
    for (const Exercise& exercise : exercises())
        letters.add(exercise.name);
    for (const Exercise& exercise : exerciseFacts().exercises)
        letters.add(exercise.name);
    for (const NamedExercise& other : exerciseFacts().names)
        letters.add(other.name);
    for (const GermanNames& german : exerciseFacts().german) {
        letters.add(german.name);
        for (const std::string_view other : german.others)
            letters.add(other);
    }
    return letters;
}

const NamesByLetters& builtInLetters()
{
    static const NamesByLetters kLetters = makeBuiltInLetters();
    return kLetters;
}

// "Chin Up (Weighted)" is a chin-up, whose sets have a weight.
ExerciseWords withoutItsWeight(ExerciseWords words)
{
    std::erase(words.movement, "weighted");
    return words;
}

std::string idOf(std::string_view name)
{
    static constexpr std::size_t kLongest = 80;
    std::string id = "own";
    const ExerciseWords words = exerciseWords(name);
    for (const auto* list : {&words.movement, &words.equipment}) {
        for (const std::string& word : *list) {
            if (id.size() + word.size() < kLongest)
                id += '-' + word;
        }
    }
    return id;
}

// A word that alone says nothing about the muscles.
bool isVague(const std::vector<std::string>& movement)
{
    static constexpr std::array<std::string_view, 15> kVague{
        "raise", "press", "extension", "pull", "lift", "hold", "swing", "clean",
        // as stems of German words
        "druck", "heb", "zieh", "zug", "streck", "beug", "halt"};
    return movement.size() == 1 && std::ranges::find(kVague, movement.front()) != kVague.end();
}

bool saysAllOf(const ExerciseWords& words, const std::vector<std::string>& known)
{
    return std::ranges::includes(words.movement, known);
}

// German words are written together, what it is at their end: "Pausenbankdrücken".
bool endsInAllOf(const ExerciseWords& words, const std::vector<std::string>& known)
{
    static constexpr std::size_t kShortest = 5; // letters of such an end
    return std::ranges::all_of(known, [&](const std::string& end) {
        return std::ranges::any_of(words.movement, [&](const std::string& word) {
            return word == end || (end.size() >= kShortest && word.ends_with(end));
        });
    });
}

// The exercise whose muscles fit best: the same movement whatever the equipment, else the
// known one with the most of its words, and of these the longest. Null where nothing of it
// is known.
template <class Fits>
const Exercise* relativeOf(const ExerciseWords& words, const SpokenNames& names, Fits hasAllOf)
{
    const Exercise* nearest = nullptr;
    std::pair<std::size_t, std::size_t> most{};
    const auto consider = [&](const NameTable& table) {
        for (const auto& [known, id] : table.rows()) {
            std::size_t letters = 0;
            for (const std::string& word : known.movement)
                letters += word.size();
            const std::pair score{
                2 * known.movement.size() + (known.equipment == words.equipment ? 1 : 0), letters};
            const bool fits =
                score > most && !isVague(known.movement) && hasAllOf(words, known.movement);
            const Exercise* exercise = fits ? findExercise(id) : nullptr;
            if (exercise && !exercise->muscles.empty()) {
                nearest = exercise;
                most = score;
            }
        }
    };
    consider(names.said);
    consider(names.implied);
    return nearest;
}

std::string equipmentOf(const ExerciseWords& words)
{
    for (const Exercise& exercise : exerciseFacts().exercises) {
        if (!words.equipment.empty() && equipmentWord(exercise.equipment) == words.equipment[0])
            return exercise.equipment;
    }
    return {};
}

std::string trimmed(std::string_view text)
{
    static constexpr std::size_t kLongestName = 200;
    const std::size_t first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    const std::size_t last = text.find_last_not_of(" \t");
    return std::string(cutTo(text.substr(first, last - first + 1), kLongestName));
}

} // namespace

struct ExerciseNames::Index {
    NameTable names;
    NamesByLetters letters;

    void add(std::string_view name, const std::string& id)
    {
        names.add(exerciseWords(name), id);
        letters.add(name);
    }

    std::set<std::string> ids;
};

ExerciseNames::ExerciseNames(const Register<Exercise>& own) : m_own(std::make_unique<Index>())
{
    for (const auto& [id, exercise] : own.rows()) {
        m_own->ids.insert(id.text);
        m_own->add(exercise.name, id.text);
        for (const std::string& alias : exercise.aliases)
            m_own->add(alias, id.text);
    }
}

ExerciseNames::~ExerciseNames() = default;
ExerciseNames::ExerciseNames(ExerciseNames&&) noexcept = default;
ExerciseNames& ExerciseNames::operator=(ExerciseNames&&) noexcept = default;

std::optional<Id<Exercise>> ExerciseNames::find(std::string_view name) const
{
    const ExerciseWords words = exerciseWords(name);
    if (const std::string* id = m_own->names.find(words))
        return id->empty() ? std::nullopt : std::optional(Id<Exercise>{*id});
    if (const auto id = builtIn().english.find(words))
        return id;
    if (const auto row = builtIn().written.find(lowered(name)); row != builtIn().written.end())
        return Id<Exercise>{row->second};
    const std::string renamed = idOf(name); // it was made of this name, and renamed since
    if (m_own->ids.contains(renamed))
        return Id<Exercise>{renamed};
    if (const auto id = builtIn().english.find(withoutItsWeight(words)))
        return id;
    return builtIn().german.find(germanWords(name));
}

std::optional<Id<Exercise>> ExerciseNames::findMistyped(std::string_view name) const
{
    auto meant = m_own->letters.near(name);
    std::ranges::copy(builtInLetters().near(name), std::back_inserter(meant));
    std::optional<Id<Exercise>> exercise;
    for (const std::string_view other : meant) {
        const auto id = find(other);
        if (!id || (exercise && *exercise != *id))
            return std::nullopt;
        exercise = id;
    }
    return exercise;
}

std::optional<Id<Exercise>> resolveName(std::string_view name, const Register<Exercise>& own)
{
    return ExerciseNames(own).find(name);
}

Exercise ownExerciseNamed(std::string_view name)
{
    const ExerciseWords words = exerciseWords(name);
    const ExerciseWords german = germanWords(name);
    Exercise exercise{.id = {idOf(name)}, .name = trimmed(name), .equipment = equipmentOf(words)};
    if (exercise.equipment.empty())
        exercise.equipment = equipmentOf(german);
    const Exercise* relative = relativeOf(words, builtIn().english, saysAllOf);
    if (!relative)
        relative = relativeOf(german, builtIn().german, endsInAllOf);
    if (relative) {
        exercise.pattern = relative->pattern;
        exercise.region = relative->region;
        exercise.type = relative->type;
        exercise.muscles = relative->muscles;
    }
    return exercise;
}

} // namespace mileplate::library
