// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/athlete.h"
#include "core/rules/finding.h"
#include "core/rules/words/language.h"

#include <string>
#include <string_view>

// The rules think in kilometres and kilograms, and so do files; sentences and tables say
// them in the units of the athlete.
namespace mileplate::rules {

struct UnitShown {
    std::string_view unit; // "mi" for "km"
    double factor = 1;     // times a value in the rules' unit
};

// What a figure in this unit is shown in; units of neither length nor weight stay.
UnitShown shownUnit(std::string_view unit, UnitSystem units);

// A template whose lengths and weights ("{km} km", "1.6 km") are said in these units; the
// figures among them are put in where they have to be converted.
std::string inUnits(std::string_view text, const Figures& figures, UnitSystem units,
                    const Language& language);

inline UnitSystem unitsOf(const Athlete& athlete)
{
    return athlete.units.value_or(UnitSystem::Metric);
}

} // namespace mileplate::rules
