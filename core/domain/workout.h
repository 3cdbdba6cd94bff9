// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/names.h"
#include "core/base/units.h"

#include <optional>
#include <string>
#include <vector>

namespace mileplate {

// One step of a structured workout, or a group of steps that is repeated.
struct Step {
    enum class Kind { WarmUp, Work, Recover, Rest, Steady, CoolDown };

    std::optional<Kind> kind{}; // none for a group
    std::optional<Duration> duration{};
    std::optional<Distance> distance{};
    std::string pace{}; // a pace by name: E M T I R 5k
    std::optional<int> repeat{};
    std::vector<Step> steps{};

    friend bool operator==(const Step&, const Step&) = default;
};
template <>
struct Names<Step::Kind> {
    static constexpr std::array<std::string_view, 6> kWords{"warm_up", "work",   "recover",
                                                            "rest",    "steady", "cool_down"};
};

// How the way back down a hill is taken.
enum class HillReturn { Walk, Run };
template <>
struct Names<HillReturn> {
    static constexpr std::array<std::string_view, 2> kWords{"walk", "run"};
};

// What a session asks for, or what came of it. Empty means not known; the
// defaults of the rulebook are applied by whoever needs a number.
struct Workout {
    std::optional<Duration> duration{};
    std::optional<Distance> distance{};
    std::optional<double> rpe{};        // Borg CR10, 0 to 10
    std::optional<Duration> hardTime{}; // at or above threshold effort
    std::optional<Distance> hardDistance{};
    std::optional<Distance> warmUp{};
    std::optional<Distance> coolDown{};
    std::optional<int> reps{};
    std::optional<Distance> repDistance{};
    std::optional<HillReturn> down{};
    std::optional<double> fuelCarbsGPerH{};
    std::optional<double> fluidMlPerH{};
    std::optional<double> temperatureC{};
    std::optional<int> contacts{}; // foot contacts of jumps
    std::optional<Distance> descent{};
    std::vector<Step> steps{};

    friend bool operator==(const Workout&, const Workout&) = default;
};

} // namespace mileplate
