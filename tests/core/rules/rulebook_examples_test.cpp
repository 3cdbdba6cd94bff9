// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/review.h"
#include "tests/support/case_notation.h"
#include "tests/support/data_rows.h"
#include "tests/support/sayings.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <gmock/gmock.h>
#include <map>
#include <sstream>

// Every example of rulebook 3 (tests/data/rulebook/examples.txt): that rule alone,
// suppressed or not; and the whole weeks of 3.4 and 3.5, after suppression.
namespace mileplate::rules {
namespace {

using test::caseOf;
using test::dataRows;
using testing::UnorderedElementsAreArray;

struct Example {
    std::string id; // "RUN-01.3"
    std::string says;
    std::string figures; // "km=54.0, base=40.0"
    std::string notation;

    std::string rule() const { return id.substr(0, id.find('.')); }
};

void PrintTo(const Example& example, std::ostream* out) { *out << example.notation; }

std::vector<Example> examples()
{
    std::vector<Example> all;
    for (const auto& row : dataRows("rulebook/examples.txt"))
        all.push_back({row.at(0), row.at(1), row.at(2), row.at(3)});
    return all;
}

std::string nameFor(std::string id)
{
    std::ranges::replace_if(
        id, [](char c) { return c == '-' || c == '.'; }, '_');
    return id;
}

class RulebookExample : public testing::TestWithParam<Example> {};

TEST_P(RulebookExample, SaysWhatTheRulebookSays)
{
    const auto finding = test::sayingOf(GetParam().rule(), GetParam().notation);
    EXPECT_EQ(finding ? nameOf(finding->severity) : "silent", GetParam().says);
}

// "km=54.0, base=40.0, kind=share": the numbers among them. Lists are left to the tests
// of their rules.
std::map<std::string, double> numbersIn(const std::string& figures)
{
    std::map<std::string, double> numbers;
    std::istringstream stream(figures);
    for (std::string pair; std::getline(stream, pair, ',');) {
        const auto equals = pair.find('=');
        if (equals == std::string::npos)
            continue;
        const std::string text = pair.substr(equals + 1);
        char* end = nullptr;
        const double number = std::strtod(text.c_str(), &end);
        if (end != text.c_str() && *end == '\0')
            numbers[pair.substr(pair.find_first_not_of(' '),
                                equals - pair.find_first_not_of(' '))] = number;
    }
    return numbers;
}

std::optional<double> numberOf(const Finding& finding, const std::string& name)
{
    const auto found = std::ranges::find(finding.figures, name, &Figure::name);
    if (found == finding.figures.end())
        return std::nullopt;
    if (const auto* number = std::get_if<double>(&found->value))
        return *number;
    if (const auto* whole = std::get_if<std::int64_t>(&found->value))
        return static_cast<double>(*whole);
    return std::nullopt;
}

TEST_P(RulebookExample, GivesTheFiguresOfTheRulebook)
{
    const auto finding = test::sayingOf(GetParam().rule(), GetParam().notation);
    for (const auto& [name, expected] : numbersIn(GetParam().figures)) {
        ASSERT_TRUE(finding);
        const auto number = numberOf(*finding, name);
        ASSERT_TRUE(number) << name;
        EXPECT_NEAR(*number, expected, std::max(0.051, 0.006 * std::abs(expected))) << name;
    }
}

INSTANTIATE_TEST_SUITE_P(Rules, RulebookExample, testing::ValuesIn(examples()),
                         [](const auto& example) { return nameFor(example.param.id); });

struct WholeWeek {
    std::string id;
    std::string remain;
    std::string suppressed;
    std::string notation;
};

void PrintTo(const WholeWeek& week, std::ostream* out) { *out << week.notation; }

std::vector<WholeWeek> wholeWeeks()
{
    std::vector<WholeWeek> all;
    for (const auto& row : dataRows("rulebook/weeks.txt"))
        all.push_back({row.at(0), row.at(1), row.at(2), row.at(3)});
    return all;
}

// "SCH-01:warning RUN-03:info"
std::vector<std::string> sayings(const std::string& text)
{
    std::vector<std::string> words;
    std::istringstream stream(text);
    for (std::string word; stream >> word;) {
        if (word != "none")
            words.push_back(word);
    }
    return words;
}

std::string said(const Finding& finding)
{
    return std::string(finding.rule) + ":" + std::string(nameOf(finding.severity));
}

class RulebookWeek : public testing::TestWithParam<WholeWeek> {};

TEST_P(RulebookWeek, LeavesExactlyTheseFindings)
{
    const test::Case made = caseOf(GetParam().notation);
    std::vector<std::string> remain;
    for (const Finding& finding : review(made.diary, made.week, made.now).findings)
        remain.push_back(said(finding));
    EXPECT_THAT(remain, UnorderedElementsAreArray(sayings(GetParam().remain)));
}

INSTANTIATE_TEST_SUITE_P(Rules, RulebookWeek, testing::ValuesIn(wholeWeeks()),
                         [](const auto& week) { return nameFor(week.param.id); });

// Those of the weeks of which the rulebook lists what is suppressed.
std::vector<WholeWeek> weeksWithSuppressed()
{
    auto weeks = wholeWeeks();
    std::erase_if(weeks, [](const WholeWeek& week) { return week.suppressed.empty(); });
    return weeks;
}

class RulebookWeekWithSuppressed : public testing::TestWithParam<WholeWeek> {};

TEST_P(RulebookWeekWithSuppressed, KeepsThemToBeSeen)
{
    const test::Case made = caseOf(GetParam().notation);
    std::vector<std::string> suppressed;
    for (const Suppressed& also : review(made.diary, made.week, made.now).suppressed)
        suppressed.push_back(said(also.finding));
    EXPECT_THAT(suppressed, UnorderedElementsAreArray(sayings(GetParam().suppressed)));
}

INSTANTIATE_TEST_SUITE_P(Rules, RulebookWeekWithSuppressed,
                         testing::ValuesIn(weeksWithSuppressed()),
                         [](const auto& week) { return nameFor(week.param.id); });

} // namespace
} // namespace mileplate::rules
