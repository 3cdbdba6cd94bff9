// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/offers.h"
#include "core/rules/rule.h"
#include "core/rules/words/message.h"
#include "tests/support/builders.h"
#include "tests/support/case_notation.h"
#include "tests/support/sayings.h"

#include <functional>

// Questions to one rule about one case.
namespace mileplate::test {

// What the rule finds, whatever else is said of the case.
inline std::optional<rules::Finding> findingIn(const Case& made, std::string_view rule)
{
    auto finding = rules::findRule(rule)->check(rules::Scene(made.diary, made.week, made.now));
    if (finding)
        finding->rule = rules::findRule(rule)->id;
    return finding;
}

// In the words that are shown; "silent" where nothing is.
inline std::string textOf(std::string_view rule, std::string_view notation)
{
    const Case made = caseOf(notation);
    const auto said = findingIn(made, rule);
    return said ? messageOf(*said, made.diary, rules::Language{}) : "silent";
}

inline std::vector<rules::Fix> fixesOf(std::string_view rule, const Case& made)
{
    return rules::findRule(rule)->fixes(rules::Scene(made.diary, made.week, made.now),
                                        findingIn(made, rule).value());
}

inline std::vector<planning::Offer> offersOf(std::string_view rule, const Case& made)
{
    return planning::offersFor(made.diary, made.week, made.now, findingIn(made, rule).value());
}

inline std::vector<planning::Offer> offersOf(std::string_view rule, std::string_view notation)
{
    return offersOf(rule, caseOf(notation));
}

// The case with something changed about the athlete.
inline Case withAthlete(std::string_view notation, const std::function<void(Athlete&)>& change)
{
    Case made = caseOf(notation);
    Athlete athlete = made.diary.who();
    change(athlete);
    Edit edit{.title = "Change the athlete"};
    edit.athlete.push_back({made.diary.who(), std::move(athlete)});
    made.diary = must(applied(made.diary, edit));
    return made;
}

} // namespace mileplate::test
