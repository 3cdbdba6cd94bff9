// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entry/read_lifts.h"

#include <fmt/format.h>

// Typed lifts and what they are read as, in a few words.
namespace mileplate::entry {

inline ReadLifts readOf(std::string_view text, UnitSystem units = UnitSystem::Metric)
{
    return readLifts(text, library::ExerciseNames(Register<Exercise>()), units);
}

inline std::string said(const LiftSet& set)
{
    std::string text;
    if (set.kind != SetKind::Working)
        text += std::string(nameOf(set.kind)) + " ";
    text += set.reps ? fmt::format("{}", *set.reps) : "";
    if (set.duration)
        text += fmt::format("{:g}s", inSeconds(*set.duration));
    if (set.weight)
        text += fmt::format("@{:.5g}", inKilograms(*set.weight));
    if (set.rir)
        text += fmt::format(" rir{:g}", *set.rir);
    return text;
}

// "plan 3x8-12@80 rir2"
inline std::string said(const Target& target)
{
    std::string text = fmt::format("plan {}x", target.sets);
    if (target.reps)
        text += fmt::format("{}-{}", target.reps->lowest, target.reps->highest);
    if (target.weight)
        text += fmt::format("@{:.5g}", inKilograms(*target.weight));
    return text + (target.rir ? fmt::format(" rir{:g}", *target.rir) : "");
}

// "squat 5@100 5@100", one entry behind the other with "; " between, and what was not
// understood in brackets.
inline std::string lifts(std::string_view text, UnitSystem units = UnitSystem::Metric)
{
    const ReadLifts read = readOf(text, units);
    std::string result;
    for (const ExerciseEntry& entry : read.entries) {
        result += (result.empty() ? "" : "; ") + entry.exercise.text;
        if (entry.target)
            result += ' ' + said(*entry.target);
        for (const LiftSet& set : entry.sets)
            result += ' ' + said(set);
    }
    for (const NotUnderstood& part : read.notUnderstood)
        result += (result.empty() ? "[" : " [") + part.text + "]";
    return result;
}

} // namespace mileplate::entry
