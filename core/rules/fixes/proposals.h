// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rule.h"

#include <functional>

// What the fixes of several rules have in common: whether a session may be touched,
// where it could go instead, how to make it lighter.
namespace mileplate::rules {

// Planned, still to come and not pinned by the athlete.
bool mayChange(const Entry& entry, const Scene& scene);

// The entry of a finding that plays this part; null where there is none.
const Entry* roleOf(const Finding& finding, std::string_view name, const Scene& scene);

// Whether a session of that length starting then lies in the future and inside the
// day's availability.
bool isFree(const Scene& scene, LocalTime start, Duration length);

// Moves of a session to each other slot of its week for which `suits(start, end)`
// holds, nearest day first.
std::vector<Fix> movesWhere(const Scene& scene, const Entry& entry,
                            const std::function<bool(LocalTime start, LocalTime end)>& suits);

// Swaps of a session with each planned easy run of the week.
std::vector<Fix> swapsWithEasyRuns(const Scene& scene, const Entry& entry);

// Adds a session of the library in each slot of the week that has none yet and for which
// `suits(start, end)` holds, the least busy days first.
std::vector<Fix> additionsWhere(const Scene& scene, std::string_view templateId,
                                const std::function<bool(LocalTime start, LocalTime end)>& suits);

// Takes lower-body sets out until less than `target` leg stress is left; empty where
// that would take all of them.
std::vector<Fix> fewerLegSets(const Scene& scene, const Entry& entry, double target);

// Takes so many planned sets away, from the exercise with the most of them first;
// empty where each would not keep one.
Fix fewerSets(const Session& session, int fewer,
              const std::function<bool(const ExerciseEntry&)>& concerns);

void append(std::vector<Fix>& fixes, std::vector<Fix> more);

} // namespace mileplate::rules
