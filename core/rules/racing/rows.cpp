// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/families.h"
#include "core/rules/racing/near_race.h"
#include "core/rules/racing/preparation.h"
#include "core/rules/racing/taper.h"

namespace mileplate::rules {

namespace {

constexpr auto kRacingRows = std::to_array<Rule>({
    {.id = "RACE-01",
     .title = "Heavy legs too close to a race",
     .family = Family::Race,
     .severities = "warning (< 72 h), advice (72..<96 h)",
     .evidence = "B/C",
     .source = "Doma 2019; coaching standard of 3-4 days",
     .messages = {"Heavy legs {hours} h before {race}. Keep leg work light in the last 3-4 days."},
     .briefs = {"heavy legs {hours} h before a race (leave {threshold} h)"},
     .why = "Leg strength and running economy are down for a day or two after heavy lifting, and "
            "for longer after a lot of it. Before a race that matters there is nothing left to "
            "gain from it, so the margin is wider than before a workout.",
     .parameters = {"race.heavyH.warning", "race.heavyH.advice", "leg.heavyLSS"},
     .byPosition = true,
     .isSafety = false,
     .check = heavyLegsBeforeRace,
     .fixes = fixHeavyLegsBeforeRace},
    {.id = "RACE-02",
     .title = "Strength volume not cut in race week",
     .family = Family::Race,
     .severities = "advice (> 50 % kept), warning (> 80 % kept), info (0 %)",
     .evidence = "B/C",
     .source = "Bosquet 2007; Mujika 2003",
     .messages = {"{sets} strength sets in race week, {cut} % less than usual; cut 50-70 %."},
     .briefs = {"{sets} strength sets in race week ({cut} % less than usual)"},
     .why = "Tapers that worked best cut volume by about half and kept the intensity. A few crisp "
            "sets keep what strength was built; none at all for two weeks begins to lose it.",
     .parameters = {"race.setsKept.advice", "race.setsKept.warning", "race.setsKept.min"},
     .byPosition = false,
     .isSafety = false,
     .check = strengthNotCut,
     .fixes = fixStrengthNotCut},
    {.id = "RACE-03",
     .title = "Running volume not tapered",
     .family = Family::Race,
     .severities = "warning (half, marathon), advice (5k, 10k; and the second-last week); info "
                   "when cut to < 25 %",
     .evidence = "A",
     .source = "Bosquet 2007; Wang 2023; Mujika 2003",
     .messages = {"{km} km in the last {win} before {race} is {pct} % of your peak; aim for about "
                  "{limit} % or less.",
                  "{km} km in the last {win} before {race} is only {pct} % of your peak; so much "
                  "need not be cut."},
     .briefs = {"{km} km {win} before the race, {pct} % of your peak",
                "only {km} km {win} before the race, {pct} % of your peak"},
     .why = "Cutting the distance by 41 to 60 % over about two weeks while keeping the fast "
            "running gave the largest gains on race day. The longer the race, the more there is "
            "to recover from.",
     .parameters = {"race.taperMaxShare.7d.5k", "race.taperMaxShare.7d.10k",
                    "race.taperMaxShare.7d.half", "race.taperMaxShare.7d.marathon",
                    "race.taperMaxShare.14d.half", "race.taperMaxShare.14d.marathon",
                    "race.taperTooLow", "race.taperMinKm"},
     .byPosition = false,
     .isSafety = false,
     .check = runningNotTapered,
     .fixes = fixRunningNotTapered},
    {.id = "RACE-04",
     .title = "Taper lost its intensity",
     .family = Family::Race,
     .severities = "advice",
     .evidence = "A",
     .source = "Bosquet 2007; Mujika 2003",
     .messages = {"Keep one short session at race pace or some strides in the last 10 days: cut "
                  "volume, not intensity."},
     .briefs = {"nothing fast in the last 10 days before the race"},
     .why = "Intensity is what keeps fitness while the distance goes down. Runners who only "
            "jogged through their taper gained less than those who kept some fast running.",
     .parameters = {"race.sharp.days", "race.sharp.sessions"},
     .byPosition = false,
     .isSafety = false,
     .check = intensityLost,
     .fixes = fixIntensityLost},
    {.id = "RACE-05",
     .title = "Muscle-building block too close to the race",
     .family = Family::Race,
     .severities = "advice",
     .evidence = "C",
     .source = "Spiering 2021",
     .messages = {"{days} days to {race}: switch strength from building (3-6 x 6-12) to "
                  "maintaining (2-3 x 3-5)."},
     .briefs = {"{days} days to the race: maintain, do not build"},
     .why = "Muscle built now comes too late for the race, and the soreness takes from the runs "
            "that still count. A third of the volume at the usual load keeps strength for weeks.",
     .parameters = {"race.build.fromD", "race.build.toD", "race.build.sets", "race.build.reps"},
     .byPosition = false,
     .isSafety = false,
     .check = muscleBlockBeforeRace,
     .fixes = fixMuscleBlock},
    {.id = "RACE-06",
     .title = "Long run too close to the race",
     .family = Family::Race,
     .severities = "warning / advice",
     .evidence = "C",
     .source = "Daniels 2013; Pfitzinger 2019; Bosquet 2007",
     .messages = {"{S} is {days} days before {race}; the last very long run belongs 2-3 weeks "
                  "before a marathon."},
     .briefs = {"long run {days} days before a race (leave {threshold})"},
     .why = "What a long run builds needs more than a week to show, and what it costs is there at "
            "once. How many days before is coaching custom rather than a measured limit.",
     .parameters = {"race.longRun.min", "race.longRun.marathonMin", "race.longRun.marathonKm",
                    "race.longRun.marathonD", "race.longRun.halfD", "race.longRun.shortD"},
     .byPosition = true,
     .isSafety = false,
     .check = longRunBeforeRace,
     .fixes = fixLongRunBeforeRace},
    {.id = "RACE-07",
     .title = "Too hard too soon after a race",
     .family = Family::Race,
     .severities = "warning (half, marathon), advice (5k, 10k)",
     .evidence = "B/C",
     .source = "Takayama 2017; Martinez-Navarro 2021; Bernat-Adell 2021",
     .messages = {"Day {day} after the {race}: keep it easy until day {limit}."},
     .briefs = {"day {day} after the {race} (easy until day {limit})"},
     .why = "Soreness goes within days, but signs of muscle damage stay for about a week after a "
            "marathon. Easy running does no harm meanwhile; hard running and heavy legs can wait. "
            "The longer window is a coaching standard.",
     .parameters = {"race.recovery.5k.run", "race.recovery.5k.legs", "race.recovery.10k.run",
                    "race.recovery.10k.legs", "race.recovery.half.run", "race.recovery.half.legs",
                    "race.recovery.marathon.run", "race.recovery.marathon.legs", "sch.hardLongMin",
                    "leg.heavyLSS"},
     .byPosition = true,
     .isSafety = false,
     .check = hardAfterRace,
     .fixes = fixHardAfterRace},
    {.id = "RACE-08",
     .title = "Carbohydrate loading missing",
     .family = Family::Race,
     .severities = "advice",
     .evidence = "A",
     .source = "Burke 2011; Thomas 2016; Sedlock 2008",
     .messages = {"{day}: {g} g/kg. For races over 90 min aim for 8-12 g/kg on the last two days."},
     .briefs = {"{g} g/kg carbohydrate (aim for {threshold} or more)"},
     .why = "Full glycogen stores put off the point at which a long race gets hard. Filling them "
            "takes a day or two of much more carbohydrate than usual, little fibre, and enough "
            "energy.",
     .parameters = {"nut.raceCarb", "race.carbMin", "nut.completeDay.meals",
                    "nut.completeDay.kcal"},
     .byPosition = false,
     .isSafety = false,
     .check = carbohydrateLoadingMissing,
     .fixes = fixCarbohydrateLoading},
    {.id = "RACE-09",
     .title = "Longest run too short for the race",
     .family = Family::Race,
     .severities = "advice (< need), warning (< 80 % of need)",
     .evidence = "B/C",
     .source = "Fokkema 2020; coaching standard for the half marathon",
     .messages = {"Your longest run is {longest} km; {need} km is a sensible minimum before a "
                  "{race}. Consider a later race, run/walk pacing, or finishing as the goal."},
     .briefs = {"longest run {longest} km, {need} km before a {race}"},
     .why = "Among marathon runners whose longest run was below 25 km, finishing times were "
            "slower; injuries were not more frequent. So this is about how the race will go.",
     .parameters = {"race.longNeed.half", "race.longNeed.marathon", "race.longNeed.warning",
                    "race.longNeed.aheadD", "race.longNeed.lookbackD"},
     .byPosition = false,
     .isSafety = false,
     .check = longestRunTooShort,
     .fixes = fixLongestRun},
});

} // namespace

std::span<const Rule> racingRules() { return kRacingRows; }

} // namespace mileplate::rules
