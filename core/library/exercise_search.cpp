// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/exercise_search.h"

#include "core/base/letters.h"
#include "core/library/exercise_facts.h"
#include "core/library/exercise_words.h"
#include "core/library/exercises.h"
#include "core/library/german_words.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <unordered_map>

namespace mileplate::library {

namespace {

constexpr std::size_t kMostText = 200; // bytes of what is typed that are looked at
constexpr std::size_t kShortestInside = 3;

// Lower case, without accents, words with one blank before each.
std::string parted(std::string_view text)
{
    std::string words = " ";
    for (std::size_t at = 0; at < text.size();) {
        const PlainLetter letter = plainLetterAt(text, at);
        const char c = letter.text.front();
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) > 127)
            words += letter.text;
        else if (words.back() != ' ' && c != '\'')
            words += ' ';
        at += letter.bytes;
    }
    if (words.back() == ' ')
        words.pop_back();
    return words;
}

std::string joined(const ExerciseWords& words)
{
    std::string text;
    for (const auto* list : {&words.movement, &words.equipment}) {
        for (const std::string& word : *list)
            text += ' ' + word;
    }
    return text;
}

// The words of a name as they are written, and in the one spelling of all names.
std::string english(std::string_view name) { return parted(name) + joined(exerciseWords(name)); }
std::string german(std::string_view name) { return parted(name) + joined(germanWords(name)); }

enum class Group { Recent, Own, Rulebook, Further };

struct Called {
    std::string name;  // parted
    std::string words; // of the name
};

struct Candidate {
    const Exercise* exercise;
    Group group;
    std::vector<Called> names; // in English; in German where it has such a name
    std::string text;          // of every name
};

Candidate candidateOf(const Exercise& exercise, Group group)
{
    Candidate candidate{&exercise, group, {{parted(exercise.name), english(exercise.name)}}, {}};
    if (const auto name = germanExerciseName(exercise.name); !name.empty())
        candidate.names.push_back({parted(name), german(name)});
    for (const Called& called : candidate.names)
        candidate.text += called.words;
    candidate.text += parted(exercise.id.text) + parted(exercise.equipment);
    for (const std::string& alias : exercise.aliases)
        candidate.text += english(alias);
    return candidate;
}

const std::vector<Candidate>& builtInCandidates()
{
    static const std::vector<Candidate> kCandidates = [] {
        std::vector<Candidate> candidates;
        std::unordered_map<std::string_view, std::size_t> places;
        const auto add = [&](const Exercise& exercise, Group group) {
            places.emplace(exercise.id.text, candidates.size());
            candidates.push_back(candidateOf(exercise, group));
        };
        for (const Exercise& exercise : exercises())
            add(exercise, Group::Rulebook);
        for (const Exercise& exercise : furtherExercises())
            add(exercise, Group::Further);
        for (const NamedExercise& other : exerciseFacts().names) {
            if (const auto place = places.find(other.id); place != places.end())
                candidates[place->second].text += english(other.name);
        }
        for (const GermanNames& names : exerciseFacts().german) {
            const auto place = places.find(names.id);
            for (const std::string_view other : names.others) {
                if (place != places.end())
                    candidates[place->second].text += german(other);
            }
        }
        return candidates;
    }();
    return kCandidates;
}

// The starts that a word of a name may have where this is typed: as it is, "pushup" of
// "pushups", "dumbbell" of "db" and of "Kurzhanteln".
using Typed = std::vector<std::string>;

std::vector<Typed> typedWords(std::string_view text)
{
    std::vector<Typed> words;
    const std::string rest = parted(text.substr(0, kMostText));
    for (std::size_t at = 0; at + 1 < rest.size();) {
        const std::size_t end = std::min(rest.find(' ', at + 1), rest.size());
        const std::string word = rest.substr(at, end - at);
        Typed& typed = words.emplace_back(Typed{word});
        for (const ExerciseWords& said : {exerciseWords(word), germanWords(word)}) {
            if (said.movement.size() + said.equipment.size() == 1)
                typed.push_back(joined(said));
        }
        at = end;
    }
    return words;
}

bool isIn(const std::string& text, const Typed& word)
{
    return std::ranges::any_of(
        word, [&](const std::string& start) { return text.find(start) != std::string::npos; });
}

// In the middle of a word, as "drücken" of "Bankdrücken": what is typed, as it is.
bool isInside(const std::string& text, const Typed& word)
{
    const std::string_view letters = std::string_view(word.front()).substr(1);
    return letters.size() >= kShortestInside && text.find(letters) != std::string::npos;
}

enum class Fit { Begins, Inside, None };

