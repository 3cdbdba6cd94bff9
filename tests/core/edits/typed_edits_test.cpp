// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/typed_edits.h"

#include "core/edits/session_edits.h"
#include "core/load/series/exercise_use.h"
#include "tests/support/builders.h"

#include <gmock/gmock.h>

namespace mileplate {
namespace {

using test::kMonday;
using testing::ElementsAre;
using testing::IsEmpty;

LiftSet setOf(int reps, double kg)
{
    return {.reps = reps, .weight = kilograms(kg), .rir = 2, .done = true};
}

Session typed(std::vector<ExerciseEntry> entries)
{
    return {.id = {"typed"},
            .date = kMonday,
            .kind = Kind::Strength,
            .status = Status::Done,
            .done = Done{},
            .exercises = std::move(entries)};
}

Session planned(const std::string& id, std::vector<ExerciseEntry> entries)
{
    return {.id = {id}, .date = kMonday, .kind = Kind::Strength, .exercises = std::move(entries)};
}

ExerciseEntry target(const std::string& exercise)
{
    return {
        .exercise = {exercise}, .superset = 1, .target = Target{.sets = 3, .reps = RepRange{5, 5}}};
}

Diary with(std::vector<Session> sessions)
{
    Edit edit{.title = "Begin"};
    for (Session& session : sessions)
        edit.sessions.push_back({std::nullopt, std::move(session)});
    return *diaryOf(edit);
}

Diary entered(const Diary& diary, const Session& lift)
{
    return *applied(diary, enterLift(diary, lift));
}

Session plannedRun(const std::string& id, Kind kind, double km, Day day = kMonday)
{
    return {.id = {id}, .date = day, .kind = kind, .planned = Workout{.distance = kilometres(km)}};
}

// "8 km 47:30 rpe 3"
Session typedRun()
{
    Session run{.id = {"typed"}, .date = kMonday, .status = Status::Done, .done = Done{}};
    run.done->workout.distance = kilometres(8);
    run.done->workout.rpe = 3;
    run.done->timer = seconds(47 * 60 + 30);
    return run;
}

TEST(EnterRun, BecomesTheResultOfThePlannedRunNearestInLength)
{
    const Diary before =
        with({plannedRun("short", Kind::Easy, 5), plannedRun("tempo", Kind::Tempo, 8.5),
              plannedRun("tomorrow", Kind::Easy, 8, kMonday + Days{1})});
    const Diary after = *applied(before, enterRun(before, typedRun()));
    const Session& done = *after.find(Id<Session>{"tempo"})->session;
    EXPECT_EQ(done.status, Status::Done);
    EXPECT_EQ(done.kind, Kind::Tempo) << "a match keeps the planned kind";
    EXPECT_EQ(done.planned->distance, kilometres(8.5));
    EXPECT_EQ(done.done->workout.distance, kilometres(8));
    EXPECT_EQ(after.find(Id<Session>{"typed"}), nullptr);
}

TEST(EnterRun, IsTakenBackByOneUndo)
{
    const Diary before = with({plannedRun("tempo", Kind::Tempo, 8.5)});
    const Edit edit = enterRun(before, typedRun());
    const Diary back = *applied(*applied(before, edit), undone(edit));
    EXPECT_EQ(*back.find(Id<Session>{"tempo"})->session,
              *before.find(Id<Session>{"tempo"})->session);
}

TEST(EnterRun, StandsByItselfWhereNoRunIsPlannedThatDay)
{
    const Diary before = with({planned("lift", {target("squat")})});
    const Diary after = *applied(before, enterRun(before, typedRun()));
    EXPECT_EQ(after.find(Id<Session>{"typed"})->session->status, Status::Done);
    EXPECT_EQ(after.find(Id<Session>{"lift"})->session->status, Status::Planned);
}

TEST(EnterLift, AddsASessionWhereNoneIsPlanned)
{
    const Diary diary = entered({}, typed({{.exercise = {"squat"}, .sets = {setOf(5, 100)}}}));
    EXPECT_EQ(diary.find(Id<Session>{"typed"})->session->status, Status::Done);
}

TEST(EnterLift, BecomesTheResultOfThePlannedSession)
{
    const Diary diary =
        entered(with({planned("plan", {target("squat"), target("rdl")})}),
                typed({{.exercise = {"squat"}, .sets = {setOf(5, 100)}},
                       {.exercise = {"curl"}, .note = "each side", .sets = {setOf(12, 10)}}}));
    EXPECT_FALSE(diary.find(Id<Session>{"typed"}));
    const Session& done = *diary.find(Id<Session>{"plan"})->session;
    EXPECT_EQ(done.status, Status::Done);
    ASSERT_EQ(done.exercises.size(), 3U);
    EXPECT_THAT(done.exercises[0].sets, ElementsAre(setOf(5, 100)));
    EXPECT_EQ(done.exercises[0].target, target("squat").target);
    EXPECT_EQ(done.exercises[0].superset, 1);
    EXPECT_THAT(done.exercises[1].sets, IsEmpty());
    EXPECT_EQ(done.exercises[2].note, "each side");
}

TEST(EnterLift, ChoosesThePlanThatSharesMost)
{
    const Diary diary =
        entered(with({planned("a", {target("bench")}), planned("b", {target("squat")})}),
                typed({{.exercise = {"squat"}, .sets = {setOf(5, 100)}}}));
    EXPECT_EQ(diary.find(Id<Session>{"a"})->session->status, Status::Planned);
    EXPECT_EQ(diary.find(Id<Session>{"b"})->session->status, Status::Done);
}

TEST(EnterLift, LeavesADoneSessionAlone)
{
    Session before = planned("before", {target("squat")});
    before.status = Status::Done;
    before.done = Done{};
    const Diary diary =
        entered(with({before}), typed({{.exercise = {"squat"}, .sets = {setOf(5, 100)}}}));
    EXPECT_EQ(*diary.find(Id<Session>{"before"})->session, before);
    EXPECT_TRUE(diary.find(Id<Session>{"typed"}));
}

TEST(NoteDay, LeavesTheRestOfTheDayAsItIs)
{
    Edit edit{.title = "Begin"};
    edit.days = {{std::nullopt, DayLog{.date = kMonday, .sleepH = 7, .note = "tired"}}};
    const Diary diary = *diaryOf(edit);
    const DayLog said{.date = kMonday, .weight = kilograms(72), .sleepH = 8};
    const Diary noted = *applied(diary, noteDay(diary, said));
    const DayLog& log = *noted.days.on(kMonday).log;
    EXPECT_EQ(log,
              (DayLog{.date = kMonday, .weight = kilograms(72), .sleepH = 8, .note = "tired"}));
}

TEST(ExerciseUses, CountsWhatWasDoneAndTheBestMaximum)
{
    Session plan = planned("plan", {target("squat")});
    plan.date = kMonday + Days{7};
    Session old = typed({{.exercise = {"squat"}, .sets = {setOf(3, 110), setOf(5, 100)}}});
    old.id = {"old"};
    old.date = kMonday - Days{700};
    const Diary diary = with({plan, old,
                              typed({{.exercise = {"squat"}, .sets = {setOf(5, 100)}},
                                     {.exercise = {"curl"}, .sets = {setOf(9, 9)}}})});
    const auto uses = load::exerciseUses(diary);
    const load::ExerciseUse& squat = uses.at({"squat"});
    EXPECT_EQ(squat.sessions, 2);
    EXPECT_EQ(squat.sets, 3);
    EXPECT_EQ(squat.planned, 1);
    EXPECT_EQ(squat.lastDone, kMonday);
    EXPECT_EQ(squat.bestDay, old.date);
    // Brzycki for 3 + 2 in reserve: 110 x 36 / (37 - 5)
    EXPECT_NEAR(squat.bestE1rmKg.value_or(0), 123.75, 0.01);
    EXPECT_EQ(load::recentExercises(uses, 1).size(), 1U);
}

TEST(ExerciseUses, CountNoSessionInWhichNoSetOfAnExerciseWasDone)
{
    LiftSet open = setOf(5, 100);
    open.done = false;
    const Diary diary = with({typed({{.exercise = {"squat"}, .sets = {setOf(5, 100), open}},
                                     {.exercise = {"curl"}, .sets = {open, open}},
                                     target("bench")})});
    const auto uses = load::exerciseUses(diary);
    EXPECT_EQ(uses.at({"squat"}).lastDone, kMonday);
    EXPECT_EQ(uses.at({"squat"}).sessions, 1);
    for (const char* id : {"curl", "bench"}) {
        EXPECT_EQ(uses.at({id}).lastDone, std::nullopt) << id;
        EXPECT_EQ(uses.at({id}).sessions, 0) << id;
    }
    EXPECT_THAT(load::recentExercises(uses, 9), ElementsAre(Id<Exercise>{"squat"}));
}

TEST(ExerciseUses, CountADoneSessionThatSaysNothingOfSets)
{
    const auto uses = load::exerciseUses(with({typed({target("bench")})}));
    EXPECT_EQ(uses.at({"bench"}).lastDone, kMonday);
    EXPECT_EQ(uses.at({"bench"}).sessions, 1);
}

} // namespace
} // namespace mileplate
