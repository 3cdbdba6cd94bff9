// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/athlete.h"

#include <string_view>

// What the program is for: advice on training for healthy adults. Who is not sure to be
// one is asked to see a doctor first (rulebook, safety scope).
namespace mileplate::rules {

// "Are you under 18?"
std::string_view questionOf(SafetyFlag flag);
// The same as it is repeated: "under 18".
std::string_view titleOf(SafetyFlag flag);

// Any answer with yes: the calendar stays, suggestions to do more do not.
bool needsClearance(const Athlete& athlete);

// After an eating disorder no energy numbers and no weight targets are shown.
bool hidesEnergy(const Athlete& athlete);
// Whether a rule then speaks without its numbers.
bool isAboutEnergy(std::string_view rule);
// Whether a parameter is such a number.
bool isEnergyParameter(std::string_view name);

} // namespace mileplate::rules
