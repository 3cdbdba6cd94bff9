// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/families.h"
#include "core/rules/fatigue/form.h"
#include "core/rules/fatigue/overreaching.h"
#include "core/rules/fatigue/readiness.h"
#include "core/rules/fatigue/weekly_load.h"

namespace mileplate::rules {

namespace {

// FAT-07 is made of the findings of other rules when all of them have spoken.
std::optional<Finding> leftToReview(const Scene&) { return std::nullopt; }

constexpr auto kFatigueRows = std::to_array<Rule>({
    {.id = "FAT-01",
     .title = "Form far below fitness",
     .family = Family::Fatigue,
     .severities = "advice (TSB < -30 % of CTL), warning (< -45 %)",
     .evidence = "C/M",
     .source = "Coggan & Allen (performance management convention)",
     .messages = {"On {day} your form is {tsb} ({frac} % of fitness). That is deep fatigue; expect "
                  "heavy legs, plan 2-3 easy days."},
     .briefs = {"form {tsb} on {day} ({frac} % of fitness)"},
     .why = "Form is the training of the last six weeks less that of the last one. Somewhat below "
            "zero is where training works; this far below, more is added than can be taken up. "
            "The limit is a convention, not a measured risk of injury.",
     .parameters = {"fat.tsbFrac.advice", "fat.tsbFrac.warning", "fat.ctlMin"},
     .byPosition = false,
     .isSafety = false,
     .check = formFarBelowFitness,
     .fixes = fixForm},
    {.id = "FAT-02",
     .title = "Monotonous training",
     .family = Family::Fatigue,
     .severities = "advice (monotony >= 2.0), warning (>= 2.5 and load >= 1.1 x baseline)",
     .evidence = "B/C",
     .source = "Foster 1998",
     .messages = {"Every day is about equally hard (monotony {mono}, strain {strain}). Make hard "
                  "days harder and easy days easier, or rest a day."},
     .briefs = {"days about equally hard (monotony {mono})"},
     .why = "Monotony is the mean daily load over its spread. In athletes who fell ill, most "
            "illnesses followed weeks of much load with little change from day to day.",
     .parameters = {"fat.monotony.advice", "fat.monotony.warning", "fat.monotonyMinAU",
                    "fat.monotonyShare.advice", "fat.monotonyShare.warning"},
     .byPosition = false,
     .isSafety = false,
     .check = monotonousTraining,
     .fixes = fixMonotony},
    {.id = "FAT-03",
     .title = "Total load jump (runs + lifts + cross-training)",
     .family = Family::Fatigue,
     .severities = "advice (> 30 %), warning (> 50 %)",
     .evidence = "C",
     .source = "Foster 2001; McGuigan & Foster 2004",
     .messages = {"Total load {au} AU, {pct} % above your usual {base}: the sum of runs and lifts "
                  "jumps even if each looks fine."},
     .briefs = {"total load {pct} % above your usual"},
     .why = "Minutes times effort puts runs, lifts and everything else on one scale. The body "
            "answers to the sum, so a little more of each can be a lot more together.",
     .parameters = {"fat.combined.advice", "fat.combined.warning", "fat.combinedMinAU"},
     .byPosition = false,
     .isSafety = false,
     .check = totalLoadJump,
     .fixes = fixTotalLoadJump},
    {.id = "FAT-04",
     .title = "A muscle group is not ready",
     .family = Family::Fatigue,
     .severities = "advice",
     .evidence = "M",
     .source = "Damas 2016; Refalo 2023; Doma 2017 (half-lives are our estimate)",
     .messages = {"{muscle} about {readiness} % recovered at the start of {S} (model estimate)."},
     .briefs = {"{muscle} about {readiness} % recovered (estimate)"},
     .why = "Every set and kilometre adds points to the muscles it loads, and about half of them "
            "are gone after a day. It is a picture drawn after recovery studies of 24 to 72 "
            "hours, not a measurement.",
     .parameters = {"fat.readiness", "leg.heavyLSS"},
     .byPosition = true,
     .isSafety = false,
     .check = muscleNotReady,
     .fixes = fixMuscleNotReady},
    {.id = "FAT-05",
     .title = "No lighter week for a long time",
     .family = Family::Fatigue,
     .severities = "advice",
     .evidence = "C",
     .source = "Kellmann 2018; Pritchard 2015; Bell 2023",
     .messages = {"{n} loading weeks in a row. Plan a lighter week (about 60-70 %) now or next."},
     .briefs = {"{n} loading weeks in a row"},
     .why = "Most coaches load for three or four weeks and then ease off for one, so that what "
            "was trained can be taken up. How often is custom rather than science.",
     .parameters = {"fat.deloadWeeks", "fat.deloadFactor"},
     .byPosition = false,
     .isSafety = false,
     .check = noLighterWeek,
     .fixes = fixNoLighterWeek},
    {.id = "FAT-06",
     .title = "Everything feels harder than planned",
     .family = Family::Fatigue,
     .severities = "warning",
     .evidence = "B/C",
     .source = "Foster 2001; Kellmann 2018",
     .messages = {"{n} of {of} recent sessions felt 2+ points harder than planned. You may be "
                  "under-recovered."},
     .briefs = {"{n} of {of} sessions felt harder than planned"},
     .why = "When the same work costs more effort than it should, and not just once, the body is "
            "behind with its recovery, from training or from anything else in life.",
     .parameters = {"fat.rpeDrift.points", "fat.rpeDrift.sessions", "fat.rpeDrift.days"},
     .byPosition = false,
     .isSafety = false,
     .looksBack = true,
     .check = harderThanPlanned,
     .fixes = fixHarderThanPlanned},
    {.id = "FAT-07",
     .title = "Several warning signs at once",
     .family = Family::Fatigue,
     .severities = "critical",
     .evidence = "B",
     .source = "Meeusen 2013 (ECSS/ACSM); Kellmann 2018; Mountjoy 2023",
     .messages = {"{k} signs of under-recovery together: {signals}. Take 3-7 easy days. If you do "
                  "not bounce back within two weeks, or feel unwell, see a doctor."},
     .briefs = {"{k} signs of under-recovery together"},
     .why = "Each of these signs alone may mean little. Several together are how overreaching and "
            "too little energy show, and early easy days are the cheapest cure. What does not "
            "pass within two weeks belongs before a doctor.",
     .parameters = {},
     .byPosition = false,
     .isSafety = true,
     .looksBack = true,
     .check = leftToReview,
     .fixes = fixSeveralSigns},
});

} // namespace

std::span<const Rule> fatigueRules() { return kFatigueRows; }

} // namespace mileplate::rules
