// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/session_edits.h"

#include "core/edits/composer.h"
#include "core/edits/log_edits.h"
#include "tests/support/builders.h"

#include <gmock/gmock.h>

namespace mileplate {
namespace {

using namespace test;

Diary after(const Diary& diary, const Edit& edit) { return must(applied(diary, edit)); }

TEST(MoveSession, ToAnotherDayKeepsItsClockInTheSameSlot)
{
    const Diary diary = diaryWith({run("r").on(kTuesday).at("07:00")});
    const Diary moved =
        after(diary, moveSession(diary, find(diary, "r"), {kFriday, Slot::Morning, {}}));
    EXPECT_EQ(find(moved, "r").date, kFriday);
    EXPECT_EQ(find(moved, "r").time, ClockTime{7 * 60});
    EXPECT_EQ(find(moved, "r").originalDate, kTuesday);
}

TEST(MoveSession, ToAnotherSlotDropsItsClock)
{
    const Diary diary = diaryWith({run("r").on(kTuesday).at("07:00")});
    const Diary moved =
        after(diary, moveSession(diary, find(diary, "r"), {kTuesday, Slot::Evening, {}}));
    EXPECT_EQ(find(moved, "r").time, std::nullopt);
    EXPECT_EQ(diary.find(Id<Session>{"r"})->facts.start, at(kTuesday, {7 * 60}));
    EXPECT_EQ(moved.find(Id<Session>{"r"})->facts.start, at(kTuesday, {18 * 60}));
}

TEST(MoveSession, BackForgetsWhereItCameFrom)
{
    const Diary diary = diaryWith({run("r").on(kTuesday).at("07:00")});
    const Diary there =
        after(diary, moveSession(diary, find(diary, "r"), {kFriday, Slot::Morning, {}}));
    const Diary back =
        after(there, moveSession(there, find(there, "r"), {kTuesday, Slot::Morning, {}}));
    EXPECT_TRUE(sameContent(diary, back));
}

TEST(MoveSession, TakesThePlaceWhereItWasDropped)
{
    const Diary diary = diaryWith({run("a").on(kTuesday).in(Slot::Evening, 0).lasting(30),
                                   run("b").on(kTuesday).in(Slot::Evening, 1).lasting(30),
                                   run("c").on(kMonday).in(Slot::Evening).lasting(30)});
    const Diary moved =
        after(diary, moveSession(diary, find(diary, "c"), {kTuesday, Slot::Evening, 1}));
    EXPECT_EQ(moved.find(Id<Session>{"a"})->facts.start, at(kTuesday, {18 * 60}));
    EXPECT_EQ(moved.find(Id<Session>{"c"})->facts.start, at(kTuesday, {18 * 60 + 40}));
    EXPECT_EQ(moved.find(Id<Session>{"b"})->facts.start, at(kTuesday, {19 * 60 + 20}));
}

TEST(MoveSession, ToWhereItIsChangesNothing)
{
    const Diary diary = diaryWith({run("r").on(kTuesday).at("07:00")});
    EXPECT_TRUE(moveSession(diary, find(diary, "r"), {kTuesday, Slot::Morning, {}}).isEmpty());
}

TEST(SwapSessions, ExchangesTheirPlaces)
{
    const Diary diary =
        diaryWith({run("a").on(kTuesday).at("07:00"), run("b").on(kFriday).at("18:00")});
    const Diary swapped = after(diary, swapSessions(find(diary, "a"), find(diary, "b")));
    EXPECT_EQ(find(swapped, "a").date, kFriday);
    EXPECT_EQ(find(swapped, "a").time, ClockTime{18 * 60});
    EXPECT_EQ(find(swapped, "b").slot, Slot::Morning);
}

TEST(MarkedDone, TakesThePlanAsStartingValues)
{
    const Session planned = lift("s")
                                .on(kTuesday)
                                .at("18:00")
                                .lasting(45)
                                .of(Focus::Full, Style::Heavy)
                                .lifting("squat", 3, 6, 2);
    const Session done = markedDone(planned, {.utc = {}, .offset = {}});
    EXPECT_EQ(done.status, Status::Done);
    EXPECT_EQ(done.done->timer, minutes(45));
    ASSERT_EQ(done.exercises[0].sets.size(), 3U);
    EXPECT_EQ(done.exercises[0].sets[0].reps, 6);
    EXPECT_EQ(done.planned->duration, minutes(45));
}

TEST(ChangeSession, ACompletedOneLiesOnTheDayOfItsRecording)
{
    const Diary diary = diaryWith({run("r").on(kTuesday).lasting(40)});
    Session changed = markedDone(find(diary, "r"), *readInstant("2026-11-24T07:00:00+01:00"));
    changed.date = kFriday;
    EXPECT_EQ(find(after(diary, changeSession(find(diary, "r"), changed)), "r").date, kTuesday);
}

TEST(PasteSessions, ArePlannedAfreshUnderNewIds)
{
    const Diary diary = diaryWith({run("r").on(kTuesday).at("07:00").over(10).done()});
    const Diary pasted =
        after(diary, pasteSessions(diary, {find(diary, "r")}, Days{7}, {Id<Session>{"new"}}));
    EXPECT_EQ(find(pasted, "new").status, Status::Planned);
    EXPECT_EQ(find(pasted, "new").date, kTuesday + Days{7});
    EXPECT_FALSE(find(pasted, "new").done);
    EXPECT_EQ(find(pasted, "new").planned->distance, kilometres(10));
}

TEST(Applied, RefusesAnEditThatWasMadeForAnotherDiary)
{
    const Diary diary = diaryWith({run("r").on(kTuesday)});
    const Edit edit = moveSession(diary, find(diary, "r"), {kFriday, Slot::Morning, {}});
    const Diary moved = after(diary, edit);
    const auto again = applied(moved, edit);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().kind, Error::Kind::Stale);
}

TEST(EditComposer, HoldsAnEntityThatChangesTwiceOnce)
{
    const Diary diary = diaryWith({run("r").on(kTuesday).at("07:00")});
    EditComposer composer(diary);
    must(composer.then(moveSession(diary, find(diary, "r"), {kFriday, Slot::Morning, {}})));
    must(composer.then(moveSession(composer.diary(), find(composer.diary(), "r"),
                                   {kSaturday, Slot::Morning, {}})));
    const Edit whole = std::move(composer).whole("Twice");
    ASSERT_EQ(whole.sessions.size(), 1U);
    EXPECT_EQ(whole.sessions[0].before->date, kTuesday);
    EXPECT_EQ(whole.sessions[0].after->date, kSaturday);
}

TEST(EditComposer, LeavesOutWhatEndsAsItWas)
{
    const Diary diary = diaryWith({run("r").on(kTuesday).at("07:00")});
    EditComposer composer(diary);
    const Edit there = moveSession(diary, find(diary, "r"), {kFriday, Slot::Morning, {}});
    must(composer.then(there));
    must(composer.then(undone(there)));
    EXPECT_TRUE(std::move(composer).whole("Nothing").isEmpty());
}

TEST(ChangeDay, RemovesALogThatSaysNothing)
{
    const Diary diary = diaryWith({});
    const Diary slept = after(diary, changeDay(diary, {.date = kMonday, .sleepH = 7.5}));
    EXPECT_EQ(slept.days.on(kMonday).log->sleepH, 7.5);
    const Diary empty = after(slept, changeDay(slept, {.date = kMonday}));
    EXPECT_EQ(empty.days.on(kMonday).log, nullptr);
}

} // namespace
} // namespace mileplate
