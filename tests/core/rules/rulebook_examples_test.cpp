// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/review.h"
#include "tests/support/case_notation.h"
#include "tests/support/data_rows.h"
#include "tests/support/sayings.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <set>
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
    std::ranges::replace_if(id, [](char c) { return c == '-' || c == '.'; }, '_');
    return id;
}

class RulebookExample : public testing::TestWithParam<Example> {};

TEST_P(RulebookExample, SaysWhatTheRulebookSays)
{
    const auto finding = test::sayingOf(GetParam().rule(), GetParam().notation);
    EXPECT_EQ(finding ? nameOf(finding->severity) : "silent", GetParam().says);
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

TEST_P(RulebookWeek, KeepsTheSuppressedOnesToBeSeen)
{
    if (GetParam().suppressed.empty())
        GTEST_SKIP() << "the rulebook lists none";
    const test::Case made = caseOf(GetParam().notation);
    std::vector<std::string> suppressed;
    for (const Suppressed& also : review(made.diary, made.week, made.now).suppressed)
        suppressed.push_back(said(also.finding));
    EXPECT_THAT(suppressed, UnorderedElementsAreArray(sayings(GetParam().suppressed)));
}

INSTANTIATE_TEST_SUITE_P(Rules, RulebookWeek, testing::ValuesIn(wholeWeeks()),
                         [](const auto& example) { return nameFor(example.param.id); });

} // namespace
} // namespace mileplate::rules
