// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/plan_links.h"

#include "tests/support/builders.h"

#include <gmock/gmock.h>

namespace mileplate {
namespace {

using namespace test;

Session recordedOn(Day day)
{
    Session session = run("watch").on(day).at("07:00").over(10).lasting(50).done();
    session.planned.reset();
    return session;
}

Diary after(const Diary& diary, const Edit& edit) { return must(applied(diary, edit)); }

TEST(PlansFor, AreOfTheSameSportAndTheNearestDayFirst)
{
    const Diary diary =
        diaryWith({recordedOn(kWednesday), run("far").on(kMonday).over(10),
                   run("near", Kind::Long).on(kThursday).over(20), run("late").on(kSunday).over(5),
                   lift("lift").on(kWednesday).lasting(45)});
    const auto plans = plansFor(diary, find(diary, "watch"));
    ASSERT_EQ(plans.size(), 2U);
    EXPECT_EQ(plans[0].id.text, "near");
    EXPECT_EQ(plans[1].id.text, "far");
}

TEST(LinkToPlan, LeavesOneSessionWithPlanAndRecording)
{
    const Diary diary =
        diaryWith({recordedOn(kWednesday), run("plan", Kind::Tempo).on(kTuesday).over(9)});
    const Diary linked = after(diary, linkToPlan(find(diary, "watch"), find(diary, "plan")));
    EXPECT_EQ(linked.find(Id<Session>{"watch"}), nullptr);
    const Session& session = find(linked, "plan");
    EXPECT_EQ(session.kind, Kind::Tempo);
    EXPECT_EQ(session.date, kWednesday);
    EXPECT_EQ(session.originalDate, kTuesday);
    EXPECT_EQ(session.planned->distance, kilometres(9));
    EXPECT_EQ(session.done->workout.distance, kilometres(10));
}

// What an app, or a typed line ("5x800m 3:20"), says of it is not lost to the plan.
TEST(AsDoneOf, KeepsTheNotesOfBoth)
{
    Session plan = run("plan").on(kTuesday).over(8);
    Session recorded = run("recorded").on(kTuesday).over(8).done();
    recorded.note = "5 x 800 m in 3:20";
    EXPECT_EQ(asDoneOf(plan, recorded).note, "5 x 800 m in 3:20");
    plan.note = "on the track";
    EXPECT_EQ(asDoneOf(plan, recorded).note, "on the track\n5 x 800 m in 3:20");
    recorded.note.clear();
    EXPECT_EQ(asDoneOf(plan, recorded).note, "on the track");
}

TEST(LinkToPlan, PlansAgainWhatItCountedAsBefore)
{
    const Diary diary = diaryWith({run("first").on(kWednesday).at("07:00").over(10).done(),
                                   run("second").on(kWednesday).at("18:00").over(9)});
    const Diary linked = after(diary, linkToPlan(find(diary, "first"), find(diary, "second")));
    EXPECT_EQ(find(linked, "first").status, Status::Planned);
    EXPECT_FALSE(find(linked, "first").done);
    EXPECT_EQ(find(linked, "second").status, Status::Done);
}

TEST(UnlinkFromPlan, KeepsBothThePlanAndTheRecording)
{
    const Diary diary =
        diaryWith({run("r", Kind::Tempo).on(kWednesday).at("07:00").over(9).done()});
    const Diary apart = after(diary, unlinkFromPlan(find(diary, "r"), {"fresh"}));
    EXPECT_EQ(find(apart, "r").status, Status::Planned);
    EXPECT_EQ(find(apart, "r").kind, Kind::Tempo);
    EXPECT_EQ(find(apart, "fresh").status, Status::Done);
    EXPECT_FALSE(find(apart, "fresh").planned);
}

TEST(UnlinkFromPlan, IsEmptyWhereNothingWasPlanned)
{
    EXPECT_TRUE(unlinkFromPlan(recordedOn(kWednesday), {"fresh"}).isEmpty());
}

} // namespace
} // namespace mileplate
