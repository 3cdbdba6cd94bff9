// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sayings.h"

#include "tests/support/case_notation.h"

#include <cmath>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace mileplate::test {

namespace {

std::string textOf(double value)
{
    const double rounded = std::round(value * 100) / 100;
    const std::string text = fmt::format("{}", rounded);
    return text.find('.') == std::string::npos ? text + ".0" : text;
}
std::string textOf(std::int64_t value) { return fmt::format("{}", value); }
std::string textOf(const std::string& value) { return value; }
std::string textOf(const std::vector<std::string>& values)
{
    return fmt::format("{}", fmt::join(values, "+"));
}
std::string textOf(const std::vector<double>& values)
{
    std::vector<std::string> texts;
    for (const double value : values)
        texts.push_back(textOf(value));
    return textOf(texts);
}
std::string textOf(Day day) { return isoDate(day); }
std::string textOf(DayRange days) { return isoDate(days.first) + "/" + isoDate(days.past); }

} // namespace

std::optional<rules::Finding> sayingOf(std::string_view rule, std::string_view notation)
{
    return sayingOf(rule, caseOf(notation));
}

std::optional<rules::Finding> sayingOf(std::string_view rule, const Case& made)
{
    const rules::Review review = rules::review(made.diary, made.week, made.now);
    for (const rules::Finding& finding : review.findings) {
        if (finding.rule == rule)
            return finding;
    }
    for (const rules::Suppressed& also : review.suppressed) {
        if (also.finding.rule == rule)
            return also.finding;
    }
    return std::nullopt;
}

std::string figure(const rules::Finding& finding, std::string_view name)
{
    const auto found = std::ranges::find(finding.figures, name, &rules::Figure::name);
    if (found == finding.figures.end())
        return "no figure of that name";
    return std::visit([](const auto& value) { return textOf(value); }, found->value);
}

} // namespace mileplate::test
