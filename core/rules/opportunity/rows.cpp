// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/families.h"
#include "core/rules/opportunity/balance.h"
#include "core/rules/opportunity/ready_for_more.h"

namespace mileplate::rules {

namespace {

constexpr auto kOpportunityRows = std::to_array<Rule>({
    {.id = "OPP-01",
     .title = "Ready to add weight",
     .family = Family::Opportunity,
     .severities = "info (opportunity)",
     .evidence = "C",
     .source = "ACSM 2009",
     .messages = {"{ex}: top of the range twice at {load} kg. Add the smallest step next time."},
     .briefs = {"{ex}: ready for more than {load} kg"},
     .why = "Repetitions first, then load: once the top of the range is there twice with something "
            "in reserve, the smallest step more keeps strength growing without a jump.",
     .parameters = {"opp.topReps.heavy", "opp.topReps.other", "opp.readyD"},
     .byPosition = false,
     .isSafety = false,
     .check = readyToAddWeight,
     .fixes = fixReadyToAddWeight},
    {.id = "OPP-02",
     .title = "Only easy running for weeks",
     .family = Family::Opportunity,
     .severities = "info (opportunity)",
     .evidence = "B/C",
     .source = "Estes 2017",
     .messages = {"Five weeks of easy running only. One hill or speed session a week gives a new "
                  "stimulus (speed, and leg muscle)."},
     .briefs = {"five weeks of easy running only"},
     .why = "Easy running mostly uses the slow fibres. Hills and fast repetitions call on the fast "
            "ones, and in people without much training short hard intervals even added muscle.",
     .parameters = {"opp.easyOnly.runs", "opp.easyOnly.historyD"},
     .byPosition = false,
     .isSafety = false,
     .check = onlyEasyRunning,
     .fixes = fixOnlyEasyRunning},
    {.id = "OPP-03",
     .title = "Weekly balance",
     .family = Family::Opportunity,
     .severities = "info (opportunity)",
     .evidence = "C",
     .source = "Bull 2020 (WHO)",
     .messages = {"This week misses: {missing} (guideline: 3 cardio, 2 strength, 1 flexibility)."},
     .briefs = {"this week misses: {missing}"},
     .why = "A simple checklist for a rounded week, near what public health guidelines ask of "
            "adults. Set an item's number to 0 to be asked no more.",
     .parameters = {"opp.cardio", "opp.cardio.muscle", "opp.flexibility"},
     .byPosition = false,
     .isSafety = false,
     .check = weekOutOfBalance,
     .fixes = fixWeekOutOfBalance},
    {.id = "OPP-04",
     .title = "Movement pattern missing",
     .family = Family::Opportunity,
     .severities = "info (opportunity)",
     .evidence = "C",
     .source = "Coaching practice",
     .messages = {"No {missing} exercise this week."},
     .briefs = {"no {missing} exercise this week"},
     .why = "Squats or single-leg work, a hip hinge, calf raises and something for the trunk cover "
            "what running asks of the legs; a pattern that is left out for weeks stays weak.",
     .parameters = {},
     .byPosition = false,
     .isSafety = false,
     .check = movementMissing,
     .fixes = fixMovementMissing},
});

} // namespace

std::span<const Rule> opportunityRules() { return kOpportunityRows; }

} // namespace mileplate::rules
