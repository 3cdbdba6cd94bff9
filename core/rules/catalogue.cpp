// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/families.h"

#include <unordered_map>

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
    static const auto kById = [] {
        std::unordered_map<std::string_view, const Rule*> byId;
        for (const Rule& rule : catalogue())
            byId.emplace(rule.id, &rule);
        return byId;
    }();
    const auto rule = kById.find(id);
    return rule == kById.end() ? nullptr : rule->second;
}

} // namespace mileplate::rules
