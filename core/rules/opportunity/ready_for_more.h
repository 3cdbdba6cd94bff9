// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/exercise.h"
#include "core/rules/rule.h"

namespace mileplate::rules {

// OPP-01: a lift that reached the top of its range twice at the same load.
std::optional<Finding> readyToAddWeight(const Scene& scene);
std::vector<Fix> fixReadyToAddWeight(const Scene& scene, const Finding& finding);

// What OPP-01 says of a lift to somebody who is doing it.
struct NextLoad {
    double masteredKg = 0; // in the last two sessions
    double kg = 0;         // the load to come, on a step of the plates in the athlete's units
    int topReps = 0;       // that were reached
    RepRange reps{};       // to go on with, from the bottom of the range
    Id<Session> session{}; // in which it is to be lifted; empty where none is planned
};

// Seen from a session with that lift: before its first set, planned or being done, for this
// session itself; after the last one, for the next that is planned within the window of
// OPP-01. Nothing while only some sets are done, where OPP-01 has nothing to say, or where a
// later session was done already.
std::optional<NextLoad> nextLoadOf(const Scene& scene, const Entry& entry,
                                   const Id<Exercise>& lift);

// OPP-02: weeks of easy running and nothing else.
std::optional<Finding> onlyEasyRunning(const Scene& scene);
std::vector<Fix> fixOnlyEasyRunning(const Scene& scene, const Finding& finding);

} // namespace mileplate::rules
