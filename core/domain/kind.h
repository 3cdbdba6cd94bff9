// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/names.h"

namespace mileplate {

// What a session is (rulebook 1.1).
enum class Kind {
    Recovery,
    Easy,
    Strides,
    HillsEasy,
    Steady,
    Long,
    Tempo,
    Fartlek,
    Intervals,
    Hills,
    HillSprints,
    Race,
    Strength,
    Plyometrics,
    Mobility,
    Cross,
};

template <>
struct Names<Kind> {
    static constexpr std::array<std::string_view, 16> kWords{
        "recovery", "easy",        "strides",   "hills_easy", "steady",       "long",
        "tempo",    "fartlek",     "intervals", "hills",      "hill_sprints", "race",
        "strength", "plyometrics", "mobility",  "cross"};
};

enum class Slot { Morning, Midday, Evening };
template <>
struct Names<Slot> {
    static constexpr std::array<std::string_view, 3> kWords{"morning", "midday", "evening"};
};

enum class Status { Planned, Done, Partial, Missed, Skipped };
template <>
struct Names<Status> {
    static constexpr std::array<std::string_view, 5> kWords{"planned", "done", "partial", "missed",
                                                            "skipped"};
};

// What part of the body a strength session is for, and to what end (rulebook 1.2).
enum class Focus { Full, Lower, Upper, Core };
template <>
struct Names<Focus> {
    static constexpr std::array<std::string_view, 4> kWords{"full", "lower", "upper", "core"};
};

enum class Style { Heavy, Hypertrophy, Power, Light, Maintenance, Taper };
template <>
struct Names<Style> {
    static constexpr std::array<std::string_view, 6> kWords{"heavy", "hypertrophy", "power",
                                                            "light", "maintenance", "taper"};
};

constexpr bool isRun(Kind kind) { return kind <= Kind::Race; }

// Quality run (rulebook 1.1): tempo, fartlek, intervals, hills, race.
constexpr bool isQuality(Kind kind)
{
    return kind == Kind::Tempo || kind == Kind::Fartlek || kind == Kind::Intervals ||
           kind == Kind::Hills || kind == Kind::Race;
}

// The easy class of runs: recovery, easy, strides, the beginner's hill workout.
constexpr bool isEasyRun(Kind kind) { return kind <= Kind::HillsEasy; }

} // namespace mileplate
