// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar.h"
#include "core/base/id.h"
#include "core/base/names.h"

#include <optional>
#include <string>

namespace mileplate {

enum class PhaseKind { Base, Build, Peak, Taper, Race, Recovery, Off };
template <>
struct Names<PhaseKind> {
    static constexpr std::array<std::string_view, 7> kWords{"base", "build",    "peak", "taper",
                                                            "race", "recovery", "off"};
};

// A stretch of the season, both days included.
struct Phase {
    Id<Phase> id{};
    Day from{};
    Day to{};
    PhaseKind kind = PhaseKind::Base;

    friend bool operator==(const Phase&, const Phase&) = default;
};

enum class RacePriority { A, B, C };
template <>
struct Names<RacePriority> {
    static constexpr std::array<std::string_view, 3> kWords{"A", "B", "C"};
};

struct Race {
    Id<Race> id{};
    Day date{};
    std::optional<ClockTime> time{};
    std::string name{};
    std::optional<Distance> distance{};
    RacePriority priority = RacePriority::A;
    std::optional<Duration> expected{};

    friend bool operator==(const Race&, const Race&) = default;
};

} // namespace mileplate
