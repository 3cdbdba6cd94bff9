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

// In the words that are shown; "silent" where nothing is.
inline std::string textOf(std::string_view rule, std::string_view notation)
{
    const Case made = caseOf(notation);
    const auto said = sayingOf(rule, made);
    return said ? messageOf(*said, made.diary, rules::Language{}) : "silent";
}

inline std::vector<rules::Fix> fixesOf(std::string_view rule, const Case& made)
{
    return rules::findRule(rule)->fixes(rules::Scene(made.diary, made.week, made.now),
                                        sayingOf(rule, made).value());
}

// What is offered once it was tried out; nothing where the rule is silent.
inline std::vector<planning::Offer> offersOf(std::string_view rule, const Case& made)
{
    const auto said = sayingOf(rule, made);
    return said ? planning::offersFor(made.diary, made.week, made.now, *said)
                : std::vector<planning::Offer>{};
}

inline std::vector<planning::Offer> offersOf(std::string_view rule, std::string_view notation)
{
    return offersOf(rule, caseOf(notation));
}

// The same by their titles, best first.
inline std::vector<std::string> offerTitlesOf(std::string_view rule, std::string_view notation)
{
    const Case made = caseOf(notation);
    std::vector<std::string> titles;
    for (const planning::Offer& offer : offersOf(rule, made))
        titles.push_back(titleOf(offer.fix, made.diary, rules::Language{}));
    return titles;
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
