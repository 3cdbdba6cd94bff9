// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/families.h"
#include "core/rules/recovery/pain_and_illness.h"
#include "core/rules/recovery/readiness.h"
#include "core/rules/recovery/sleep.h"

namespace mileplate::rules {

namespace {

constexpr auto kRecoveryRows = std::to_array<Rule>({
    {.id = "REC-01",
     .title = "Short sleep over the week",
     .family = Family::Recovery,
     .severities = "advice (< 7 h), warning (< 6 h)",
     .evidence = "A",
     .source = "Watson 2015; Walsh 2021",
     .messages = {"Average {mean} h over {nights} nights; 7-9 h is a recovery tool."},
     .briefs = {"{mean} h of sleep on average"},
     .why = "Most of the repair after training happens asleep. Needs differ, but few adults do "
            "well on less than seven hours night after night.",
     .parameters = {"rec.sleep.advice", "rec.sleep.warning"},
     .byPosition = false,
     .isSafety = false,
     .looksBack = true,
     .check = shortSleep,
     .fixes = fixShortSleep},
    {.id = "REC-02",
     .title = "Bad night before a hard session",
     .family = Family::Recovery,
     .severities = "advice (< 6 h), warning (< 5 h)",
     .evidence = "B",
     .source = "Walsh 2021; Craven 2022",
     .messages = {"{hours} h of sleep before {S}. Consider swapping it with an easy day."},
     .briefs = {"{hours} h of sleep before {S}"},
     .why = "One short night costs some endurance, strength and skill the next day, and the same "
            "work feels harder. The session is worth more when it is done rested.",
     .parameters = {"rec.lastNight.advice", "rec.lastNight.warning", "leg.heavyLSS"},
     .byPosition = false,
     .isSafety = false,
     .check = badNightBeforeHardSession,
     .fixes = fixBadNight},
    {.id = "REC-03",
     .title = "Resting heart rate raised",
     .family = Family::Recovery,
     .severities = "advice",
     .evidence = "C",
     .source = "Bosquet 2008; Buchheit 2014",
     .messages = {"Resting HR {delta} bpm above your baseline of {base}. Fatigue, heat, alcohol or "
                  "an infection can do this; keep it easy until it settles."},
     .briefs = {"resting heart rate {delta} bpm up"},
     .why = "The morning pulse rises with many things and says little by itself. Several raised "
            "mornings, or one far above the usual, are a reason to ask why.",
     .parameters = {"rec.rhr.mean", "rec.rhr.single"},
     .byPosition = false,
     .isSafety = false,
     .looksBack = true,
     .check = restingHeartRateRaised,
     .fixes = fixRestingHeartRate},
    {.id = "REC-04",
     .title = "Very sore legs before a hard session",
     .family = Family::Recovery,
     .severities = "info (5-6), warning (>= 7)",
     .evidence = "C",
     .source = "Doma 2017; Kellmann 2018",
     .messages = {"Leg soreness {soreness}/10 before {S}."},
     .briefs = {"leg soreness {soreness}/10 before {S}"},
     .why = "Sore muscles are weaker and change the stride, so quality suffers. Soreness passes "
            "within days; the session can wait that long.",
     .parameters = {"rec.soreness.info", "rec.soreness.warning", "leg.heavyLSS"},
     .byPosition = false,
     .isSafety = false,
     .check = soreBeforeHardSession,
     .fixes = fixSoreness},
    {.id = "REC-05",
     .title = "Pain or illness reported",
     .family = Family::Recovery,
     .severities =
         "critical (pain >= 4/10; fever, chest or below-the-neck symptoms), warning (cold "
         "symptoms with a hard session)",
     .evidence = "C (safety)",
     .source = "Eichner 1993; Walsh 2011",
     .messages = {"Pain {v}/10: do not train through it. Rest or pain-free cross-training; if it "
                  "lasts more than a few days, is sharp, or changes how you move, see a "
                  "professional.",
                  "With fever, chest or whole-body symptoms do not train. Seek medical advice for "
                  "chest pain, breathlessness, palpitations or fainting.",
                  "With cold symptoms leave {S} for later: easy movement at most, and none at all "
                  "if they move below the neck or a fever comes."},
     .briefs = {"pain {v}/10: do not train through it", "ill: do not train",
                "a cold: nothing hard now"},
     .why = "Pain is a warning that training on turns into an injury. Hard work with a fever or "
            "symptoms in chest and body puts the heart at risk and draws the illness out.",
     .parameters = {"rec.pain"},
     .byPosition = false,
     .isSafety = true,
     .check = painOrIllness,
     .fixes = fixPainOrIllness},
});

} // namespace

std::span<const Rule> recoveryRules() { return kRecoveryRows; }

} // namespace mileplate::rules
