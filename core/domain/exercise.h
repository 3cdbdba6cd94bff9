// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/names.h"
#include "core/base/units.h"
#include "core/domain/muscle.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace mileplate {

enum class ExerciseType { Compound, Accessory, Core };
template <>
struct Names<ExerciseType> {
    static constexpr std::array<std::string_view, 3> kWords{"compound", "accessory", "core"};
};

enum class Region { Upper, Lower, Core };
template <>
struct Names<Region> {
    static constexpr std::array<std::string_view, 3> kWords{"upper", "lower", "core"};
};

// Movement pattern (rulebook 5.3).
enum class Pattern { Squat, Hinge, HipExtension, Single, Calf, Push, Pull, Core };
template <>
struct Names<Pattern> {
    static constexpr std::array<std::string_view, 8> kWords{"squat", "hinge", "hipext", "single",
                                                            "calf",  "push",  "pull",   "core"};
};

// A lift, and how much of a set each muscle is credited with (1 primary, 0.5
// secondary; fractional counting after Pelland 2024).
struct Exercise {
    Id<Exercise> id{};
    std::string name{};
    std::optional<Pattern> pattern{};
    std::optional<Region> region{};
    std::optional<ExerciseType> type{};
    std::string equipment{};
    std::map<Muscle, double> muscles{};
    std::vector<std::string> aliases{}; // other names that mean it, as of one merged into it

    friend bool operator==(const Exercise&, const Exercise&) = default;
};

enum class SetKind { WarmUp, Working, Drop, Failure };
template <>
struct Names<SetKind> {
    static constexpr std::array<std::string_view, 4> kWords{"warm_up", "working", "drop",
                                                            "failure"};
};

struct LiftSet {
    SetKind kind = SetKind::Working;
    std::optional<int> reps{};
    std::optional<Mass> weight{};
    std::optional<double> rir{}; // repetitions in reserve
    std::optional<Duration> duration{};
    std::optional<bool> done{};

    friend bool operator==(const LiftSet&, const LiftSet&) = default;
};

struct RepRange {
    int lowest = 0;
    int highest = 0;

    friend bool operator==(const RepRange&, const RepRange&) = default;
};

// What is to be done of an exercise: sets of repetitions, or of seconds.
struct Target {
    int sets = 0;
    std::optional<RepRange> reps{};
    std::optional<double> rir{};
    std::optional<Mass> weight{};
    std::optional<Duration> duration{};

    friend bool operator==(const Target&, const Target&) = default;
};

// An exercise in a session: what was asked for and what was lifted.
struct ExerciseEntry {
    Id<Exercise> exercise{};
    std::optional<int> superset{}; // entries with the same number alternate
    std::optional<Duration> rest{};
    std::string note{};
    std::optional<Target> target{};
    std::vector<LiftSet> sets{};

    friend bool operator==(const ExerciseEntry&, const ExerciseEntry&) = default;
};

} // namespace mileplate
