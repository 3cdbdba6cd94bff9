// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/families.h"
#include "core/rules/schedule/calendar_conflict.h"
#include "core/rules/schedule/hard_days.h"
#include "core/rules/schedule/interference.h"

namespace mileplate::rules {

namespace {

constexpr auto kScheduleRows = std::to_array<Rule>({
    {.id = "SCH-01",
     .title = "Heavy legs too close before a key run",
     .family = Family::Schedule,
     .severities = "warning / advice / info (by priority)",
     .evidence = "A/B",
     .source = "Doma 2017, 2019; Doma & Deakin 2013; Refalo 2023",
     .messages = {"{S} ({lss} hard leg sets) is only {gap} h before {K}. Leg strength and running "
                  "economy are still reduced after a heavy session; the run is likely to be "
                  "slower or feel harder."},
     .briefs = {"heavy legs {gap} h before {K} (limit {threshold} h)"},
     .why = "After heavy leg work the same pace costs more energy for about a day. Start to start, "
            "an hour and a half is forgiven, so that the same time next day is fine.",
     .parameters = {"leg.heavyLSS", "sch.heavyBeforeKeyH", "sch.sameTimeTolH", "sch.bigBeforeKeyH",
                    "leg.bigLSS", "leg.hugeLSS"},
     .byPosition = true,
     .isSafety = false,
     .check = heavyLegsBeforeKeyRun,
     .fixes = fixHeavyLegsBeforeKeyRun},
    {.id = "SCH-02",
     .title = "Lifting before the key run in the same block",
     .family = Family::Schedule,
     .severities = "advice (run) / info (balanced) / silent (muscle)",
     .evidence = "B/C",
     .source = "Doma & Deakin 2013; Methenitis 2018",
     .messages = {"Leg work comes {gap} h before {K}. If the run matters most, run first and lift "
                  "afterwards or later in the day."},
     .briefs = {"leg work {gap} h before {K}"},
     .why = "Running first and lifting after left runners less impaired the next day than the "
            "other way round. On easy days the order matters little.",
     .parameters = {"sch.sameDaySepH", "leg.heavyLSS"},
     .byPosition = true,
     .isSafety = false,
     .check = liftBeforeKeyRunInOneBlock,
     .fixes = fixLiftBeforeKeyRun},
    {.id = "SCH-03",
     .title = "No gap between a demanding run and heavy or explosive lifting",
     .family = Family::Schedule,
     .severities = "advice (explosive); heavy legs: info (run), advice (balanced; muscle), warning "
                   "(muscle and advanced lifter)",
     .evidence = "A",
     .source = "Schumann 2022; Petre 2021; Robineau 2016",
     .messages = {"{X} starts {gap} h after {R}. Power (and, in trained lifters, leg strength) "
                  "improves less when lifting follows endurance work in the same session; 3 h or "
                  "more apart avoids most of it."},
     .briefs = {"{gap} h after {R} (leave {threshold} h)"},
     .why = "Across 43 studies explosive strength suffered a little when both were done in one "
            "session, and not measurably when they were at least three hours apart.",
     .parameters = {"sch.sameDaySepH", "leg.heavyLSS", "sch.hardLongMin"},
     .byPosition = true,
     .isSafety = false,
     .check = noGapBetweenRunAndLift,
     .fixes = fixNoGap},
    {.id = "SCH-04",
     .title = "Two key runs too close together",
     .family = Family::Schedule,
     .severities = "warning / advice",
     .evidence = "C",
     .source = "Daniels 2013; Seiler 2010",
     .messages = {"{A} and {B} are {gap} h apart. Leave an easy day between hard runs so that both "
                  "can be done well."},
     .briefs = {"{gap} h between {A} and {B} (limit {threshold} h)"},
     .why = "Hard runs work when they are done well, and that takes an easy day between them: a "
            "coaching standard rather than a measured limit.",
     .parameters = {"sch.keyRunGapH"},
     .byPosition = true,
     .isSafety = false,
     .check = keyRunsTooClose,
     .fixes = fixKeyRuns},
    {.id = "SCH-05",
     .title = "Three or more hard days in a row",
     .family = Family::Schedule,
     .severities = "warning (advanced runner with exactly 3: advice)",
     .evidence = "C",
     .source = "Foster 1998",
     .messages = {"{n} hard days in a row ({days}). Cluster the hard work (run and lift on the "
                  "same day) and keep the days between truly easy."},
     .briefs = {"{n} hard days in a row"},
     .why = "A hard day has a quality run, a long run of 75 minutes or more, heavy legs, many "
            "jumps or hard cross-training. Load without relief precedes most illness in athletes.",
     .parameters = {"sch.hardRow", "leg.heavyLSS", "sch.hardLongMin", "sch.hardPlyoContacts"},
     .byPosition = true,
     .isSafety = false,
     .check = hardDaysInARow,
     .fixes = fixHardDaysInARow},
    {.id = "SCH-06",
     .title = "No rest day",
     .family = Family::Schedule,
     .severities = "advice; warning at twice the limit; info when only a full rest day is missing",
     .evidence = "C",
     .source = "Kellmann 2018",
     .messages = {"{n} training days in a row without a light day.",
                  "{n} days without a full rest day; an easy jog every day is fine for some, a "
                  "free day is cheap insurance."},
     .briefs = {"{n} days without a light day", "{n} days without a full rest day"},
     .why = "Recovery needs a place in the week. Half an hour at very low effort still counts as "
            "rest; for all but novices up to 45 easy minutes count as a light day.",
     .parameters = {"sch.noRest.novice", "sch.noRest.intermediate", "sch.noRest.advanced",
                    "sch.lightDayMin"},
     .byPosition = true,
     .isSafety = false,
     .check = noRestDay,
     .fixes = fixNoRestDay},
    {.id = "SCH-07",
     .title = "Hard stress scattered over the week",
     .family = Family::Schedule,
     .severities = "advice (5 hard days), warning (6-7)",
     .evidence = "C",
     .source = "Seiler 2010",
     .messages = {"{n} of 7 days are hard. Put lifts on the days of your key runs so that the "
                  "other days can be truly easy."},
     .briefs = {"{n} of 7 days hard"},
     .why = "Easy days are what makes the hard days possible. Two hard things on one day leave "
            "another day free of both.",
     .parameters = {"sch.scattered", "leg.heavyLSS", "sch.hardLongMin", "sch.hardPlyoContacts"},
     .byPosition = true,
     .isSafety = false,
     .check = hardDaysScattered,
     .fixes = fixScattered},
    {.id = "SCH-08",
     .title = "Heavy legs within 24 h after a very long run",
     .family = Family::Schedule,
     .severities = "advice (muscle priority: info)",
     .evidence = "C",
     .source = "product threshold",
     .messages = {"Heavy legs {gap} h after {R}. Muscle damage from a very long run peaks in the "
                  "next 1-2 days; lifting quality and recovery both suffer."},
     .briefs = {"heavy legs {gap} h after {R} (leave {threshold} h)"},
     .why = "From about 25 km or two hours on, the legs are still breaking down when the next day "
            "begins. The threshold is our judgement.",
     .parameters = {"sch.bigLongKm", "sch.bigLongMin", "leg.heavyLSS"},
     .byPosition = true,
     .isSafety = false,
     .check = heavyLegsAfterVeryLongRun,
     .fixes = fixHeavyLegsAfterLongRun},
    {.id = "SCH-09",
     .title = "Calendar conflict",
     .family = Family::Schedule,
     .severities = "warning (overlap), advice (outside availability)",
     .evidence = "product",
     .source = "your calendar",
     .messages = {"{A} and {B} overlap by {min} min.",
                  "{S} is outside your available times on {day}."},
     .briefs = {"overlaps by {min} min", "outside your available times"},
     .why = "Two sessions cannot be done at once, and a plan that does not fit the day is not "
            "carried out.",
     .parameters = {},
     .byPosition = true,
     .isSafety = false,
     .check = calendarConflict,
     .fixes = fixCalendarConflict},
    {.id = "SCH-10",
     .title = "Overloaded day",
     .family = Family::Schedule,
     .severities = "advice",
     .evidence = "C",
     .source = "product threshold",
     .messages = {"{n} sessions in {blocks} blocks, {minutes} min on {day}. Split it or shorten "
                  "one part."},
     .briefs = {"{n} sessions, {minutes} min in a day"},
     .why = "Sessions at most a quarter of an hour apart count as one block. Three blocks, or two "
            "and a half hours with something hard in them, leave little of a day.",
     .parameters = {"sch.dayMin", "sch.blockGapMin"},
     .byPosition = true,
     .isSafety = false,
     .check = overloadedDay,
     .fixes = fixOverloadedDay},
});

} // namespace

std::span<const Rule> scheduleRules() { return kScheduleRows; }

} // namespace mileplate::rules
