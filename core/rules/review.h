// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/diary.h"
#include "core/rules/finding.h"

#include <array>
#include <vector>

namespace mileplate::rules {

// A finding that another rule stands for.
struct Suppressed {
    Finding finding;
    std::string_view by; // the rule

    friend bool operator==(const Suppressed&, const Suppressed&) = default;
};

// What all rules say of one week.
struct Review {
    std::vector<Finding> findings{};      // as they are to be shown, worst first
    std::vector<Suppressed> suppressed{}; // "also seen"

    friend bool operator==(const Review&, const Review&) = default;
};

// Which rules are asked. Those that depend on positions alone are enough, and fast
// enough, for every slot under a card in the air.
enum class Scope { Everything, Positions };

// The review of the week that holds the day, as of a moment. Pure: never changes
// the diary, and the same diary gives the same review.
Review review(const Diary& diary, Day anyDayOfTheWeek, LocalTime now,
              Scope scope = Scope::Everything);

// How many findings there are of each severity.
std::array<int, kCountOf<Severity>> countsOf(const std::vector<Finding>& findings);

// What findings weigh together: critical 1000, warning 100, advice 30, info 6.
int penaltyOf(const std::vector<Finding>& findings);
// The same of the hits beyond the first of each, which tells apart what weighs as much.
int penaltyOfRepeats(const std::vector<Finding>& findings);

} // namespace mileplate::rules
