// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/fixes/proposals.h"

// What takes load out of the days to come, for the fixes of several rules on fatigue.
namespace mileplate::rules {

// All easy runs of the week that can still be changed, by the factor; empty where
// there is none.
Fix shorterEasyRuns(const Scene& scene, double factor);

// The next quality run, races left out, made easy.
std::vector<Fix> nextQualityRunEasy(const Scene& scene);

// Sets of a planned session by the factor, one of each exercise at least; empty where
// that changes nothing.
Fix setsScaled(const Session& session, double factor);

} // namespace mileplate::rules
