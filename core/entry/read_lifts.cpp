// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entry/read_lifts.h"

#include "core/entry/lift_tokens.h"
#include "core/entry/set_reader.h"
#include "core/library/exercises.h"

#include <algorithm>
#include <ranges>

namespace mileplate::entry {

namespace {

constexpr std::size_t kMostNameWords = 8; // words
constexpr std::size_t kMostSetsOfALine = 1000;

// A name that is known, and how many tokens it takes.
struct Named {
    Id<Exercise> exercise{};
    std::size_t words = 0;
};

class LiftReader {
public:
    LiftReader(std::string_view text, const library::ExerciseNames& names, UnitSystem units)
        : m_text(text)
        , m_names(names)
        , m_units(units)
        , m_tokens(liftTokens(text))
        , m_understood(m_tokens.size())
        , m_missing(m_tokens.size(), Missing::Anything)
    {}

    ReadLifts read()
    {
        while (m_at < m_tokens.size()) {
            if (m_tokens[m_at].kind == TokenKind::End)
                m_understood[m_at++] = true;
            else if (const Named named = nameHere(Spelling::Forgiven); named.words > 0)
                readExercise(named);
            else
                ++m_at;
        }
        addNotUnderstood();
        return std::move(m_read);
    }

private:
    enum class Spelling { Exact, Forgiven };

    // The longest name that starts here. Behind a word that says nothing none does: "foo
    // squat" is no squat.
    Named nameHere(Spelling spelling) const
    {
        std::size_t words = 0;
        if (m_at > 0 && m_tokens[m_at - 1].kind == TokenKind::Word && !m_understood[m_at - 1])
            return {};
        while (words < kMostNameWords && m_at + words < m_tokens.size() &&
               m_tokens[m_at + words].kind == TokenKind::Word)
            ++words;
        for (; words > 0; --words) {
            const std::size_t from = m_tokens[m_at].from;
            const LiftToken& last = m_tokens[m_at + words - 1];
            const std::string_view name = m_text.substr(from, last.to - from);
            auto exercise = m_names.find(name);
            const bool isMark = last.to - last.from == 1; // "bench w" is no typing mistake
            if (!exercise && spelling == Spelling::Forgiven && !isMark)
                exercise = m_names.findMistyped(name);
            if (exercise)
                return {*exercise, words};
        }
        return {};
    }

    void readExercise(const Named& named)
    {
        const std::size_t first = m_at;
        m_at += named.words;
        const Exercise* known = library::findExercise(named.exercise.text);
        SetReader sets(m_units, known ? std::string_view(known->equipment) : std::string_view());
        while (m_at < m_tokens.size() && m_tokens[m_at].kind != TokenKind::End) {
            if (nameHere(Spelling::Exact).words > 0)
                break;
            const std::size_t taken = sets.take({m_tokens.data() + m_at, m_tokens.size() - m_at});
            if (taken == 0 && m_tokens[m_at].kind == TokenKind::Word)
                break; // it may be the name of another, whose sets follow
            for (std::size_t i = 0; i < taken; ++i)
                m_understood[m_at + i] = true;
            m_at += std::max<std::size_t>(taken, 1);
        }
        finish(named, first, sets);
    }

    void finish(const Named& named, std::size_t first, SetReader& sets)
    {
        auto entries = sets.entries(named.exercise);
        std::size_t count = 0;
        for (const ExerciseEntry& entry : entries)
            count +=
                entry.target ? static_cast<std::size_t>(entry.target->sets) : entry.sets.size();
        if (count == 0 || m_sets + count > kMostSetsOfALine) { // all of it stays not understood
            std::fill(m_understood.begin() + static_cast<std::ptrdiff_t>(first),
                      m_understood.begin() + static_cast<std::ptrdiff_t>(m_at), false);
            if (count == 0)
                std::fill(m_missing.begin() + static_cast<std::ptrdiff_t>(first),
                          m_missing.begin() + static_cast<std::ptrdiff_t>(m_at), Missing::Sets);
            return;
        }
        m_sets += count;
        for (std::size_t i = 0; i < named.words; ++i)
            m_understood[first + i] = true;
        for (const SetReader::Span& unused : sets.unused())
            markNotUnderstood(first, unused);
        std::ranges::move(entries, std::back_inserter(m_read.entries));
    }

    void markNotUnderstood(std::size_t first, const SetReader::Span& bytes)
    {
        bool isAt = false;
        for (std::size_t i = first; i < m_at; ++i) {
            if (m_tokens[i].from < bytes.from || m_tokens[i].to > bytes.to)
                continue;
            m_understood[i] = false;
            isAt = isAt || m_tokens[i].kind == TokenKind::At;
            if (isAt)
                m_missing[i] = Missing::WeightOrEffort;
        }
    }

    void add(std::size_t from, std::size_t to, Missing missing = Missing::Anything)
    {
        m_read.notUnderstood.push_back(
            {std::string(m_text.substr(from, to - from)), from, to, missing});
    }

    // Neighbours are one part; where they lack different things, it is just not understood.
    void addNotUnderstood()
    {
        std::size_t i = 0;
        while (i < m_tokens.size()) {
            const std::size_t first = i;
            while (i < m_tokens.size() && !m_understood[i])
                ++i;
            const auto lacks = [&](std::size_t at) { return m_missing[at] == m_missing[first]; };
            const auto part = std::views::iota(first, i);
            if (i > first)
                add(m_tokens[first].from, m_tokens[i - 1].to,
                    std::ranges::all_of(part, lacks) ? m_missing[first] : Missing::Anything);
            ++i;
        }
        const std::size_t rest = m_text.find_first_not_of(" \t\r\n,;", kMostTypedBytes);
        if (m_text.size() > kMostTypedBytes && rest != std::string_view::npos)
            add(rest, m_text.size());
    }

    std::string_view m_text;
    const library::ExerciseNames& m_names;
    UnitSystem m_units;
    std::vector<LiftToken> m_tokens;
    std::vector<bool> m_understood;
    std::vector<Missing> m_missing; // of those that are not
    std::size_t m_at = 0;
    std::size_t m_sets = 0;
    ReadLifts m_read;
};

} // namespace

ReadLifts readLifts(std::string_view text, const library::ExerciseNames& names, UnitSystem units)
{
    return LiftReader(text, names, units).read();
}

} // namespace mileplate::entry
