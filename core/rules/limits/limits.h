// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/athlete.h"
#include "core/rules/limits/living_limits.h"
#include "core/rules/limits/running_limits.h"
#include "core/rules/limits/training_limits.h"

#include <span>
#include <string_view>

namespace mileplate::rules {

// The numbers that the rules judge by, at their defaults (rulebook 3.2). Nothing
// else in the program holds a training threshold.
struct Limits : TrainingLimits, RunningLimits, LivingLimits {};

// A limit by its name in settings, with what it may be set to and where the
// default comes from.
struct Parameter {
    std::string_view name;
    double Limits::*member;
    std::string_view unit;
    double least;
    double most;
    std::string_view source;
};

std::span<const Parameter> parameters();

// The defaults, with what the athlete changed; a value outside its range is ignored.
Limits limitsOf(const Athlete& athlete);

} // namespace mileplate::rules
