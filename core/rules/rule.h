// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/finding.h"
#include "core/rules/fixes/fix.h"
#include "core/rules/scene.h"

#include <array>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace mileplate::rules {

// In the order in which findings of equal severity are shown; safety rules come
// before all families.
enum class Family {
    Race,
    Schedule,
    Fatigue,
    Run,
    Strength,
    Progression,
    Recovery,
    Nutrition,
    Data,
    Opportunity
};

using Check = std::optional<Finding> (*)(const Scene&);
using Fixes = std::vector<Fix> (*)(const Scene&, const Finding&);

// One row of the rulebook. A check is pure: the same scene gives the same finding.
struct Rule {
    std::string_view id;    // "SCH-01"
    std::string_view title; // "Heavy legs too close before a key run"
    Family family;
    std::string_view severities; // "warning / advice / info (by priority)"
    std::string_view evidence;   // grade as the rulebook writes it: "A/B"
    std::string_view source;     // authors and years
    // What it says, with {figures} in braces; a finding names which one. `why` is the
    // reason behind it, shown on request.
    std::array<std::string_view, 4> messages;
    // The same in a few words, for a place on the board.
    std::array<std::string_view, 4> briefs;
    std::string_view why;
    std::array<std::string_view, 12> parameters; // names of the limits that it reads
    bool byPosition; // depends on where sessions lie alone: judged while a card is dragged
    bool isSafety;   // can be collapsed but not muted
    // Judges what has happened, which no change of the plan undoes: what it proposes is what
    // follows from it, and need not make the finding go away.
    bool looksBack = false;
    Check check;
    Fixes fixes; // what may resolve it, best first, not yet tried
};

std::span<const Rule> catalogue();

// The rule of that id; a finding's is always there.
const Rule* findRule(std::string_view id);

} // namespace mileplate::rules
