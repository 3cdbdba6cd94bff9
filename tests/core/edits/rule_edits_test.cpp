// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/rule_edits.h"
#include "tests/support/builders.h"

#include <gmock/gmock.h>

namespace mileplate {
namespace {

using namespace test;

Diary after(const Diary& diary, const Edit& edit) { return must(applied(diary, edit)); }

TEST(ChangeLimit, SetsAndResetsIt)
{
    const Diary set = after(diaryWith({}), changeLimit(diaryWith({}), "sch.keyRunGapH", 40, "x"));
    EXPECT_EQ(set.who().limits.at("sch.keyRunGapH"), 40);
    const Diary reset = after(set, changeLimit(set, "sch.keyRunGapH", std::nullopt, "x"));
    EXPECT_TRUE(reset.who().limits.empty());
}

TEST(ChangeLimit, SaysWhatItDoes)
{
    const Edit edit = changeLimit(diaryWith({}), "sch.keyRunGapH", 40, "key runs to 40 h");
    EXPECT_EQ(edit.title, "Set key runs to 40 h");
    EXPECT_TRUE(concernsEveryDay(edit));
}

TEST(ChangeLimit, ToWhatItIsAlreadyIsNoEdit)
{
    EXPECT_TRUE(changeLimit(diaryWith({}), "sch.keyRunGapH", std::nullopt, "x").isEmpty());
}

TEST(ChangeLimit, WorksBeforeThereIsAnAthlete)
{
    const Diary empty = must(diaryOf({}));
    EXPECT_EQ(after(empty, changeLimit(empty, "a", 1, "x")).who().limits.at("a"), 1);
}

TEST(MuteRule, LastsUntilTheDayAndCanBeTakenBack)
{
    const Diary muted = after(diaryWith({}), muteRule(diaryWith({}), "STR-05", kFriday));
    EXPECT_EQ(muted.who().muted.at("STR-05"), kFriday);
    EXPECT_TRUE(after(muted, muteRule(muted, "STR-05", std::nullopt)).who().muted.empty());
}

TEST(ResetLimits, IsOneEditThatUndoTakesBack)
{
    Athlete athlete = runner();
    athlete.limits = {{"a", 1}, {"b", 2}};
    const Diary diary = diaryWith({}, {}, athlete);
    const Edit edit = resetLimits(diary);
    EXPECT_TRUE(after(diary, edit).who().limits.empty());
    EXPECT_EQ(after(after(diary, edit), undone(edit)).who().limits, athlete.limits);
}

} // namespace
} // namespace mileplate