Fit fitOf(const Candidate& candidate, const std::vector<Typed>& words)
{
    Fit fit = Fit::Begins;
    for (const Typed& word : words) {
        if (isIn(candidate.text, word))
            continue;
        if (!isInside(candidate.text, word))
            return Fit::None;
        fit = Fit::Inside;
    }
    return fit;
}

bool fits(const Exercise& exercise, const ExerciseFilter& filter)
{
    return (!filter.muscle || exercise.muscles.contains(*filter.muscle)) &&
           (filter.equipment.empty() || exercise.equipment == filter.equipment);
}

// How well a name says what is typed.
struct Likeness {
    std::ptrdiff_t elsewhere; // words that are not in it
    bool startsOtherwise;
    std::size_t length; // all alike where nothing is typed

    auto operator<=>(const Likeness&) const = default;
};

Likeness likenessOf(const Called& called, const std::vector<Typed>& words)
{
    if (words.empty())
        return {0, false, 0};
    const auto elsewhere =
        std::ranges::count_if(words, [&](const Typed& word) { return !isIn(called.words, word); });
    return {elsewhere, !called.name.starts_with(words.front().front()), called.name.size()};
}

struct Hit {
    Fit fit;
    bool otherwiseCalled; // neither a name nor the id is what is typed
    std::size_t place;    // group, recent ones by how long ago
    Likeness likeness;    // of the name that says it best
    bool isUncounted;     // a stretch, a jump
    std::string_view name;
    const Candidate* candidate;

    auto rank() const
    {
        return std::tie(fit, otherwiseCalled, place, likeness.elsewhere, isUncounted,
                        likeness.startsOtherwise, likeness.length, name);
    }
};

Hit hitOf(const Candidate& candidate, const std::vector<Typed>& words, std::string_view whole,
          NamesIn names)
{
    Hit hit{Fit::Begins,
            parted(candidate.exercise->id.text) != whole,
            static_cast<std::size_t>(candidate.group),
            likenessOf(candidate.names.front(), words),
            candidate.exercise->muscles.empty(),
            names == NamesIn::German ? candidate.names.back().name : candidate.names.front().name,
            &candidate};
    for (const Called& called : candidate.names) {
        hit.otherwiseCalled = hit.otherwiseCalled && called.name != whole;
        hit.likeness = std::min(hit.likeness, likenessOf(called, words));
    }
    return hit;
}

} // namespace

ExerciseSearch::ExerciseSearch(const Register<Exercise>& own, NamesIn names)
    : m_own(own)
    , m_names(names)
{}

std::vector<const Exercise*> ExerciseSearch::find(std::string_view text,
                                                  const ExerciseFilter& filter,
                                                  std::span<const Id<Exercise>> recent) const
{
    const std::vector<Typed> words = typedWords(text);
    const std::string whole = parted(text.substr(0, kMostText));
    std::vector<Candidate> own;
    own.reserve(m_own.rows().size());
    for (const auto& [id, exercise] : m_own.rows())
        own.push_back(candidateOf(exercise, Group::Own));
    std::vector<Hit> hits;
    const auto consider = [&](const Candidate& candidate) {
        const Fit fit = fits(*candidate.exercise, filter) ? fitOf(candidate, words) : Fit::None;
        if (fit == Fit::None)
            return;
        Hit& hit = hits.emplace_back(hitOf(candidate, words, whole, m_names));
        hit.fit = fit;
        const auto last = std::ranges::find(recent, candidate.exercise->id);
        hit.place = last != recent.end() ? static_cast<std::size_t>(last - recent.begin())
                                         : recent.size() + hit.place;
    };
    std::ranges::for_each(own, consider);
    for (const Candidate& candidate : builtInCandidates()) {
        if (!m_own.find(candidate.exercise->id))
            consider(candidate);
    }
    std::ranges::sort(hits, {}, &Hit::rank);
    std::vector<const Exercise*> found;
    found.reserve(hits.size());
    for (const Hit& hit : hits)
        found.push_back(hit.candidate->exercise);
    return found;
}

std::vector<Exercise> searchExercises(std::string_view text, const ExerciseFilter& filter,
                                      const Register<Exercise>& own,
                                      std::span<const Id<Exercise>> recent)
{
    std::vector<Exercise> found;
    for (const Exercise* exercise : ExerciseSearch(own).find(text, filter, recent))
        found.push_back(*exercise);
    return found;
}

const std::vector<std::string>& equipmentWords()
{
    static const std::vector<std::string> kWords = [] {
        std::set<std::string> words;
        for (const auto list : {exercises(), furtherExercises()}) {
            for (const Exercise& exercise : list)
                words.insert(exercise.equipment);
        }
        words.erase(std::string());
        return std::vector<std::string>(words.begin(), words.end());
    }();
    return kWords;
}

} // namespace mileplate::library
