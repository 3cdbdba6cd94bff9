// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/families.h"
#include "core/rules/running/easy_runs.h"
#include "core/rules/running/hard_running.h"
#include "core/rules/running/jumps_and_sprints.h"
#include "core/rules/running/long_runs.h"
#include "core/rules/running/weekly_distance.h"

namespace mileplate::rules {

namespace {

constexpr auto kRunningRows = std::to_array<Rule>({
    {.id = "RUN-01",
     .title = "Weekly distance jump",
     .family = Family::Run,
     .severities = "novice: advice (> 20 %), warning (> 30 %); others: info (> 20 %), advice "
                   "(> 30 %)",
     .evidence = "B (weak; contested)",
     .source = "Nielsen 2014; Frandsen 2025; Buist 2008",
     .messages = {"{km} km planned, {pct} % above your recent {base} km/week."},
     .briefs = {"{km} km, {pct} % above your recent weeks"},
     .why = "Novices who added more than 30 % over two weeks tended to get hurt more often; among "
            "experienced runners no such link was found, and the 10 % rule prevented nothing. So "
            "this stays a hint for them. Recent weeks: the last four without the lowest.",
     .parameters = {"run.weekJump.advice", "run.weekJump.warning", "run.weekJumpMinKm"},
     .byPosition = false,
     .isSafety = false,
     .check = weeklyDistanceJump,
     .fixes = fixWeeklyDistanceJump},
    {.id = "RUN-02",
     .title = "One run much longer than recently",
     .family = Family::Run,
     .severities = "advice (> 10 %), warning (> 30 %); race: info",
     .evidence = "B",
     .source = "Frandsen 2025",
     .messages = {"{km} km is {pct} % longer than your longest run of the last 30 days ({longest} "
                  "km). Session spikes above 10 % were linked to 1.5-2.3 times the overuse-injury "
                  "rate."},
     .briefs = {"{pct} % longer than your longest run lately"},
     .why = "Among some 5200 runners the rate of overuse injuries rose with a run that was more "
            "than a tenth longer than any of the month before, and most of all when it was twice "
            "as long. How the week as a whole changed did not matter.",
     .parameters = {"run.spike.advice", "run.spike.warning", "run.spikeMinKm", "run.spikeLookbackD",
                    "run.spikeLeastKm", "run.spikeLeastRuns", "run.spikeHistoryD"},
     .byPosition = false,
     .isSafety = false,
     .check = runMuchLongerThanRecently,
     .fixes = fixMuchLongerRun},
    {.id = "RUN-03",
     .title = "Long run dominates the week or lasts too long",
     .family = Family::Run,
     .severities = "info / advice",
     .evidence = "C",
     .source = "Daniels 2013",
     .messages = {"The long run is {share} % of the week",
                  "{minutes} min: beyond about 2.5 h the cost rises faster than the benefit."},
     .briefs = {"the long run is {share} % of the week", "{minutes} min is a very long run"},
     .why = "A long run that is most of the week leaves little for what prepares it. Coaches keep "
            "it to a quarter or a third of the week and to two and a half hours, since what it "
            "takes out of the legs grows faster then than what it gives.",
     .parameters = {"run.longShare.info", "run.longShare.advice", "run.longShare.info3",
                    "run.longShare.runs", "run.longMin.info", "run.longMin.advice"},
     .byPosition = false,
     .isSafety = false,
     .check = longRunDominates,
     .fixes = fixDominatingLongRun},
    {.id = "RUN-04",
     .title = "Too much of the running is hard",
     .family = Family::Run,
     .severities = "advice (> 25 %), warning (> 35 %)",
     .evidence = "B",
     .source = "Seiler 2010; Stöggl & Sperlich 2014",
     .messages = {"{share} % of this week's running is hard; about 80 % easy works better for most "
                  "runners."},
     .briefs = {"{share} % of the running is hard (limit {threshold} %)"},
     .why = "Endurance athletes who do well run about four fifths of the time easily and the rest "
            "really hard. Hard is what lies at threshold effort or above; races are left out.",
     .parameters = {"run.hardShare.advice", "run.hardShare.warning", "run.hardShare.runs",
                    "run.hardShare.min"},
     .byPosition = false,
     .isSafety = false,
     .check = tooMuchHardRunning,
     .fixes = fixTooMuchHardRunning},
    {.id = "RUN-05",
     .title = "Too many quality runs",
     .family = Family::Run,
     .severities = "advice; warning at limit + 2",
     .evidence = "C",
     .source = "Daniels 2013; Seiler 2010",
     .messages = {"{n} quality runs this week; {limit} is a sensible maximum at your level."},
     .briefs = {"{n} quality runs (at most {limit})"},
     .why = "One or two hard runs done well bring more than three done tired; only years of "
            "training make room for a third. Races and time trials count.",
     .parameters = {"run.maxQuality.novice", "run.maxQuality.intermediate",
                    "run.maxQuality.advanced"},
     .byPosition = true,
     .isSafety = false,
     .check = tooManyQualityRuns,
     .fixes = fixTooManyQualityRuns},
    {.id = "RUN-06",
     .title = "Too much hard running in one session",
     .family = Family::Run,
     .severities = "advice",
     .evidence = "C",
     .source = "Daniels 2013",
     .messages = {"{n} x 400 m is more than {cap} for {weekkm} km per week",
                  "{hard} km hard, guideline {cap} km.", "{hard} min hard, guideline {cap}."},
     .briefs = {"{n} x 400 m (at most {cap} for {weekkm} km a week)",
                "{hard} km hard (guideline {cap} km)", "{hard} min hard (guideline {cap})"},
     .why = "How much hard running a session may hold grows with what the week carries: about 8 % "
            "of its distance at interval pace, about 10 % at threshold. When the pace drops, "
            "shorter repetitions hold it better than more of them.",
     .parameters = {"run.reps400.low", "run.reps400.middle", "run.reps400.high",
                    "run.reps400.middleKm", "run.reps400.highKm", "run.hardKm.share",
                    "run.hardKm.least", "run.hardKm.most", "run.tempo.share", "run.tempo.leastMin",
                    "run.tempo.mostMin"},
     .byPosition = false,
     .isSafety = false,
     .check = tooHardSession,
     .fixes = fixTooHardSession},
    {.id = "RUN-07",
     .title = "Warm-up or cool-down missing",
     .family = Family::Run,
     .severities = "info; advice if the warm-up is < 0.8 km",
     .evidence = "C",
     .source = "coaching standard",
     .messages = {"Add at least 1.6 km (10 min) easy before and after {S}."},
     .briefs = {"warm-up {wu} km, cool-down {cd} km (at least {threshold} km)"},
     .why = "A mile of easy running makes muscles and tendons ready for fast work, and a mile "
            "afterwards lets the body come down slowly. Where neither is entered, nothing is said.",
     .parameters = {"run.warmupKm.info", "run.warmupKm.advice"},
     .byPosition = false,
     .isSafety = false,
     .check = warmUpMissing,
     .fixes = fixWarmUpMissing},
    {.id = "RUN-08",
     .title = "Easy run was not easy",
     .family = Family::Run,
     .severities = "info (one), advice (two or more in the week)",
     .evidence = "B/C",
     .source = "Seiler 2010",
     .messages = {"{S} was harder than easy (heart rate {hr}, easy up to {limit}). Easy days make "
                  "the hard days possible.",
                  "{S} was harder than easy ({pace}, easy from {limit}). Easy days make the hard "
                  "days possible.",
                  "{S} was harder than easy (effort {rpe} of 10). Easy days make the hard days "
                  "possible."},
     .briefs = {"heart rate {hr}, easy up to {limit}", "{pace}, easy from {limit}",
                "effort {rpe} of 10"},
     .why = "Easy running below the first threshold can be done often because it costs little. A "
            "bit faster brings hardly more and takes away from the next hard day.",
     .parameters = {"easy.hrMax", "easy.vdotMax", "easy.paceTolS", "easy.rpe"},
     .byPosition = false,
     .isSafety = false,
     .looksBack = true,
     .check = easyRunNotEasy,
     .fixes = fixEasyRunNotEasy},
    {.id = "RUN-09",
     .title = "Coming back from a break",
     .family = Family::Run,
     .severities = "warning",
     .evidence = "C",
     .source = "Daniels 2013; Mujika & Padilla 2000",
     .messages = {"First week after {gap} days off: {km} km planned, suggested at most {cap} km.",
                  "First week after {gap} days off: leave hard runs out, and at most {cap} km."},
     .briefs = {"after {gap} days off at most {cap} km, not {km} km",
                "after {gap} days off no hard runs yet"},
     .why = "Endurance fades within days, and tendons that had less to carry need weeks to get "
            "used to it again. Three quarters of what was normal after a week or two off, half "
            "after up to four weeks, a third after more; then build up over two or three weeks.",
     .parameters = {"run.breakDays.short", "run.breakDays.long", "run.breakDays.veryLong",
                    "run.break.7d", "run.break.14d", "run.break.28d", "run.breakHistoryD"},
     .byPosition = false,
     .isSafety = false,
     .check = backFromBreak,
     .fixes = fixBackFromBreak},
    {.id = "RUN-10",
     .title = "Hill sprints and jumps: dose",
     .family = Family::Run,
     .severities = "advice",
     .evidence = "C",
     .source = "NSCA 2016",
     .messages = {"Hill sprints and jumps: {reason}. Walk down, leave about 48 h between sessions, "
                  "2-3 per week."},
     .briefs = {"{reason}"},
     .why = "Short all-out efforts train the fast fibres and the springs of the leg, which need "
            "about two days to recover. Uphill the impact is small; running down gives it all "
            "back, so walk.",
     .parameters = {"run.hillPlyoSessions", "run.hillPlyoGapH", "plyo.contacts.novice",
                    "plyo.contacts.intermediate", "plyo.contacts.advanced"},
     .byPosition = false,
     .isSafety = false,
     .check = tooManyJumpsOrSprints,
     .fixes = fixJumpsAndSprints},
});

} // namespace

std::span<const Rule> runningRules() { return kRunningRows; }

} // namespace mileplate::rules
