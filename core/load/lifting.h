// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/register.h"
#include "core/domain/session.h"
#include "core/domain/set_group.h"

#include <span>
#include <vector>

// What a strength session asks of the muscles (rulebook 1.2).
namespace mileplate::load {

// Finds exercises by id: the athlete's own first, then the built-in ones.
class ExerciseBook {
public:
    explicit ExerciseBook(const Register<Exercise>& own) : m_own(own) {}
    const Exercise* find(const Id<Exercise>& id) const;

private:
    const Register<Exercise>& m_own;
};

// The working sets that count: those done of a completed session, else those
// planned. Warm-ups and sets not done are left out.
std::vector<SetGroup> workingSets(const Session& session, const ExerciseBook& exercises);

// f(RIR): how much of a hard set's stress it carries. 1.5 at failure, 1 at two in
// reserve, 0.3 from five, straight lines between.
double stressOfReserve(double rir);

// Hard set: at most this many repetitions in reserve.
inline constexpr double kHardSetRir = 4;

// Leg stress sets: over lower-body exercises, weight x sets x f(RIR); weight 1
// for compounds, 0.7 for accessories, 0.5 for calves.
double legStressSets(const Session& session, std::span<const SetGroup> groups);

// Hard sets per muscle, counted in fractions.
PerMuscle hardSets(std::span<const SetGroup> groups);

} // namespace mileplate::load
