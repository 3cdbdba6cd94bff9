// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule.h"

// The rows of each family of the rulebook, in its order; a folder each.
namespace mileplate::rules {

std::span<const Rule> scheduleRules();    // SCH
std::span<const Rule> strengthRules();    // STR
std::span<const Rule> runningRules();     // RUN
std::span<const Rule> fatigueRules();     // FAT
std::span<const Rule> nutritionRules();   // NUT
std::span<const Rule> recoveryRules();    // REC
std::span<const Rule> racingRules();      // RACE
std::span<const Rule> progressionRules(); // PROG
std::span<const Rule> opportunityRules(); // OPP
std::span<const Rule> logRules();         // DAT

} // namespace mileplate::rules
