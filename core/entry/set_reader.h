// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/athlete.h"
#include "core/domain/exercise.h"
#include "core/entry/token_values.h"

#include <optional>
#include <vector>

namespace mileplate::entry {

// Bytes of the text.
struct TextSpan {
    std::size_t from = 0;
    std::size_t to = 0;
};
// What a set is done with. Neither weight nor help: with the body's weight alone.
struct LiftLoad {
    std::optional<Mass> weight{};
    std::optional<Mass> help{};

    friend bool operator==(const LiftLoad&, const LiftLoad&) = default;
};
// A value, and where it was said.
template <class T>
struct Said {
    T value{};
    TextSpan where{};
};

// Gathers the sets of one exercise from the tokens behind its name.
class SetReader {
public:
    using Span = TextSpan;

    // Equipment as exercises have it: "barbell", "bodyweight"; empty where it is not known.
    explicit SetReader(UnitSystem units, std::string_view equipment = {})
        : m_units(units)
        , m_isBarbell(equipment == "barbell")
        , m_isBodyweight(equipment == "bodyweight")
    {}

    // How many of the tokens were made something of; 0 where the first says nothing here.
    std::size_t take(Tokens tokens);

    // What they say of the exercise: an entry for each amount of help, none without sets.
    // Repetitions that nobody counted, and a range of them, are nothing that was done: such
    // sets become a target.
    std::vector<ExerciseEntry> entries(const Id<Exercise>& exercise);

    // What was taken and then had no sets to belong to; known after `entries`.
    const std::vector<Span>& unused() const { return m_unused; }

private:
    static constexpr double kFewSets = 10; // more of them are a weight

    using Load = LiftLoad;
    struct Group {
        std::optional<double> count{}; // of "a x b" the a: sets, or a weight
        std::vector<int> reps{};       // of each set, or of all
        std::optional<RepRange> range{};
        bool isMany = false;   // as many repetitions as can be done
        bool saysReps = false; // "100 reps"
        std::optional<Duration> duration{};
        std::optional<Distance> distance{};
        std::optional<Load> load{};
        std::optional<double> rir{};
        std::optional<SetKind> kind{};
        Span where{};
    };

    std::size_t takeGroup(Tokens tokens);
    std::size_t takePair(Tokens tokens);
    std::size_t takeRow(Tokens tokens);
    std::size_t takeWeighted(Tokens tokens);
    std::size_t takeAmount(Tokens tokens, Group& group) const;
    std::size_t takeThird(Tokens tokens, Group& group) const;
    std::size_t takeUnit(Tokens tokens, Group& group) const;
    std::size_t takeRepsAtLoad(Tokens tokens, Group& group) const;
    std::size_t takeLoad(Tokens tokens);
    std::size_t takeAt(Tokens tokens);
    std::size_t takeEffort(Tokens tokens);
    std::size_t takeMark(Tokens tokens);
    std::size_t takeRest(Tokens tokens);
    std::optional<Said<Load>> loadIn(Tokens tokens, std::size_t& count) const;
    std::optional<Mass> massIn(Tokens tokens, std::size_t& count) const;
    std::optional<Mass> plainMass(double number) const; // in the athlete's unit
    std::size_t begin(Group group, Tokens taken);
    void put(const Said<Load>& load);
    void put(double rir, Span where);
    std::optional<int> setsOf(Group& group, bool pairsAreLoads) const;
    void lift(const Group& group, int sets, ExerciseEntry& entry) const;
    ExerciseEntry planned(const Id<Exercise>& exercise, const Group& group, int sets) const;
    void addNotes(ExerciseEntry& entry, const std::optional<Mass>& help) const;

    bool isDoubtful(const Group& group) const;

    UnitSystem m_units;
    bool m_isBarbell;
    bool m_isBodyweight;
    std::vector<Group> m_groups;
    std::optional<Said<Load>> m_load; // said before its sets
    std::optional<Said<double>> m_rir;
    std::optional<Said<SetKind>> m_kind;
    std::optional<Duration> m_rest;
    bool m_isEachSide = false;
    std::vector<Span> m_unused;
};

} // namespace mileplate::entry
