// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/defaults.h"

namespace mileplate::library {

const KindDefaults& defaultsOf(Kind kind)
{
    static constexpr double kRunMet = 7.0; // a run of which no distance is known
    static constexpr std::array<KindDefaults, kCountOf<Kind>> kDefaults{{
        {2, 0, kRunMet},  // recovery
        {3, 0, kRunMet},  // easy
        {3, 0, kRunMet},  // strides
        {3, 0, kRunMet},  // hills_easy
        {4, 0, kRunMet},  // steady
        {4, 0, kRunMet},  // long
        {6, 20, kRunMet}, // tempo
        {6, 12, kRunMet}, // fartlek
        {7, 16, kRunMet}, // intervals
        {7, 10, kRunMet}, // hills
        {6, 2, kRunMet},  // hill_sprints
        {9, 0, kRunMet},  // race
        {7, 0, 6.0},      // strength: by style, this is heavy
        {5, 0, 5.0},      // plyometrics
        {1, 0, 2.3},      // mobility
        {3, 0, 6.8},      // cross
    }};
    return kDefaults[static_cast<std::size_t>(kind)];
}

const StyleDefaults& defaultsOf(Style style)
{
    static constexpr std::array<StyleDefaults, kCountOf<Style>> kDefaults{{
        {2, 7, 6.0, 150, 75, {4, 8}, {8, 12}}, // heavy
        {2, 7, 5.0, 90, 60, {6, 12}, {8, 15}}, // hypertrophy
        {5, 5, 5.0, 150, 60, {3, 6}, {8, 12}}, // power
        {5, 4, 3.5, 90, 60, {6, 12}, {8, 15}}, // light
        {3, 6, 5.0, 165, 60, {3, 5}, {8, 10}}, // maintenance
        {5, 3, 3.5, 150, 60, {4, 5}, {8, 12}}, // taper
    }};
    return kDefaults[static_cast<std::size_t>(style)];
}

double legStressWithoutExercises(Focus focus, Style style)
{
    if (focus == Focus::Upper || focus == Focus::Core)
        return 0;
    switch (style) {
    case Style::Heavy:
    case Style::Hypertrophy:
        return focus == Focus::Lower ? 8 : 6;
    case Style::Maintenance:
        return focus == Focus::Lower ? 4 : 3;
    case Style::Power:
    case Style::Light:
        return 2;
    case Style::Taper:
        return 1;
    }
    return 0;
}

} // namespace mileplate::library
