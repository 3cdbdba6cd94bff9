// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/names.h"

namespace mileplate {

// The muscle groups that sets and fatigue are counted for (rulebook 1.2).
enum class Muscle {
    Quads,
    Hams,
    Glutes,
    Calves,
    Adductors,
    Erectors,
    Core,
    Chest,
    Back,
    Shoulders,
    Biceps,
    Triceps,
};

template <>
struct Names<Muscle> {
    static constexpr std::array<std::string_view, 12> kWords{
        "quads", "hams",  "glutes", "calves",    "adductors", "erectors",
        "core",  "chest", "back",   "shoulders", "biceps",    "triceps"};
};

// One number for each muscle: fractional hard sets, or points of fatigue.
class PerMuscle {
public:
    constexpr float operator[](Muscle muscle) const { return m_values[index(muscle)]; }
    constexpr float& operator[](Muscle muscle) { return m_values[index(muscle)]; }
    constexpr PerMuscle& operator+=(const PerMuscle& other)
    {
        for (std::size_t i = 0; i < m_values.size(); ++i)
            m_values[i] += other.m_values[i];
        return *this;
    }
    friend bool operator==(const PerMuscle&, const PerMuscle&) = default;

private:
    static constexpr std::size_t index(Muscle muscle) { return static_cast<std::size_t>(muscle); }

    std::array<float, kCountOf<Muscle>> m_values{};
};

} // namespace mileplate
