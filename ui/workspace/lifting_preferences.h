// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/athlete.h"
#include "core/load/sets/plates.h"

#include <QString>
#include <optional>

// How the athlete lifts: equipment and habits of this computer, none of it part of a
// diary. Bars and plates are kept apart for kilograms and pounds.
namespace mileplate::ui {

struct LiftingPreferences {
    bool restSound = true;    // at the end of a rest
    bool effortAsRpe = false; // else as repetitions in reserve; RPE = 10 - RIR
    Mass bar{};
    std::vector<load::PlatePairs> plates{};

    friend bool operator==(const LiftingPreferences&, const LiftingPreferences&) = default;
};

LiftingPreferences liftingPreferences(UnitSystem units);
void setLiftingPreferences(const LiftingPreferences& preferences, UnitSystem units);

// "25×2 20 1.25" : plates in kg or lb, with the number of pairs where it is not one.
QString platesText(const std::vector<load::PlatePairs>& plates, UnitSystem units);
// Nothing for what is no such list; at most 16 kinds and 20 pairs of each.
std::optional<std::vector<load::PlatePairs>> readPlates(const QString& text, UnitSystem units);

} // namespace mileplate::ui
