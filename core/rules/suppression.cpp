// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/suppression.h"

#include <algorithm>

namespace mileplate::rules {

namespace {

// On what condition a finding stands for another.
enum class When {
    Always,
    NotMoreSevere,       // the other one
    AdviceNotMoreSevere, // the other one, and at most advice
    IsCritical,          // the one that stands
    IsWarning,           // the one that stands, or critical
    IsWarningOtherBelow, // and the other one is not even a warning
};

struct Suppression {
    std::string_view by;
    std::string_view rule;
    When when;
};

// Which finding stands for which (rulebook 3.1), in the order of application: S1 to S6,
// then S8, S7, S11, S9 and S10. One that is suppressed already stands for none.
constexpr auto kSuppressions = std::to_array<Suppression>({
    {"SCH-05", "SCH-07", When::NotMoreSevere},
    {"SCH-01", "FAT-04", When::Always},
    {"SCH-08", "FAT-04", When::Always},
    {"STR-10", "FAT-04", When::Always},
    {"RACE-07", "FAT-04", When::Always},
    {"STR-02", "STR-03", When::NotMoreSevere},
    {"RACE-05", "STR-06", When::Always},
    {"RUN-05", "RUN-04", When::NotMoreSevere},
    {"NUT-01", "NUT-02", When::Always},
    {"RUN-09", "RUN-01", When::Always},
    {"RUN-09", "RUN-02", When::Always},
    {"RUN-09", "FAT-01", When::Always},
    {"RUN-09", "FAT-03", When::Always},
    {"RUN-09", "PROG-01", When::Always},
    {"PROG-01", "RUN-01", When::AdviceNotMoreSevere},
    {"PROG-01", "FAT-03", When::AdviceNotMoreSevere},
    {"RUN-01", "FAT-03", When::NotMoreSevere},
    {"FAT-03", "RUN-01", When::Always},
    {"REC-05", "REC-02", When::IsCritical},
    {"REC-05", "REC-03", When::IsCritical},
    {"REC-05", "REC-04", When::IsCritical},
    {"NUT-07", "NUT-06", When::IsWarning},
    {"NUT-07", "NUT-09", When::IsWarningOtherBelow},
});

// What FAT-07 stands for once it fires (S12, before all others).
constexpr std::array<std::string_view, 5> kSignsOfFatigue{"FAT-06", "REC-01", "REC-03", "REC-04",
                                                          "STR-09"};

bool holds(When when, const Finding& by, const Finding& other)
{
    switch (when) {
    case When::Always:
        return true;
    case When::NotMoreSevere:
        return other.severity <= by.severity;
    case When::AdviceNotMoreSevere:
        return other.severity <= by.severity && other.severity <= Severity::Advice;
    case When::IsCritical:
        return by.severity == Severity::Critical;
    case When::IsWarning:
        return by.severity >= Severity::Warning;
    case When::IsWarningOtherBelow:
        return by.severity >= Severity::Warning && other.severity < Severity::Warning;
    }
    return false;
}

void suppressAs(Review& review, std::string_view rule, std::string_view by)
{
    const auto found = std::ranges::find(review.findings, rule, &Finding::rule);
    if (found == review.findings.end())
        return;
    review.suppressed.push_back({std::move(*found), by});
    review.findings.erase(found);
}

void apply(const Suppression& row, Review& review)
{
    const auto by = std::ranges::find(review.findings, row.by, &Finding::rule);
    const auto found = std::ranges::find(review.findings, row.rule, &Finding::rule);
    if (by != review.findings.end() && found != review.findings.end() &&
        holds(row.when, *by, *found))
        suppressAs(review, row.rule, row.by);
}

} // namespace

void suppress(Review& review)
{
    for (const Suppression& row : kSuppressions)
        apply(row, review);
}

void suppressSigns(Review& review, std::string_view by)
{
    for (const std::string_view sign : kSignsOfFatigue)
        suppressAs(review, sign, by);
}

} // namespace mileplate::rules
