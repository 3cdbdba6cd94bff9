// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/fix_edit.h"
#include "tests/support/rule_cases.h"

#include <gmock/gmock.h>

// What the examples of rulebook 3, DAT, leave open.
namespace mileplate::rules {
namespace {

using test::caseOf;
using test::figure;
using test::fixesOf;
using test::sayingOf;
using test::textOf;

TEST(ImplausibleValue, NamesWhatToCheck)
{
    EXPECT_EQ(textOf("DAT-01", "now Wed 12:00 // d Tue 07:00 20m easy 10km"),
              "Please check pace of Easy run.");
    EXPECT_EQ(textOf("DAT-01", "now Wed 12:00 // d Tue 07:00 55m easy 10km hr=200"),
              "Please check the heart rate of Easy run.");
    EXPECT_EQ(textOf("DAT-01", "now Wed 12:00 // d Tue 07:00 481m cross"),
              "Please check duration of Cross-training.");
}

TEST(ImplausibleValue, WarnsWhenWeightJumpsByMoreThan5PercentInTwoDays)
{
    const auto said = sayingOf("DAT-01", "now Sat 12:00 // bw@ 0 60 // bw@ 2 63.1");
    ASSERT_TRUE(said);
    EXPECT_EQ(figure(*said, "what"), "weight");
    EXPECT_EQ(said->date, test::kWednesday);
    EXPECT_FALSE(sayingOf("DAT-01", "now Sat 12:00 // bw@ 0 60 // bw@ 2 63"));
    EXPECT_FALSE(sayingOf("DAT-01", "now Sat 12:00 // bw@ 0 60 // bw@ 3 64"));
    EXPECT_FALSE(sayingOf("DAT-01", "now Sat 12:00 // bw@ -5 60 // bw@ -4 50 // bw@ 3 60"));
}

TEST(ImplausibleValue, CountsEachSession)
{
    const auto said = sayingOf(
        "DAT-01",
        "hist none // now Thu 12:00 // d Tue 07:00 20m easy 10km // d Wed 07:00 20m easy 10km");
    ASSERT_TRUE(said);
    EXPECT_EQ(said->occurrences, 2);
    EXPECT_THAT(said->sessions, testing::SizeIs(2));
}

TEST(ShortHistory, SaysHowManyDays)
{
    EXPECT_EQ(textOf("DAT-02", "hist same 3 // p Mon 07:00 45m easy 7km"),
              "21 days of history: fitness, form and trend warnings start after four weeks.");
}

TEST(PossibleDuplicate, IsSeenAcrossMidnight)
{
    const auto said = sayingOf(
        "DAT-03",
        "hist none // now Thu 12:00 // d Tue 23:56 45m easy 7km // d Wed 00:03 45m easy 7km");
    ASSERT_TRUE(said);
    EXPECT_THAT(said->sessions, testing::SizeIs(2));
}

TEST(PossibleDuplicate, OffersToLeaveTheLaterOneOut)
{
    const auto made = caseOf(
        "hist none // now Wed 12:00 // d Tue 07:00 45m easy 7km // d Tue 07:02 46m easy 7km");
    const auto fixes = fixesOf("DAT-03", made);
    ASSERT_THAT(fixes, testing::SizeIs(2));
    const Entry* dropped = made.diary.find(std::get<Drop>(fixes.front().front()).session);
    EXPECT_EQ(clockOf(dropped->facts.start), ClockTime{7 * 60 + 2});
    EXPECT_TRUE(std::holds_alternative<Ack>(fixes.back().front()));
}

TEST(PossibleDuplicate, CountsBothOnceTheLaterIsConfirmed)
{
    auto made = caseOf(
        "hist none // now Wed 12:00 // d Tue 07:00 45m easy 7km // d Tue 07:02 46m easy 7km");
    const auto fixes = fixesOf("DAT-03", made);
    const Edit confirm = planning::editOf(made.diary, fixes.back()).value();
    ASSERT_THAT(confirm.sessions, testing::SizeIs(1));
    const Id<Session> later = confirm.sessions.front().before->id;
    EXPECT_FALSE(made.diary.find(later)->facts.effectiveAt(made.now));

    made.diary = applied(made.diary, confirm).value();
    EXPECT_FALSE(sayingOf("DAT-03", made));
    EXPECT_TRUE(made.diary.find(later)->facts.effectiveAt(made.now));
    EXPECT_TRUE(made.diary.find(later)->facts.counts());
}

TEST(ImplausibleValue, OnceConfirmedIsSeenByRulesButNotAddedUpByModels)
{
    auto made = caseOf("hist none // now Wed 12:00 // d Tue 07:00 20m easy 10km");
    const auto fixes = fixesOf("DAT-01", made);
    const Edit confirm = planning::editOf(made.diary, fixes.back()).value();
    const Id<Session> run = confirm.sessions.front().before->id;

    made.diary = applied(made.diary, confirm).value();
    EXPECT_FALSE(sayingOf("DAT-01", made));
    EXPECT_TRUE(made.diary.find(run)->facts.effectiveAt(made.now));
    EXPECT_FALSE(made.diary.find(run)->facts.counts());
    EXPECT_EQ(made.diary.days.on(dayOf(made.now) - Days{1}).sums.done.loadUnits, 0);
}

TEST(LogIncomplete, NamesBothReasons)
{
    const std::string_view notation =
        "hist none // now Wed 12:00 // p Tue 07:00 45m easy 7km // meal Mon 12:00 P30 C60 F20";
    EXPECT_EQ(figure(*sayingOf("DAT-04", notation), "why"), "unresolved+food");
    EXPECT_EQ(textOf("DAT-04", notation), "Unfinished log: sessions not marked as done or missed, "
                                          "and food of a day that is over.");
}

TEST(LogIncomplete, WaitsUntilASessionIsOver)
{
    EXPECT_FALSE(sayingOf("DAT-04", "now Tue 07:44 // p Tue 07:00 45m easy 7km"));
    EXPECT_TRUE(sayingOf("DAT-04", "now Tue 07:45 // p Tue 07:00 45m easy 7km"));
}

TEST(LogIncomplete, TakesTheAthletesWordThatFoodIsComplete)
{
    test::Case made = caseOf("hist none // now Wed 12:00 // meal Mon 12:00 P30 C60 F20");
    Edit edit{.title = "Complete"};
    edit.days.push_back({std::nullopt, DayLog{.date = test::kMonday, .foodComplete = true}});
    made.diary = test::must(applied(made.diary, edit));
    for (const Finding& finding : review(made.diary, made.week, made.now).findings)
        EXPECT_NE(finding.rule, "DAT-04");
}

} // namespace
} // namespace mileplate::rules
