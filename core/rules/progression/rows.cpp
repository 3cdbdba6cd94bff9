// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/families.h"
#include "core/rules/progression/new_to_lifting.h"
#include "core/rules/progression/raised_together.h"

namespace mileplate::rules {

namespace {

constexpr auto kProgressionRows = std::to_array<Rule>({
    {.id = "PROG-01",
     .title = "More than one variable raised at once",
     .family = Family::Progression,
     .severities = "advice (2 variables), warning (>= 3)",
     .evidence = "C",
     .source = "Daniels 2013",
     .messages = {"This week raises {vars} together. Change one major variable at a time."},
     .briefs = {"raises {vars}"},
     .why = "The body gets used to one new demand at a time, and when something goes wrong it is "
            "plain what did it. Distance, hard minutes and hard sets are compared with the last "
            "four weeks without the lowest, loads and new kinds of training with the last 28 days.",
     .parameters = {"prog.factors.km", "prog.factors.kmMin", "prog.factors.hard",
                    "prog.factors.hardMin", "prog.factors.sets", "prog.factors.setsMin",
                    "prog.factors.load", "prog.lookbackD"},
     .byPosition = false,
     .isSafety = false,
     .check = raisedTogether,
     .fixes = fixRaisedTogether},
    {.id = "PROG-02",
     .title = "New to lifting (and running): too heavy too soon",
     .family = Family::Progression,
     .severities = "advice",
     .evidence = "C",
     .source = "ACSM 2009",
     .messages = {"You are new to {what}. First build a consistent running base with light "
                  "strength work; add heavier strength once that is easy."},
     .briefs = {"you are new to {what}: start light"},
     .why = "In the first months strength grows because the nerves learn the movement, with light "
            "loads as well as heavy ones. Tendons and joints take longer to follow than muscles.",
     .parameters = {"prog.new.months", "prog.new.sets", "prog.new.repsAndRir", "prog.base.weeks",
                    "prog.base.runs", "leg.heavyLSS"},
     .byPosition = false,
     .isSafety = false,
     .check = tooHeavyTooSoon,
     .fixes = fixTooHeavyTooSoon},
});

} // namespace

std::span<const Rule> progressionRules() { return kProgressionRows; }

} // namespace mileplate::rules
