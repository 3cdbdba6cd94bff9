// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entry/set_reader.h"

#include <algorithm>
#include <fmt/format.h>

// What the groups that were gathered come to.
namespace mileplate::entry {

namespace {

constexpr const char* kAsMany = "as many repetitions as possible";
constexpr int kMostWithABarbell = 30; // repetitions in a set that nobody means for a weight

} // namespace

// "5x100" with a barbell: a hundred repetitions, or five with a hundred kilograms?
bool SetReader::isDoubtful(const Group& group) const
{
    return m_isBarbell && !group.load && !group.saysReps && group.count && group.reps.size() == 1 &&
           group.reps.front() > kMostWithABarbell;
}

std::optional<Mass> SetReader::plainMass(double number) const
{
    const LiftToken weight{.kind = LiftToken::Kind::Number, .number = number};
    std::size_t one = 0;
    return massIn({&weight, 1}, one);
}

// How many sets; the first of "a x b" becomes the weight where it can be no count of sets.
std::optional<int> SetReader::setsOf(Group& group, bool pairsAreLoads) const
{
    if (group.reps.size() > 1) {
        if (!group.load && group.count.value_or(0) > kFewSets)
            group.load = Load{.weight = plainMass(*group.count)};
        return static_cast<int>(group.reps.size());
    }
    if (!group.count)
        return 1;
    if (!group.load && pairsAreLoads) {
        const auto mass = plainMass(*group.count);
        group.load = Load{.weight = mass};
        return mass ? std::optional(1) : std::nullopt;
    }
    const bool sound = isWhole(*group.count) && *group.count >= 1 && *group.count <= kMostSets;
    return sound ? std::optional(static_cast<int>(*group.count)) : std::nullopt;
}

void SetReader::lift(const Group& group, int sets, ExerciseEntry& entry) const
{
    for (int i = 0; i < sets; ++i) {
        LiftSet& set = entry.sets.emplace_back();
        set.kind = group.kind.value_or(SetKind::Working);
        if (!group.reps.empty())
            set.reps = group.reps.size() > 1 ? group.reps[static_cast<std::size_t>(i)]
                                             : group.reps.front();
        if (group.load)
            set.weight = group.load->weight;
        set.rir = group.rir;
        set.duration = group.duration;
        set.done = true;
        if (group.distance) // a set has no place for it; imports note it alike
            entry.note += fmt::format("{}{:.7g} m in set {}", entry.note.empty() ? "" : "\n",
                                      inMetres(*group.distance), entry.sets.size());
    }
}

void SetReader::addNotes(ExerciseEntry& entry, const std::optional<Mass>& help) const
{
    entry.note = m_isEachSide ? "each side" : "";
    if (help)
        entry.note +=
            fmt::format("{}assisted {:.7g} kg", entry.note.empty() ? "" : "\n", inKilograms(*help));
}

ExerciseEntry SetReader::planned(const Id<Exercise>& exercise, const Group& group, int sets) const
{
    ExerciseEntry entry{.exercise = exercise, .rest = m_rest};
    const Load load = group.load.value_or(Load{});
    entry.target =
        Target{.sets = sets, .reps = group.range, .rir = group.rir, .weight = load.weight};
    if (group.isMany && !group.rir)
        entry.target->rir = 0;
    addNotes(entry, load.help);
    if (group.isMany)
        entry.note += entry.note.empty() ? kAsMany : "\n" + std::string(kAsMany);
    return entry;
}

std::vector<ExerciseEntry> SetReader::entries(const Id<Exercise>& exercise)
{
    if (m_kind && !m_groups.empty() && !m_groups.back().kind) { // said behind its sets
        m_groups.back().kind = m_kind->value;
        m_kind.reset();
    }
    if (m_load)
        m_unused.push_back(m_load->where);
    if (m_rir)
        m_unused.push_back(m_rir->where);
    if (m_kind)
        m_unused.push_back(m_kind->where);
    const bool pairsAreLoads = std::ranges::any_of(m_groups, [](const Group& group) {
        return group.count && !group.load && group.reps.size() <= 1 &&
               (*group.count > kFewSets || !isWhole(*group.count));
    });
    std::vector<ExerciseEntry> entries;
    std::optional<Mass> help;
    for (Group& group : m_groups) {
        const auto sets = setsOf(group, pairsAreLoads);
        if (!sets || isDoubtful(group)) {
            m_unused.push_back(group.where);
            continue;
        }
        if (group.range || group.isMany) {
            entries.push_back(planned(exercise, group, *sets));
            continue;
        }
        const auto needed = group.load ? group.load->help : std::nullopt;
        if (entries.empty() || entries.back().target || needed != help) {
            help = needed;
            addNotes(entries.emplace_back(ExerciseEntry{.exercise = exercise, .rest = m_rest}),
                     help);
        }
        lift(group, *sets, entries.back());
    }
    return entries;
}

} // namespace mileplate::entry
