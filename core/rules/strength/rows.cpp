// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/families.h"
#include "core/rules/strength/leg_days.h"

namespace mileplate::rules {

namespace {

constexpr auto kRows = std::to_array<Rule>({
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

std::span<const Rule> strengthRules() { return kRows; }

} // namespace mileplate::rules
