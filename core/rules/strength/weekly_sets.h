// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule.h"

namespace mileplate::rules {

// STR-01: fewer hard sets in the week than build or keep muscle.
std::optional<Finding> tooFewHardSets(const Scene& scene);
std::vector<Fix> fixTooFewHardSets(const Scene& scene, const Finding& finding);

// STR-02: more than a runner recovers from.
std::optional<Finding> tooManyHardSets(const Scene& scene);
std::vector<Fix> fixTooManyHardSets(const Scene& scene, const Finding& finding);

// Hard sets of the week, counted in fractions.
double hardSetsOf(const Scene& scene, Muscle muscle);

// Below how many hard sets STR-01 speaks, and for which muscles.
double leastHardSets(const Scene& scene);
std::vector<Muscle> trainedMuscles(const Scene& scene);

// Above how many STR-02 does, first of all; and for which muscles.
double mostHardSets(const Scene& scene, Muscle muscle);
std::span<const Muscle> majorMuscles();

// Working sets in one session above which STR-03 speaks.
double mostSetsAtOnce(const Scene& scene);

} // namespace mileplate::rules
