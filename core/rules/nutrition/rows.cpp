// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/families.h"
#include "core/rules/nutrition/protein.h"

namespace mileplate::rules {

namespace {

constexpr auto kRows = std::to_array<Rule>({
    {.id = "NUT-01",
     .title = "Protein below target",
     .family = Family::Nutrition,
     .severities = "advice (< 90 % of target minimum), warning (< 75 %)",
     .evidence = "A",
     .source = "Morton 2018; Jager 2017; Thomas 2016",
     .messages = {"Protein {mean} g/kg/day over {days} days; aim for {target}-2.2 g/kg "
                  "({g1}-{g2} g)."},
     .briefs = {"protein {mean} g/kg"},
     .why = "Gains in muscle rise with protein up to about 1.6 g/kg a day; much endurance work, or "
            "eating less than is burnt, moves the useful amount up. More than 2.2 adds nothing.",
     .parameters = {"nut.proteinTol.advice", "nut.proteinTol.warning", "nut.completeDay.meals",
                    "nut.completeDay.kcal"},
     .byPosition = false,
     .isSafety = false,
     .check = proteinBelowTarget,
     .fixes = fixProtein},
});

} // namespace

std::span<const Rule> nutritionRules() { return kRows; }

} // namespace mileplate::rules
