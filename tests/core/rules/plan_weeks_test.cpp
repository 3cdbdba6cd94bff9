// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/review.h"
#include "tests/support/case_notation.h"
#include "tests/support/case_session.h"
#include "tests/support/data_rows.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <sstream>

// The four plans of rulebook 5.7, week by week, each with the weeks before it done: what
// the rules say of a good plan is next to nothing.
namespace mileplate::rules {
namespace {

using test::split;
using testing::UnorderedElementsAreArray;

struct PlanWeek {
    std::string plan;
    std::string athlete;
    int number = 0;    // 0: what comes before the plan
    std::string phase; // of week 0: how many such weeks
    std::string says;
    std::string notation;
};

void PrintTo(const PlanWeek& week, std::ostream* out) { *out << week.notation; }

std::vector<PlanWeek> allRows()
{
    std::vector<PlanWeek> weeks;
    for (const auto& row : test::dataRows("rulebook/plans.txt"))
        weeks.push_back(
            {row.at(0), row.at(1), std::stoi(row.at(2)), row.at(3), row.at(4), row.at(5)});
    return weeks;
}

std::vector<PlanWeek> planWeeks()
{
    auto weeks = allRows();
    std::erase_if(weeks, [](const PlanWeek& week) { return week.number == 0; });
    return weeks;
}

// A session line as it was done so many weeks before; the race is left to its own week.
std::string doneBefore(const std::string& line, int weeks)
{
    return fmt::format("w-{} d{} // ", weeks, line.substr(1));
}

// Weeks like week 0, the last but one of them lighter: every other session.
std::string entryWeeks(const PlanWeek& entry, int weeksSince)
{
    std::string notation;
    for (int back = std::stoi(entry.phase); back >= 1; --back) {
        const auto lines = split(entry.notation, "//");
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (back != 2 || i % 2 == 0)
                notation += doneBefore(lines[i], weeksSince + back);
        }
    }
    return notation;
}

std::string doneWeek(const PlanWeek& week, int weeksSince)
{
    std::string notation;
    for (const std::string& line : split(week.notation, "//")) {
        if (!line.starts_with("race"))
            notation += doneBefore(line, weeksSince);
    }
    return notation;
}

// "race +6 …" of a later week, from this one.
std::string raceAhead(const PlanWeek& week, int weeksAhead)
{
    for (const std::string& line : split(week.notation, "//")) {
        if (line.starts_with("race +6"))
            return fmt::format("race +{}{}", 6 + 7 * weeksAhead, line.substr(7));
    }
    return {};
}

test::Case caseOfPlan(const PlanWeek& now)
{
    std::string notation =
        fmt::format("athlete {} phase={} // hist none // ", now.athlete, now.phase);
    std::string race;
    for (const PlanWeek& week : allRows()) {
        if (week.plan != now.plan)
            continue;
        if (week.number == 0)
            notation += entryWeeks(week, now.number - 1);
        else if (week.number < now.number)
            notation += doneWeek(week, now.number - week.number);
        else if (week.number > now.number)
            race += raceAhead(week, week.number - now.number);
    }
    notation += now.notation;
    return test::caseOf(race.empty() ? notation : notation + " // " + race);
}

class RulebookPlanWeek : public testing::TestWithParam<PlanWeek> {};

TEST_P(RulebookPlanWeek, SaysNoMoreThanTheRulebook)
{
    const test::Case made = caseOfPlan(GetParam());
    std::vector<std::string> said;
    for (const Finding& finding : review(made.diary, made.week, made.now).findings)
        said.push_back(fmt::format("{}:{}", finding.rule, nameOf(finding.severity)));
    std::vector<std::string> expected;
    if (GetParam().says != "none")
        expected = split(GetParam().says, " ");
    EXPECT_THAT(said, UnorderedElementsAreArray(expected));
}

INSTANTIATE_TEST_SUITE_P(Rules, RulebookPlanWeek, testing::ValuesIn(planWeeks()),
                         [](const auto& week) {
                             return week.param.plan.substr(2) + "_" +
                                    std::to_string(week.param.number);
                         });

// The noise budget of 3.1: on average at most one finding a week, never more than three,
// none above info.
TEST(NoiseBudget, IsKeptOnThePlans)
{
    std::size_t findings = 0;
    const auto weeks = planWeeks();
    for (const PlanWeek& week : weeks) {
        const test::Case made = caseOfPlan(week);
        const auto said = review(made.diary, made.week, made.now).findings;
        findings += said.size();
        EXPECT_LE(said.size(), 3U);
        for (const Finding& finding : said)
            EXPECT_EQ(finding.severity, Severity::Info) << week.plan << " " << week.number;
    }
    EXPECT_LE(findings, weeks.size());
}

} // namespace
} // namespace mileplate::rules
