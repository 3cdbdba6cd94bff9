// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/fixes/fix.h"
#include "core/rules/scene.h"

#include <cmath>

// What the rules on running have in common: what a run asks for, the week's total, and
// bringing runs to another distance.
namespace mileplate::rules {

// What was recorded of a run, else what was planned of it: hard kilometres, the
// warm-up and the like stand until something else came of them.
template <class T>
std::optional<T> prescribed(const Session& session, std::optional<T> Workout::*member)
{
    if (session.isCompleted() && session.done && session.done->workout.*member)
        return session.done->workout.*member;
    return session.planned ? (*session.planned).*member : std::nullopt;
}

// Figures are said to a tenth.
inline double tenths(double value) { return std::round(value * 10) / 10; }

// Whether each run of the week has a distance; else a share of it would be a guess.
bool knowsDistances(const Scene& scene);

// Planned runs of the week that a fix may lengthen or shorten, races left out.
std::vector<const Entry*> changeableRuns(const Scene& scene, bool (*suits)(Kind));
bool isAnyRun(Kind kind);
bool isQualityTraining(Kind kind); // races left out

// Takes that many kilometres off these runs in proportion, to the half kilometre; empty
// where not even a third of each would be left.
Fix shortened(const std::vector<const Entry*>& runs, double km);
// The reverse: adds them, to the half kilometre.
Fix lengthened(const std::vector<const Entry*>& runs, double km);

// Adds a fix to others unless it does nothing or is among them already.
void propose(std::vector<Fix>& fixes, Fix fix);

// Brings a run to a distance, down to the half kilometre; empty where it would then be
// no run any more.
Fix broughtTo(const Entry& run, double km);

} // namespace mileplate::rules
