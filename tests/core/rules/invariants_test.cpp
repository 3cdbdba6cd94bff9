// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/offers.h"
#include "core/rules/review.h"
#include "tests/support/builders.h"
#include "tests/support/case_notation.h"
#include "tests/support/data_rows.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

// What must hold of every week (rulebook 3.1), tried on the rulebook's examples with
// something changed at random.
namespace mileplate::rules {
namespace {

using namespace test;
using testing::ElementsAre;

Case anyExample()
{
    static const auto kRows = dataRows("rulebook/examples.txt");
    return caseOf((*rc::gen::elementOf(kRows)).at(3));
}

Review reviewOf(const Diary& diary, const Case& example)
{
    return review(diary, example.week, example.now);
}

Review reviewOf(const Edit& contents, const Case& example)
{
    return reviewOf(must(diaryOf(contents)), example);
}

// Nothing said is below info.
int severityOf(std::string_view rule, const Review& review)
{
    for (const Finding& finding : review.findings) {
        if (finding.rule == rule)
            return static_cast<int>(finding.severity);
    }
    for (const Suppressed& also : review.suppressed) {
        if (also.finding.rule == rule)
            return static_cast<int>(also.finding.severity);
    }
    return -1;
}

constexpr std::array<std::string_view, 11> kNeverWorseWithLess{
    "SCH-05", "SCH-06", "SCH-07", "STR-02", "STR-03", "STR-10",
    "RUN-01", "RUN-05", "FAT-01", "FAT-03", "FAT-04"};

bool isPlannedInWeek(const Session& session, const Case& example)
{
    return session.status == Status::Planned && weekOf(example.week).contains(session.date);
}

RC_GTEST_PROP(RuleInvariant, TakingAPlannedSessionAwayMakesNoneOfTheseWorse, ())
{
    const Case example = anyExample();
    Edit contents = example.contents;
    std::vector<std::size_t> planned;
    for (std::size_t i = 0; i < contents.sessions.size(); ++i) {
        if (isPlannedInWeek(*contents.sessions[i].after, example))
            planned.push_back(i);
    }
    RC_PRE(!planned.empty());
    const auto gone = static_cast<std::ptrdiff_t>(*rc::gen::elementOf(planned));
    contents.sessions.erase(contents.sessions.begin() + gone);
    const Review before = reviewOf(example.diary, example);
    const Review after = reviewOf(contents, example);
    for (const std::string_view rule : kNeverWorseWithLess)
        RC_ASSERT(severityOf(rule, after) <= severityOf(rule, before));
}

RC_GTEST_PROP(RuleInvariant, TakingAPlannedSetAwayMakesNoneOfTheseWorse, ())
{
    const Case example = anyExample();
    Edit contents = example.contents;
    std::vector<Target*> targets;
    for (auto& revised : contents.sessions) {
        if (!isPlannedInWeek(*revised.after, example))
            continue;
        for (ExerciseEntry& entry : revised.after->exercises) {
            if (entry.target && entry.target->sets > 1)
                targets.push_back(&*entry.target);
        }
    }
    RC_PRE(!targets.empty());
    --(*rc::gen::elementOf(targets))->sets;
    const Review before = reviewOf(example.diary, example);
    const Review after = reviewOf(contents, example);
    for (const std::string_view rule : kNeverWorseWithLess)
        RC_ASSERT(severityOf(rule, after) <= severityOf(rule, before));
}

void shift(Edit& contents, Days by)
{
    for (auto& revised : contents.sessions) {
        revised.after->date += by;
        if (revised.after->done && revised.after->done->start)
            revised.after->done->start->utc += by;
    }
    for (auto& revised : contents.meals)
        revised.after->date += by;
    for (auto& revised : contents.days)
        revised.after->date += by;
    for (auto& revised : contents.races)
        revised.after->date += by;
    for (auto& revised : contents.phases) {
        revised.after->from += by;
        revised.after->to += by;
    }
}

std::vector<std::pair<std::string_view, Severity>> sayings(const Review& review)
{
    std::vector<std::pair<std::string_view, Severity>> all;
    for (const Finding& finding : review.findings)
        all.emplace_back(finding.rule, finding.severity);
    for (const Suppressed& also : review.suppressed)
        all.emplace_back(also.finding.rule, also.finding.severity);
    return all;
}

// Ages count in whole years, so the weeks are few.
RC_GTEST_PROP(RuleInvariant, WholeWeeksEarlierOrLaterNothingChanges, ())
{
    const Case example = anyExample();
    const Days by{7 * *rc::gen::inRange(-4, 5)};
    Edit contents = example.contents;
    shift(contents, by);
    const Diary later = must(diaryOf(contents));
    RC_ASSERT(sayings(review(later, example.week + by, example.now + by)) ==
              sayings(reviewOf(example.diary, example)));
}

RC_GTEST_PROP(RuleInvariant, TheOrderOfEntryDoesNotMatter, ())
{
    const Case example = anyExample();
    Edit contents = example.contents;
    std::ranges::reverse(contents.sessions);
    std::ranges::reverse(contents.meals);
    RC_ASSERT(reviewOf(contents, example) == reviewOf(example.diary, example));
}

RC_GTEST_PROP(RuleInvariant, SuppressionHidesNothingCritical, ())
{
    const Case example = anyExample();
    for (const Suppressed& also : reviewOf(example.diary, example).suppressed)
        RC_ASSERT(also.finding.severity < Severity::Critical);
}

// (h) and 3.0: what is offered leaves less to worry about, or at least nothing as bad.
RC_GTEST_PROP(RuleInvariant, AnOfferedFixNeverMakesTheWeekWorse, ())
{
    const Case example = anyExample();
    const Review before = reviewOf(example.diary, example);
    for (const Finding& finding : before.findings) {
        const auto offers = planning::offersFor(example.diary, example.week, example.now, finding);
        RC_ASSERT(offers.size() <= 3);
        for (const planning::Offer& offer : offers) {
            const Review after = reviewOf(must(applied(example.diary, offer.edit)), example);
            RC_ASSERT(penaltyOf(after.findings) <= penaltyOf(before.findings));
        }
    }
}

TEST(AnEmptyWeek, MissesStrengthAndBalanceAndHistory)
{
    const Case empty = caseOf("hist none");
    EXPECT_THAT(sayings(reviewOf(empty.diary, empty)),
                ElementsAre(testing::Pair("STR-04", Severity::Advice),
                            testing::Pair("DAT-02", Severity::Info),
                            testing::Pair("OPP-03", Severity::Info)));
}

} // namespace
} // namespace mileplate::rules
