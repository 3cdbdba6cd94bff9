// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/athlete.h"
#include "core/domain/session.h"
#include "core/entry/not_understood.h"
#include "core/library/exercise_names.h"

#include <string_view>

// What typed lifts mean: "squat 3x5 100 rir2; rdl 3x8 90".
namespace mileplate::entry {

struct ReadLifts {
    std::vector<ExerciseEntry> entries{}; // with the sets that were done
    std::vector<NotUnderstood> notUnderstood{};
};

// An exercise by any name that is known, or by one with a typing mistake, then its sets; the next
// exercise after ";", a new line, or where its name begins.
//   3x5 100          three sets of five with 100 (kg or, for imperial units, lb)
//   3x5x100          the same
//   100x5, 80kg x 5  one set: more than ten sets are a weight, as Strong and Hevy show
//                    theirs, unless a weight stands beside ("12x3 60"); 100x5x3 three
//   8,8,7 60         sets of differing repetitions (also 8/8/7); 82,5 is a decimal
//   8@80 6@85        a set of eight, one of six
//   3x40s, 3x1:30    by time
//   3x40m            by distance, which is noted: "40 m in set 1"
//   3xamrap          as many as can be done: a plan, with none in reserve
//   @80kg, @80       the weight; @8 behind a weight is RPE 8
//   rir2, rpe 8      in reserve; RPE is 10 less that
//   bw, bw+10, +10   body weight, and what is hung on it
//   -20              help of a machine or band, noted as "assisted 20 kg"
//   w, w/u, warm-up  before sets, or behind the last: warm-ups; drop, to failure likewise
//   each side        noted; rest 90, rest 2 min
// Sets without an exercise, and an exercise without sets, are not understood. At most 100
// sets in a group, 1 000 in all, 1 000 repetitions, 2 000 kg.
ReadLifts readLifts(std::string_view text, const library::ExerciseNames& names, UnitSystem units);

} // namespace mileplate::entry
