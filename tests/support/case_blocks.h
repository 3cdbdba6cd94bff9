// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/athlete.h"
#include "core/domain/season.h"

#include <string_view>

// The weeks and the athletes that cases are made of (rulebook 1.5 and 5.6). Both throw
// std::runtime_error at a name that they do not know.
namespace mileplate::test {

std::string_view blockNamed(std::string_view name);

struct CaseAthlete {
    Athlete athlete;
    PhaseKind phase;
};
CaseAthlete athleteNamed(std::string_view name);

} // namespace mileplate::test
