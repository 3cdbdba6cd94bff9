// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule.h"

// PROG-01: more than one thing of training raised in one week.
namespace mileplate::rules {

enum class Variable { RunVolume, RunIntensity, StrengthSets, StrengthLoad, NewStimulus };

} // namespace mileplate::rules

template <>
struct mileplate::Names<mileplate::rules::Variable> {
    static constexpr std::array<std::string_view, 5> kWords{
        "run volume", "run intensity", "strength sets", "strength load", "new stimulus"};
};

namespace mileplate::rules {

// What the week raises over the recent ones; nothing while those are too few to say.
std::vector<Variable> raisedVariables(const Scene& scene);

// The heaviest load of an exercise at that many repetitions or more that was lifted in
// the four weeks before this one.
std::optional<Mass> recentBest(const Scene& scene, const Id<Exercise>& exercise, int reps);

// Hill repeats, hill sprints or jumps that the four weeks before did not have.
bool isNewStimulus(const Scene& scene, Kind kind);

std::optional<Finding> raisedTogether(const Scene& scene);
std::vector<Fix> fixRaisedTogether(const Scene& scene, const Finding& finding);

} // namespace mileplate::rules
