// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/families.h"
#include "core/rules/strength/effort.h"
#include "core/rules/strength/frequency.h"
#include "core/rules/strength/leg_days.h"
#include "core/rules/strength/lift_loads.h"
#include "core/rules/strength/session_content.h"
#include "core/rules/strength/weekly_sets.h"

namespace mileplate::rules {

namespace {

constexpr auto kStrengthRows = std::to_array<Rule>({
    {.id = "STR-01",
     .title = "Weekly hard sets below the useful minimum",
     .family = Family::Strength,
     .severities = "info; advice (muscle priority and any listed muscle < 4)",
     .evidence = "A",
     .source = "Schoenfeld 2017; Pelland 2024",
     .messages = {"{muscle}: {sets} hard sets this week; 8-12 build or maintain muscle for "
                  "runners."},
     .briefs = {"{muscle}: {sets} hard sets (from {limit})"},
     .why =
         "Muscle grows with the hard sets it gets in a week, each set more adding a little less. "
         "Some four keep what is there, eight to twelve are worth the time of a runner; runs "
         "count for none.",
     .parameters = {"str.mev.balanced", "str.mev.muscle", "str.mev.muscle.advice", "str.mev.months",
                    "str.highKm"},
     .byPosition = false,
     .isSafety = false,
     .check = tooFewHardSets,
     .fixes = fixTooFewHardSets},
    {.id = "STR-02",
     .title = "More hard sets than a runner can recover from",
     .family = Family::Strength,
     .severities = "advice / warning",
     .evidence = "B/C",
     .source = "Pelland 2024; product cap by priority",
     .messages = {"{muscle}: {sets} hard sets this week, above the {limit} a runner usually needs. "
                  "When in doubt, do less but do it better."},
     .briefs = {"{muscle}: {sets} hard sets (up to {limit})"},
     .why =
         "The first sets of a week bring most of the gain, the last ones mostly fatigue that the "
         "runs then pay for. How many are too many is a decision of this program, by what "
         "matters most to you.",
     .parameters = {"str.mrv.run.advice", "str.mrv.run.warning", "str.mrv.balanced.advice",
                    "str.mrv.balanced.warning", "str.mrv.muscle.advice", "str.mrv.muscle.warning",
                    "str.mrv.upper.advice", "str.mrv.upper.warning"},
     .byPosition = false,
     .isSafety = false,
     .check = tooManyHardSets,
     .fixes = fixTooManyHardSets},
    {.id = "STR-03",
     .title = "Session too big",
     .family = Family::Strength,
     .severities = "info (menu) / advice / warning",
     .evidence = "C",
     .source = "Coaching practice; product limits",
     .messages =
         {"{sets} working sets in one session. Start with 8-12, build to 12-16; more is not "
          "always better at higher mileage.",
          "{exercises} exercises: 6-8 done consistently beat a complex plan."},
     .briefs = {"{sets} working sets (up to {limit})", "{exercises} exercises (up to {limit})"},
     .why = "The last sets of a long session are done tired: they add fatigue and soreness more "
            "than strength. Two shorter sessions with days between them do the same work better.",
     .parameters = {"str.size.novice", "str.size.run.advice", "str.size.run.warning",
                    "str.size.balanced.advice", "str.size.balanced.warning",
                    "str.size.muscle.advice", "str.size.muscle.warning", "str.menu"},
     .byPosition = false,
     .isSafety = false,
     .check = sessionTooBig,
     .fixes = fixSessionTooBig},
    {.id = "STR-04",
     .title = "Strength frequency off target",
     .family = Family::Strength,
     .severities = "advice / info / warning",
     .evidence = "A/C",
     .source = "Spiering 2021; coaching practice",
     .messages = {"{n} strength session(s) this week: two full-body sessions are the baseline; one "
                  "maintains.",
                  "Three heavy leg sessions: make the third a light one."},
     .briefs = {"{n} strength session(s) this week", "{n} heavy leg sessions this week"},
     .why = "Strength lasts for months on one session a week if the loads stay heavy, and grows on "
            "two. A third heavy leg day leaves no fresh legs for the key runs.",
     .parameters = {"str.thirdHeavy", "str.mostLifts", "leg.heavyLSS"},
     .byPosition = false,
     .isSafety = false,
     .check = liftsOffTarget,
     .fixes = fixLiftsOffTarget},
    {.id = "STR-05",
     .title = "Too close to failure",
     .family = Family::Strength,
     .severities = "info (advanced) / advice; one level up when a key run starts within 48 h and "
                   "leg sets are involved",
     .evidence = "A",
     .source = "Refalo 2023; Robinson 2024",
     .messages = {"{failSets} compound sets to failure (mean RIR {meanRIR}). 1-3 reps in reserve "
                  "give nearly the same growth with much less fatigue."},
     .briefs = {"{failSets} compound sets to failure"},
     .why = "A day after sets to failure the bar still moved slower than before, after sets ended "
            "three repetitions earlier it did not; after two days there was no difference. For "
            "growth the last repetition hardly mattered.",
     .parameters = {"str.fail.sets", "str.fail.meanRIR", "str.fail.beforeKeyH"},
     .byPosition = false,
     .isSafety = false,
     .check = tooCloseToFailure,
     .fixes = fixTooCloseToFailure},
    {.id = "STR-06",
     .title = "Rep range does not fit the goal",
     .family = Family::Strength,
     .severities = "advice (\"toning\") / info",
     .evidence = "A/C",
     .source = "Llanos-Lagos 2024; Krzysztofik 2019",
     .messages = {"Most compound sets are outside {range} reps. Heavy, low-rep sets help running "
                  "economy and strength most; high-rep 'toning' mainly adds fatigue."},
     .briefs = {"most compound sets outside {range} reps"},
     .why =
         "Running economy improves most with loads of four fifths of the maximum and more, which "
         "nobody lifts fifteen times. Light, power, maintenance and taper sessions have ranges "
         "of their own and are left alone.",
     .parameters = {"str.repShare", "str.toningReps"},
     .byPosition = false,
     .isSafety = false,
     .check = repsOffGoal,
     .fixes = fixRepsOffGoal},
    {.id = "STR-07",
     .title = "Rest between heavy sets too short",
     .family = Family::Strength,
     .severities = "advice",
     .evidence = "B",
     .source = "Schoenfeld 2016; Singer 2024",
     .messages = {"{rest} s between sets of {ex}: rest 1.5-3 min on heavy compounds; your running "
                  "already trains endurance."},
     .briefs = {"{rest} s rest on {ex} (from {limit} s)"},
     .why = "With short rests the next set is lifted with less weight or fewer repetitions, and "
            "strength grows less. A minute is enough only where muscle, not strength, is the aim.",
     .parameters = {"str.rest.heavy", "str.rest.power", "str.rest.hypertrophy"},
     .byPosition = false,
     .isSafety = false,
     .check = restTooShort,
     .fixes = fixRestTooShort},
    {.id = "STR-08",
     .title = "Load jump on a lift",
     .family = Family::Strength,
     .severities = "advice (> 10 %), warning (> 20 %)",
     .evidence = "B",
     .source = "ACSM 2009",
     .messages = {"{ex}: {load} kg is {pct} % above your best recent set ({prev} kg) at these "
                  "reps."},
     .briefs = {"{ex} {pct} % above {prev} kg"},
     .why =
         "Strength grows by steps of two to ten percent. Larger ones cost technique, and tendons "
         "get used to load more slowly than muscles do.",
     .parameters = {"str.loadJump.advice", "str.loadJump.warning", "str.lookbackD"},
     .byPosition = false,
     .isSafety = false,
     .check = loadJump,
     .fixes = fixLoadJump},
    {.id = "STR-09",
     .title = "Strength is falling",
     .family = Family::Strength,
     .severities = "advice (<= 95 %), warning (<= 90 %)",
     .evidence = "C",
     .source = "Mujika 2003; Kellmann 2018; product thresholds",
     .messages = {"{ex}: estimated 1RM {e1rm} kg, {pct} % below your best of the last six weeks "
                  "({best} kg)."},
     .briefs = {"{ex}: 1RM {pct} % below {best} kg"},
     .why =
         "An estimate from a set is off by three to five percent from day to day; more than that "
         "in two sessions running is a sign that work, food and sleep no longer fit together.",
     .parameters = {"str.fall.advice", "str.fall.warning", "str.fall.exposures", "str.lookbackD"},
     .byPosition = false,
     .isSafety = false,
     .looksBack = true,
     .check = strengthFalling,
     .fixes = fixStrengthFalling},
    {.id = "STR-10",
     .title = "Leg days back to back",
     .family = Family::Strength,
     .severities = "advice",
     .evidence = "B/C",
     .source = "ACSM 2009; Refalo 2023; Damas 2016",
     .messages = {"{A} and {B} load the same muscles ({muscles}) only {gap} h apart; leave about "
                  "48 h."},
     .briefs = {"same muscles {gap} h apart (leave about 48 h)"},
     .why = "A muscle that was trained hard takes one to two days to get back, longer when the "
            "work is unaccustomed.",
     .parameters = {"str.legDayGapH", "leg.heavyLSS"},
     .byPosition = true,
     .isSafety = false,
     .check = legDaysBackToBack,
     .fixes = fixLegDays},
});

} // namespace

std::span<const Rule> strengthRules() { return kStrengthRows; }

} // namespace mileplate::rules
