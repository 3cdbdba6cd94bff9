// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/families.h"
#include "core/rules/log/checks.h"

namespace mileplate::rules {

namespace {

constexpr auto kLogRows = std::to_array<Rule>({
    {.id = "DAT-01",
     .title = "Implausible value",
     .family = Family::Data,
     .severities = "warning (data)",
     .evidence = "product",
     .source = "product",
     .messages = {"Please check {what} of {S}.", "Please check the heart rate of {S}.",
                  "Please check the weight of {day}."},
     .briefs = {"check {what}", "check the heart rate", "check the weight of {day}"},
     .why = "A slip of the finger or of the watch would mislead everything that is worked out from "
            "it. Until it is put right or confirmed the session is left out of all other rules."
            " Fitness and load never count a figure that can hardly be.",
     .parameters = {},
     .byPosition = false,
     .isSafety = false,
     .check = implausibleValue,
     .fixes = fixImplausible},
    {.id = "DAT-02",
     .title = "Short history",
     .family = Family::Data,
     .severities = "info",
     .evidence = "product",
     .source = "product",
     .messages = {"{days} days of history: fitness, form and trend warnings start after four "
                  "weeks."},
     .briefs = {"{days} days of history"},
     .why = "What is much or little for you is only known from what you did before. With a few "
            "weeks on record, or imported, the comparisons begin.",
     .parameters = {},
     .byPosition = false,
     .isSafety = false,
     .check = shortHistory,
     .fixes = fixShortHistory},
    {.id = "DAT-03",
     .title = "Possible duplicate",
     .family = Family::Data,
     .severities = "advice",
     .evidence = "product",
     .source = "product",
     .messages = {"{A} and {B} look like the same session."},
     .briefs = {"looks like the same session twice"},
     .why = "Watch and phone both like to record a run. Counted twice it would double the load, so "
            "the later one is left out until you have decided.",
     .parameters = {},
     .byPosition = false,
     .isSafety = false,
     .check = possibleDuplicate,
     .fixes = fixDuplicate},
    {.id = "DAT-04",
     .title = "Log incomplete",
     .family = Family::Data,
     .severities = "info",
     .evidence = "product",
     .source = "product",
     .messages = {"Unfinished log: sessions not marked as done or missed.",
                  "Unfinished log: food of a day that is over.",
                  "Unfinished log: sessions not marked as done or missed, and food of a day that "
                  "is over."},
     .briefs = {"sessions not marked done or missed", "food log of a day unfinished",
                "sessions and food not finished"},
     .why = "A session that is neither done nor missed counts as not done, and a day with part of "
            "its food is left out of all rules on eating.",
     .parameters = {"nut.completeDay.meals", "nut.completeDay.kcal"},
     .byPosition = false,
     .isSafety = false,
     .check = logIncomplete,
     .fixes = fixLogIncomplete},
});

} // namespace

std::span<const Rule> logRules() { return kLogRows; }

} // namespace mileplate::rules
