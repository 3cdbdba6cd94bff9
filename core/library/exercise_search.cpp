// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/exercise_search.h"

#include "core/library/exercise_facts.h"
#include "core/library/exercise_words.h"
#include "core/library/exercises.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <unordered_map>

namespace mileplate::library {

namespace {

constexpr std::size_t kMostText = 200; // bytes of what is typed that are looked at

// Lower case, words with one blank before each.
std::string folded(std::string_view text)
{
    std::string words = " ";
    for (const char c : text) {
        const bool capital = c >= 'A' && c <= 'Z';
        const bool word = capital || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
                          static_cast<unsigned char>(c) > 127;
        if (word)
            words += capital ? static_cast<char>(c - 'A' + 'a') : c;
        else if (words.back() != ' ' && c != '\'')
            words += ' ';
    }
    if (words.back() == ' ')
        words.pop_back();
    return words;
}

// The words of a name as they are written, and in the one spelling of all names.
std::string searchable(std::string_view name)
{
    std::string text = folded(name);
    const ExerciseWords words = exerciseWords(name);
    for (const auto* list : {&words.movement, &words.equipment}) {
        for (const std::string& word : *list)
            text += ' ' + word;
    }
    return text;
}

enum class Group { Recent, Own, Rulebook, Further };

struct Candidate {
    const Exercise* exercise;
    Group group;
    std::string name;  // folded
    std::string words; // of the name
    std::string text;  // of every name
};

Candidate candidateOf(const Exercise& exercise, Group group)
{
    Candidate candidate{&exercise, group, folded(exercise.name), searchable(exercise.name), {}};
    candidate.text = candidate.words + folded(exercise.id.text) + folded(exercise.equipment);
    for (const std::string& alias : exercise.aliases)
        candidate.text += searchable(alias);
    return candidate;
}

const std::vector<Candidate>& builtIn()
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
                candidates[place->second].text += searchable(other.name);
        }
        return candidates;
    }();
    return kCandidates;
}

// A word as it is typed, and what else it may be the start of.
struct Typed {
    std::string start;
    std::string other; // "pushup" of "pushups", "dumbbell" of "db"
};

std::vector<Typed> typedWords(std::string_view text)
{
    std::vector<Typed> words;
    std::string rest = folded(text.substr(0, kMostText));
    for (std::size_t at = 0; at + 1 < rest.size();) {
        const std::size_t end = std::min(rest.find(' ', at + 1), rest.size());
        Typed& typed = words.emplace_back(Typed{rest.substr(at, end - at), {}});
        const ExerciseWords said = exerciseWords(typed.start);
        if (said.movement.size() + said.equipment.size() == 1)
            typed.other = ' ' + (said.movement.empty() ? said.equipment : said.movement).front();
        at = end;
    }
    return words;
}

bool isIn(const std::string& text, const Typed& word)
{
    return text.find(word.start) != std::string::npos ||
           (!word.other.empty() && text.find(word.other) != std::string::npos);
}

bool fits(const Candidate& candidate, const std::vector<Typed>& words)
{
    return std::ranges::all_of(words,
                               [&](const Typed& word) { return isIn(candidate.text, word); });
}

bool fits(const Exercise& exercise, const ExerciseFilter& filter)
{
    return (!filter.muscle || exercise.muscles.contains(*filter.muscle)) &&
           (filter.equipment.empty() || exercise.equipment == filter.equipment);
}

struct Hit {
    bool otherwiseCalled;     // neither name nor id is what is typed
    std::size_t place;        // group, recent ones by how long ago
    std::ptrdiff_t elsewhere; // words that are not in its name
    bool isUncounted;         // a stretch, a jump
    bool startsOtherwise;
    std::size_t length; // of the name; all alike where nothing is typed
    const Candidate* candidate;

    auto rank() const
    {
        return std::tie(otherwiseCalled, place, elsewhere, isUncounted, startsOtherwise, length,
                        candidate->name);
    }
};

} // namespace

ExerciseSearch::ExerciseSearch(const Register<Exercise>& own) : m_own(own) {}

std::vector<const Exercise*> ExerciseSearch::find(std::string_view text,
                                                  const ExerciseFilter& filter,
                                                  std::span<const Id<Exercise>> recent) const
{
    const std::vector<Typed> words = typedWords(text);
    const std::string whole = folded(text.substr(0, kMostText));
    std::vector<Candidate> own;
    own.reserve(m_own.rows().size());
    for (const auto& [id, exercise] : m_own.rows())
        own.push_back(candidateOf(exercise, Group::Own));
    std::vector<Hit> hits;
    const auto consider = [&](const Candidate& candidate) {
        if (!fits(*candidate.exercise, filter) || !fits(candidate, words))
            return;
        const auto last = std::ranges::find(recent, candidate.exercise->id);
        const std::size_t place = last != recent.end()
                                      ? static_cast<std::size_t>(last - recent.begin())
                                      : recent.size() + static_cast<std::size_t>(candidate.group);
        const auto elsewhere = std::ranges::count_if(
            words, [&](const Typed& word) { return !isIn(candidate.words, word); });
        const bool isCalledSo =
            candidate.name == whole || folded(candidate.exercise->id.text) == whole;
        hits.push_back({!isCalledSo, place, elsewhere, candidate.exercise->muscles.empty(),
                        !words.empty() && !candidate.name.starts_with(words.front().start),
                        words.empty() ? 0 : candidate.name.size(), &candidate});
    };
    std::ranges::for_each(own, consider);
    for (const Candidate& candidate : builtIn()) {
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
