// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule.h"

// What is in one strength session.
namespace mileplate::rules {

// STR-03: too many working sets, or too many different exercises.
std::optional<Finding> sessionTooBig(const Scene& scene);
std::vector<Fix> fixSessionTooBig(const Scene& scene, const Finding& finding);

// STR-06: repetitions that do not serve what the session is for.
std::optional<Finding> repsOffGoal(const Scene& scene);
std::vector<Fix> fixRepsOffGoal(const Scene& scene, const Finding& finding);

// STR-07: heavy sets without enough rest between them.
std::optional<Finding> restTooShort(const Scene& scene);
std::vector<Fix> fixRestTooShort(const Scene& scene, const Finding& finding);

// Rest below which STR-07 speaks, in seconds; nothing for styles that it leaves alone.
std::optional<double> leastRest(const Scene& scene, std::optional<Style> style);

} // namespace mileplate::rules
