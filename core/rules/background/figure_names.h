// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/finding.h"

#include <optional>

namespace mileplate::rules {

// What a figure of a finding is, for a list of figures beside their limits.
struct FigureName {
    std::string_view name; // "gap"
    std::string_view label;
    std::string_view unit;
    int decimals = 1;
    double scale = 1; // of the value, so that it is in that unit
};

// Nothing for figures that only steer the wording.
const FigureName* figureNameOf(std::string_view rule, std::string_view figure);

// The figure of the finding that its threshold is about; null where there is none.
const Figure* measuredIn(const Finding& finding);

// A figure that is a number, as one.
std::optional<double> numberOf(const Figure& figure);
// The number that was or was not to be passed.
std::optional<double> thresholdOf(const Finding& finding);
// What the threshold is in, where it is about none of the finding's figures.
std::string_view thresholdUnitOf(std::string_view rule);

} // namespace mileplate::rules
