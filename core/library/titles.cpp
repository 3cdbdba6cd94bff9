// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/titles.h"

namespace mileplate::library {

namespace {

template <class Enum>
using Titles = std::array<std::string_view, kCountOf<Enum>>;

constexpr Titles<Kind> kKinds{
    "Recovery run", "Easy run",     "Easy run + strides", "Easy hills",
    "Steady run",   "Long run",     "Tempo run",          "Fartlek",
    "Intervals",    "Hill repeats", "Hill sprints",       "Race",
    "Strength",     "Plyometrics",  "Mobility",           "Cross-training"};
constexpr Titles<Style> kStyles{"heavy", "hypertrophy", "power", "light", "maintenance", "taper"};
constexpr Titles<Focus> kFocuses{"full body", "lower body", "upper body", "core"};
constexpr Titles<Muscle> kMuscles{"Quads",     "Hamstrings", "Glutes", "Calves",
                                  "Adductors", "Erectors",   "Core",   "Chest",
                                  "Back",      "Shoulders",  "Biceps", "Triceps"};
constexpr Titles<Slot> kSlots{"morning", "midday", "evening"};

} // namespace

std::string_view titleOf(Kind kind) { return kKinds[static_cast<std::size_t>(kind)]; }
std::string_view titleOf(Style style) { return kStyles[static_cast<std::size_t>(style)]; }
std::string_view titleOf(Focus focus) { return kFocuses[static_cast<std::size_t>(focus)]; }
std::string_view titleOf(Muscle muscle) { return kMuscles[static_cast<std::size_t>(muscle)]; }
std::string_view titleOf(Slot slot) { return kSlots[static_cast<std::size_t>(slot)]; }

} // namespace mileplate::library
