// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/lift_edits.h"
#include "core/load/lifting.h"
#include "tests/support/builders.h"

#include <gmock/gmock.h>

namespace mileplate {
namespace {

using namespace test;
using std::chrono::hours;

Instant at(int hour, int minute = 0)
{
    return {std::chrono::sys_time<Duration>{LocalTime{kTuesday}.time_since_epoch() + hours{hour} +
                                            std::chrono::minutes{minute}}};
}

Session planned()
{
    return lift("s")
        .on(kTuesday)
        .of(Focus::Full, Style::Heavy)
        .lifting("squat", 3, 8, 2)
        .lifting("rdl", 2, 8, 2)
        .lifting("row", 2, 10, 2);
}

std::vector<std::string> exercisesOf(const Session& session)
{
    std::vector<std::string> ids;
    for (const ExerciseEntry& entry : session.exercises)
        ids.push_back(entry.exercise.text);
    return ids;
}

TEST(StartedLift, IsPartlyDoneWithNothingLifted)
{
    const Session started = startedLift(planned(), at(18));
    EXPECT_EQ(started.status, Status::Partial);
    EXPECT_EQ(started.exercises[0].sets, std::vector(3, LiftSet{.done = false}));
    const Register<Exercise> own;
    EXPECT_TRUE(load::workingSets(started, load::ExerciseBook(own)).empty());
}

TEST(StartedLift, IsUnderWayUntilItIsFinishedOrTwelveHoursOld)
{
    const Session started = startedLift(planned(), at(10));
    EXPECT_TRUE(isUnderWay(started, at(10)));
    EXPECT_TRUE(isUnderWay(started, at(21, 59)));
    EXPECT_FALSE(isUnderWay(started, at(22)));
    EXPECT_FALSE(isUnderWay(started, at(9)));
    EXPECT_FALSE(isUnderWay(finishedLift(started, at(11), 7), at(11)));
    EXPECT_FALSE(isUnderWay(planned(), at(10)));
}

TEST(FinishedLift, LastedFromItsStartToNow)
{
    const Session finished = finishedLift(startedLift(planned(), at(18)), at(18, 44), 7);
    EXPECT_EQ(finished.done->timer, minutes(44));
    EXPECT_EQ(finished.done->workout.rpe, 7);
}

Session withEverySetDone(Session session)
{
    for (ExerciseEntry& entry : session.exercises) {
        for (LiftSet& set : entry.sets)
            set = {.reps = 8, .weight = kilograms(60), .done = true};
    }
    return session;
}

TEST(FinishedLift, IsDoneOnceAllItsSetsAre)
{
    const Session lifted = withEverySetDone(startedLift(planned(), at(18)));
    EXPECT_EQ(finishedLift(lifted, at(19), {}).status, Status::Done);
    const Session oneLeft = withAnotherSet(lifted, 1);
    EXPECT_EQ(finishedLift(oneLeft, at(19), {}).status, Status::Partial);
}

TEST(FinishedLift, IsDoneWithoutTheWarmUpsThatWereLeftOut)
{
    Session lifted = withEverySetDone(startedLift(planned(), at(18)));
    lifted = withWarmUps(lifted, 0, {{.kind = SetKind::WarmUp, .reps = 5, .done = false}});
    EXPECT_EQ(finishedLift(lifted, at(19), {}).status, Status::Done);
}

TEST(EmptyLift, HasNoExercise)
{
    const Session empty = emptyLift({"e"}, at(18));
    EXPECT_EQ(empty.kind, Kind::Strength);
    EXPECT_EQ(empty.date, kTuesday);
    EXPECT_TRUE(empty.exercises.empty());
    EXPECT_TRUE(isUnderWay(empty, at(18)));
}

double loadOf(const Session& session)
{
    const Diary diary = test::diaryWith({session});
    return diary.find(session.id)->facts.sRpeLoad;
}

TEST(LiftUnderWay, CountsAsMuchOfItsPlanAsItsSetsAreDone)
{
    Session session = startedLift(planned(), at(18));
    const double whole = loadOf(planned());
    EXPECT_EQ(loadOf(session), 0);
    std::size_t sets = 0;
    for (const ExerciseEntry& entry : session.exercises)
        sets += entry.sets.size();
    session = withSet(session, {0, 0}, {.reps = 8, .done = true});
    EXPECT_NEAR(loadOf(session), whole / static_cast<double>(sets), 0.01);
}

TEST(LiftUnderWay, CountsNothingWhereItIsEmpty)
{
    EXPECT_EQ(loadOf(emptyLift({"e"}, at(18))), 0);
    EXPECT_NEAR(loadOf(finishedLift(emptyLift({"e"}, at(18)), at(18, 30), 7)), 210, 0.01);
}

TEST(SetEdits, WriteTakeOutAndRepeatASet)
{
    const Session started = startedLift(planned(), at(18));
    const LiftSet lifted{.reps = 8, .weight = kilograms(80), .rir = 2, .done = true};
    Session session = withSet(started, {0, 1}, lifted);
    EXPECT_EQ(*findSet(session, {0, 1}), lifted);
    session = withSetTwice(session, {0, 1});
    EXPECT_EQ(session.exercises[0].sets.size(), 4U);
    EXPECT_EQ(findSet(session, {0, 2})->weight, kilograms(80));
    EXPECT_EQ(findSet(session, {0, 2})->done, false);
    EXPECT_EQ(withoutSet(session, {0, 2}), withSet(started, {0, 1}, lifted));
}

TEST(SetEdits, LeaveTheSessionWhereThereIsNoSuchPlace)
{
    const Session started = startedLift(planned(), at(18));
    EXPECT_EQ(withSet(started, {7, 0}, {}), started);
    EXPECT_EQ(withoutSet(started, {0, 9}), started);
    EXPECT_EQ(withExerciseMoved(started, 0, 9), started);
    EXPECT_EQ(withoutExercise(started, 9), started);
    EXPECT_EQ(withSuperset(started, 2, true), started); // nothing comes after it
}

TEST(SetEdits, PutWarmUpsBeforeTheRestAndReplaceThoseNotDone)
{
    Session session = startedLift(planned(), at(18));
    const std::vector<LiftSet> warmUps(2, {.kind = SetKind::WarmUp, .reps = 5});
    session = withWarmUps(withWarmUps(session, 0, warmUps), 0, warmUps);
    ASSERT_EQ(session.exercises[0].sets.size(), 5U);
    EXPECT_EQ(session.exercises[0].sets[1].kind, SetKind::WarmUp);
    EXPECT_EQ(session.exercises[0].sets[2].kind, SetKind::Working);
}

TEST(ExerciseEdits, MoveAddAndTakeOut)
{
    const Session session = withExercise(planned(), {"plank"}, 2);
    EXPECT_THAT(exercisesOf(session), testing::ElementsAre("squat", "rdl", "row", "plank"));
    EXPECT_THAT(exercisesOf(withExerciseMoved(session, 3, 0)),
                testing::ElementsAre("plank", "squat", "rdl", "row"));
    EXPECT_THAT(exercisesOf(withExerciseMoved(session, 0, 2)),
                testing::ElementsAre("rdl", "row", "squat", "plank"));
    EXPECT_THAT(exercisesOf(withoutExercise(session, 1)),
                testing::ElementsAre("squat", "row", "plank"));
}

TEST(ExerciseEdits, SwapOfWhatWasNotBegunForgetsItsLoads)
{
    Session session = startedLift(planned(), at(18));
    session.exercises[0].target->weight = kilograms(80);
    session = withSet(session, {0, 1}, {.weight = kilograms(80), .done = false});
    session = withExerciseSwapped(session, 0, {"legpress"});
    EXPECT_THAT(exercisesOf(session), testing::ElementsAre("legpress", "rdl", "row"));
    EXPECT_EQ(session.exercises[0].sets, std::vector(3, LiftSet{.done = false}));
    EXPECT_FALSE(session.exercises[0].target->weight);
}

TEST(ExerciseEdits, SwapOfAPlannedExerciseLeavesNothingOfIt)
{
    Session session = planned();
    session.exercises[0].sets = {{.reps = 8, .weight = kilograms(80)}};
    session = withExerciseSwapped(session, 0, {"legpress"});
    EXPECT_THAT(exercisesOf(session), testing::ElementsAre("legpress", "rdl", "row"));
    EXPECT_EQ(session.exercises[0].sets, std::vector{LiftSet{.reps = 8}});
}

TEST(ExerciseEdits, SwapKeepsSetsThatWereDoneUnderTheirExercise)
{
    const LiftSet done{.reps = 8, .weight = kilograms(80), .done = true};
    Session session = startedLift(planned(), at(18));
    session.exercises[0].target->weight = kilograms(80);
    session.exercises[0].note = "deep";
    session = withSet(session, {0, 0}, done);
    session = withSet(session, {0, 1}, {.weight = kilograms(80), .done = false});
    session = withExerciseSwapped(session, 0, {"legpress"});
    EXPECT_THAT(exercisesOf(session), testing::ElementsAre("squat", "legpress", "rdl", "row"));
    EXPECT_EQ(session.exercises[0].sets, std::vector{done});
    EXPECT_EQ(session.exercises[0].note, "deep");
    EXPECT_EQ(session.exercises[0].target->sets, 1);
    EXPECT_EQ(session.exercises[0].target->weight, kilograms(80));
    EXPECT_EQ(session.exercises[1].sets, std::vector(2, LiftSet{.done = false}));
    EXPECT_EQ(session.exercises[1].note, "");
    EXPECT_EQ(session.exercises[1].target->sets, 2);
    EXPECT_FALSE(session.exercises[1].target->weight);
}

TEST(ExerciseEdits, SwapOfWhatIsDoneGivesTheOtherExerciseASetToDo)
{
    const LiftSet done{.reps = 8, .weight = kilograms(80), .done = true};
    Session session = startedLift(planned(), at(18));
    session.exercises[0].sets = {done, done};
    session = withExerciseSwapped(session, 0, {"legpress"});
    EXPECT_THAT(exercisesOf(session), testing::ElementsAre("squat", "legpress", "rdl", "row"));
    EXPECT_EQ(session.exercises[0].sets, std::vector(2, done));
    EXPECT_EQ(session.exercises[1].sets, std::vector{LiftSet{.done = false}});
}

TEST(ExerciseEdits, SupersetsAreOfNeighbours)
{
    Session session = withSuperset(planned(), 0, true);
    EXPECT_EQ(session.exercises[0].superset, 1);
    EXPECT_EQ(session.exercises[1].superset, 1);
    session = withSuperset(session, 1, true);
    EXPECT_EQ(session.exercises[2].superset, 1);
    session = withSuperset(session, 1, false); // the first and the third are no neighbours
    for (const ExerciseEntry& entry : session.exercises)
        EXPECT_FALSE(entry.superset);
}

TEST(PlanLoad, WritesLoadAndRepetitionsOfTheTarget)
{
    const Edit edit = planLoad(planned(), {"squat"}, kilograms(82.5), RepRange{6, 8}, "Squat");
    ASSERT_EQ(edit.sessions.size(), 1U);
    EXPECT_EQ(edit.sessions[0].after->exercises[0].target->weight, kilograms(82.5));
    EXPECT_EQ(edit.sessions[0].after->exercises[0].target->reps, (RepRange{6, 8}));
    EXPECT_TRUE(planLoad(planned(), {"plank"}, kilograms(10), {}, "Plank").isEmpty());
}

TEST(PlanLoad, WritesThemIntoSetsThatAreNotDoneAndSayTheirOwn)
{
    Session session = planned();
    session.exercises[0].sets = {{.kind = SetKind::WarmUp, .reps = 5, .weight = kilograms(40)},
                                 {.reps = 8, .weight = kilograms(80), .done = true},
                                 {.reps = 8, .weight = kilograms(80), .done = false},
                                 {.reps = 8, .weight = kilograms(80)},
                                 {.rir = 2}};
    const Edit edit = planLoad(session, {"squat"}, kilograms(82.5), RepRange{6, 8}, "Squat");
    const auto& sets = edit.sessions.at(0).after->exercises[0].sets;
    EXPECT_EQ(sets[0], session.exercises[0].sets[0]);
    EXPECT_EQ(sets[1], session.exercises[0].sets[1]);
    EXPECT_EQ(sets[2], (LiftSet{.reps = 6, .weight = kilograms(82.5), .done = false}));
    EXPECT_EQ(sets[3], (LiftSet{.reps = 6, .weight = kilograms(82.5)}));
    EXPECT_EQ(sets[4], LiftSet{.rir = 2}); // follows the target
}

TEST(PlanLoad, KeepsTheRepetitionsOfSetsWhereItSaysNone)
{
    Session session = planned();
    session.exercises[0].target.reset();
    session.exercises[0].sets = {{.reps = 8, .weight = kilograms(80)}, {.reps = 5}};
    const Edit edit = planLoad(session, {"squat"}, kilograms(82.5), {}, "Squat");
    const auto& sets = edit.sessions.at(0).after->exercises[0].sets;
    EXPECT_EQ(sets[0], (LiftSet{.reps = 8, .weight = kilograms(82.5)}));
    EXPECT_EQ(sets[1], (LiftSet{.reps = 5, .weight = kilograms(82.5)}));
}

TEST(PlanLoad, LeavesTheSetsOfACompletedSessionWhichSayNothingOfBeingDone)
{
    Session session = startedLift(planned(), at(18));
    session.exercises[0].sets = {{.reps = 8, .weight = kilograms(80)}};
    const Edit edit = planLoad(session, {"squat"}, kilograms(82.5), {}, "Squat");
    EXPECT_EQ(edit.sessions.at(0).after->exercises[0].sets, session.exercises[0].sets);
}

TEST(Assistance, IsALineOfTheNote)
{
    ExerciseEntry entry{.note = "slow\ndown"};
    setAssistance(entry, kilograms(22.5));
    EXPECT_EQ(entry.note, "slow\ndown\nassisted 22.5 kg");
    EXPECT_EQ(assistanceOf(entry), kilograms(22.5));
    EXPECT_EQ(plainNote(entry), "slow\ndown");
    setPlainNote(entry, "fast");
    EXPECT_EQ(entry.note, "fast\nassisted 22.5 kg");
    setAssistance(entry, std::nullopt);
    EXPECT_EQ(entry.note, "fast");
}

TEST(Assistance, IsNotReadFromOtherNotes)
{
    for (const char* note : {"", "assisted", "assisted  kg", "assisted -5 kg", "assisted 1e9 kg",
                             "assisted nan kg", "assisted 20 kg twice"})
        EXPECT_FALSE(assistanceOf({.note = note})) << note;
}

TEST(NextKind, GoesRound)
{
    SetKind kind = SetKind::Working;
    for (int i = 0; i < 4; ++i)
        kind = nextKind(kind);
    EXPECT_EQ(kind, SetKind::Working);
    EXPECT_EQ(nextKind(kind), SetKind::WarmUp);
}

} // namespace
} // namespace mileplate
