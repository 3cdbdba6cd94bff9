// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/display.h"
#include "tests/support/case_notation.h"

#include <gmock/gmock.h>

// Rulebook 3.1, steps 6 to 9.
namespace mileplate::rules {
namespace {

using std::chrono::hours;
using testing::IsEmpty;
using testing::SizeIs;

const test::Case& aWeek()
{
    static const test::Case kWeek = test::caseOf("use T1");
    return kWeek;
}

Finding finding(std::string_view rule, Severity severity)
{
    return {.rule = rule, .severity = severity, .date = aWeek().week};
}

Display shown(std::vector<Finding> findings, const std::vector<Dismissal>& dismissals = {},
              Duration later = {})
{
    return displayed({.findings = std::move(findings)}, dismissals, aWeek().diary,
                     aWeek().now + later);
}

bool isGone(const Finding& dismissed, const Finding& now, Duration later)
{
    const auto dismissal = dismissalOf(dismissed, aWeek().diary, aWeek().now);
    return isDismissed(now, {dismissal}, aWeek().diary, aWeek().now + later);
}

TEST(Display, ShowsAllWarningsAndFourOfAdvice)
{
    std::vector<Finding> findings(6, finding("SCH-01", Severity::Warning));
    findings.insert(findings.end(), 5, finding("STR-02", Severity::Advice));
    const Display display = shown(findings);
    EXPECT_THAT(display.front, SizeIs(10));
    EXPECT_THAT(display.more, SizeIs(1));
}

TEST(Display, CollapsesInfoToHints)
{
    const Display display = shown({finding("SCH-03", Severity::Info)});
    EXPECT_THAT(display.front, IsEmpty());
    EXPECT_THAT(display.hints, SizeIs(1));
}

TEST(Dismissal, OfAdviceEndsAfterSevenDays)
{
    const Finding advice = finding("STR-02", Severity::Advice);
    EXPECT_TRUE(isGone(advice, advice, hours{7 * 24 - 1}));
    EXPECT_FALSE(isGone(advice, advice, hours{7 * 24}));
}

TEST(Dismissal, OfAWarningHoldsUntilItsAnchorsChange)
{
    Finding warning = finding("SCH-01", Severity::Warning);
    const Finding before = warning;
    EXPECT_TRUE(isGone(before, warning, hours{30 * 24}));
    warning.sessions = {aWeek().diary.days.on(aWeek().week).sessions.front().session->id};
    EXPECT_FALSE(isGone(before, warning, hours{1}));
}

TEST(Dismissal, OfACriticalFindingLastsADay)
{
    const Finding critical = finding("REC-05", Severity::Critical);
    EXPECT_TRUE(isGone(critical, critical, hours{23}));
    EXPECT_FALSE(isGone(critical, critical, hours{24}));
}

TEST(Dismissal, EndsWhenTheFindingBecomesMoreSevere)
{
    EXPECT_FALSE(isGone(finding("SCH-05", Severity::Advice), finding("SCH-05", Severity::Warning),
                        hours{1}));
    EXPECT_TRUE(isGone(finding("SCH-05", Severity::Warning), finding("SCH-05", Severity::Advice),
                       hours{1}));
}

TEST(LearningMode, HoldsSuggestionsBackInTheFirstFourteenDays)
{
    const test::Case fresh = test::caseOf("hist none // now Wed 12:00 // d Mon 07:00 40m easy 6km");
    const Review review{.findings = {finding("OPP-03", Severity::Info),
                                     finding("STR-04", Severity::Info),
                                     finding("STR-04", Severity::Advice)}};
    const Display display = displayed(review, {}, fresh.diary, fresh.now);
    EXPECT_THAT(display.hints, IsEmpty());
    EXPECT_THAT(display.front, SizeIs(1));
    EXPECT_THAT(displayed(review, {}, fresh.diary, fresh.now + hours{14 * 24}).hints, SizeIs(2));
}

} // namespace
} // namespace mileplate::rules
