// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/remedies.h"

#include "core/planning/offers.h"
#include "core/rules/words/message.h"
#include "tests/support/case_notation.h"
#include "tests/support/sayings.h"

namespace mileplate::test {

std::string sentenceOf(std::string_view rule, std::string_view notation)
{
    const auto finding = sayingOf(rule, notation);
    return finding ? rules::messageOf(*finding, caseOf(notation).diary, rules::Language{}) : "";
}

std::vector<std::string> offersOf(std::string_view rule, std::string_view notation)
{
    const Case made = caseOf(notation);
    const auto finding = sayingOf(rule, notation);
    std::vector<std::string> titles;
    if (!finding)
        return titles;
    for (const planning::Offer& offer :
         planning::offersFor(made.diary, made.week, made.now, *finding))
        titles.push_back(rules::titleOf(offer.fix, made.diary, rules::Language{}));
    return titles;
}

} // namespace mileplate::test
