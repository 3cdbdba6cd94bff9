// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar.h"
#include "core/base/id.h"
#include "core/base/names.h"
#include "core/domain/session.h"

#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace mileplate::rules {

enum class Severity { Info, Advice, Warning, Critical };

} // namespace mileplate::rules

template <>
struct mileplate::Names<mileplate::rules::Severity> {
    static constexpr std::array<std::string_view, 4> kWords{"info", "advice", "warning",
                                                            "critical"};
};

namespace mileplate::rules {

// A number that a finding was made by, or a word or list of words beside it. The
// name says its unit by the conventions of the rulebook: gap in h, lss in sets.
struct Figure {
    using Value = std::variant<std::int64_t, double, std::string, std::vector<std::string>,
                               std::vector<double>, Day, DayRange>;

    std::string_view name;
    Value value;

    friend bool operator==(const Figure&, const Figure&) = default;
};
using Figures = std::vector<Figure>;

// The part that a session plays in a message: "S" the lift, "K" the key run.
struct Role {
    std::string_view name;
    Id<Session> session;

    friend bool operator==(const Role&, const Role&) = default;
};

// What a rule has to say about a week: a value, without a word of prose. The
// text is made of the rule's template and these figures (core/rules/message.h).
struct Finding {
    std::string_view rule; // "SCH-01"; points into the catalogue
    Severity severity = Severity::Info;
    Day date{};                          // of the first anchor; Monday for the whole week
    std::vector<Id<Session>> sessions{}; // anchors, in order
    std::vector<Role> roles{};           // of the hit that the figures belong to
    Figures figures{};
    int occurrences = 1;
    int wording = 0; // which of the rule's templates

    friend bool operator==(const Finding&, const Finding&) = default;
};

} // namespace mileplate::rules
