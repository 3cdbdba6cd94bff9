// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/families.h"

#include <algorithm>

namespace mileplate::rules {

namespace {

std::vector<Rule> allRules()
{
    std::vector<Rule> rules;
    for (const auto family :
         {scheduleRules(), strengthRules(), runningRules(), fatigueRules(), nutritionRules(),
          recoveryRules(), racingRules(), progressionRules(), opportunityRules(), logRules()})
        rules.insert(rules.end(), family.begin(), family.end());
    return rules;
}

} // namespace

std::span<const Rule> catalogue()
{
    static const std::vector<Rule> kCatalogue = allRules();
    return kCatalogue;
}

const Rule* findRule(std::string_view id)
{
    const auto rules = catalogue();
    const auto rule = std::ranges::find(rules, id, &Rule::id);
    return rule == rules.end() ? nullptr : &*rule;
}

} // namespace mileplate::rules
