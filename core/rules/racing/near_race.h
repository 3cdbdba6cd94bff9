// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule.h"

// RACE-01, 06 and 07: sessions too close to a race, before it or after it. They depend
// on where sessions lie alone and are asked for every slot under a card in the air.
namespace mileplate::rules {

std::optional<Finding> heavyLegsBeforeRace(const Scene& scene);
std::optional<Finding> longRunBeforeRace(const Scene& scene);
std::optional<Finding> hardAfterRace(const Scene& scene);

std::vector<Fix> fixHeavyLegsBeforeRace(const Scene& scene, const Finding& finding);
std::vector<Fix> fixLongRunBeforeRace(const Scene& scene, const Finding& finding);
std::vector<Fix> fixHardAfterRace(const Scene& scene, const Finding& finding);

} // namespace mileplate::rules
