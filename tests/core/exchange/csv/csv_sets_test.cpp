// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/lift_edits.h"
#include "core/exchange/csv/csv_preview.h"
#include "tests/core/exchange/csv/csv_imported.h"

#include <fmt/format.h>
#include <gmock/gmock.h>

// What tables say of sets.
namespace mileplate::exchange {
namespace {

using testing::HasSubstr;
using Status = FileOutcome::Status;

TEST(CsvSets, KeepWhatTheyWere)
{
    const auto result = imported(diaryWith({}), {sample("hevy")});
    const auto sessions = sessionsOf(result.diary);
    ASSERT_EQ(sessions.size(), 2U);
    EXPECT_EQ(sessions[0]->exercises[0].sets[0].kind, SetKind::Failure);
    EXPECT_EQ(sessions[0]->exercises[0].sets[0].rir, 0);
    const Session& push = *sessions[1];
    EXPECT_EQ(push.name, "Push, with “ease”");
    EXPECT_EQ(push.note, "First dayback");
    EXPECT_EQ(push.slot, Slot::Evening);
    EXPECT_EQ(push.done->timer, minutes(55));
    ASSERT_EQ(push.exercises.size(), 4U);
    const ExerciseEntry& bench = push.exercises[0];
    EXPECT_EQ(bench.exercise, Id<Exercise>{"bench"});
    EXPECT_EQ(bench.note, "pause at the bottom");
    EXPECT_EQ(bench.sets[0].kind, SetKind::WarmUp);
    EXPECT_EQ(bench.sets[1].rir, 2);
    EXPECT_FALSE(push.exercises[1].sets[0].weight);
    EXPECT_FALSE(push.exercises[1].sets[0].rir) << "an RPE of 0 is none";
    EXPECT_EQ(push.exercises[1].superset, 1);
    EXPECT_EQ(push.exercises[1].superset, push.exercises[2].superset);
    EXPECT_EQ(push.exercises[2].sets[0].duration, seconds(60));
    EXPECT_EQ(push.exercises[3].note, "2500 m in set 1");
}

TEST(CsvSets, TakeARestTimerForTheRest)
{
    const auto result = imported(diaryWith({}), {sample("strong_ios")});
    const Session& push = *sessionsOf(result.diary)[0];
    EXPECT_EQ(push.exercises[0].rest, seconds(150));
    EXPECT_EQ(push.exercises[0].sets.size(), 2U);
    EXPECT_THAT(result.outcomes[0].message, HasSubstr("1 workout is longer than 12 hours"));
}

TEST(CsvSets, SayOfManyTooLongWorkoutsHowManyAndWhenTheFirstWas)
{
    std::string text =
        "title,start_time,end_time,exercise_title,set_index,set_type,weight_kg,reps\n";
    for (int day = 10; day < 20; ++day)
        text +=
            fmt::format("Push,\"{} Nov 2025, 18:05\",\"{} Nov 2025, 19:00\",Squat,0,normal,60,8\n",
                        day, day + 4);
    const auto preview = must(previewOf(text, {}, diaryWith({}), options().offsetAt));
    ASSERT_EQ(preview.remarks.size(), 1U);
    EXPECT_EQ(preview.remarks[0].count, 10U);
    EXPECT_EQ(preview.remarks[0].day, Day{std::chrono::year{2025} / 11 / 10});
}

TEST(CsvSets, AreBelievedToTakeNoYear)
{
    const auto result =
        imported(diaryWith({}),
                 {"title,start_time,end_time,exercise_title,set_index,set_type,weight_kg,reps\n"
                  "Push,\"5 Nov 2024, 18:05\",\"5 Nov 2025, 19:00\",Squat,0,normal,60,8\n"});
    EXPECT_EQ(sessionsOf(result.diary).at(0)->done->timer, std::nullopt);
}

TEST(CsvSets, JoinACommaBackIntoAnExercise)
{
    const auto result = imported(diaryWith({}), {sample("fitnotes")});
    const Session& first = *sessionsOf(result.diary)[0];
    EXPECT_EQ(first.exercises.size(), 2U);
    EXPECT_EQ(first.exercises[1].sets[0].reps, 7);
    EXPECT_FALSE(first.done->start);
}

constexpr const char* kPlanHeader = "Date,Exercise,Weight (kg),Reps,RPE\n";

TEST(CsvSets, OfNothingButRangesAreAPlan)
{
    const std::string plan = std::string(kPlanHeader) +
                             "2026-12-01,Squat,80,8-12,\n2026-12-01,Squat,80,8–12,\n"
                             "2026-12-01,Bench Press,,6 to 8,\n";
    const auto result = imported(diaryWith({}), {plan});
    const Session& session = *sessionsOf(result.diary).at(0);
    EXPECT_EQ(session.status, mileplate::Status::Planned);
    EXPECT_FALSE(session.done);
    ASSERT_EQ(session.exercises.size(), 2U);
    const Target expected{.sets = 2, .reps = RepRange{8, 12}, .weight = kilograms(80)};
    EXPECT_EQ(session.exercises[0].target, expected);
    EXPECT_EQ(session.exercises[1].target, (Target{.sets = 1, .reps = RepRange{6, 8}}));
    EXPECT_THAT(result.outcomes[0].message,
                HasSubstr("3 sets have a range of repetitions, kept as what was planned (the first "
                          "in line 2)."));
    const auto again = imported(result.diary, {plan});
    EXPECT_EQ(again.outcomes[0].status, Status::Duplicate);
    EXPECT_TRUE(sameContent(again.diary, result.diary));
}

TEST(CsvSets, KeepARangeBesideThoseDoneAsWhatWasAskedFor)
{
    const auto result =
        imported(diaryWith({}), {std::string(kPlanHeader) +
                                 "2025-12-01,Squat,80,8-12,\n2025-12-01,Squat,80,10,\n"});
    const Session& session = *sessionsOf(result.diary).at(0);
    EXPECT_EQ(session.status, mileplate::Status::Done);
    const ExerciseEntry& squat = session.exercises.at(0);
    EXPECT_EQ(squat.target, (Target{.sets = 1, .reps = RepRange{8, 12}}));
    ASSERT_EQ(squat.sets.size(), 2U);
    EXPECT_EQ(squat.sets[0].reps, std::nullopt);
    EXPECT_EQ(squat.sets[1].reps, 10);
}

TEST(CsvSets, SayWhichCellsWereNotUnderstood)
{
    const std::string log = std::string(kPlanHeader) + "2025-12-01,Squat,80,many,\n"
                                                       "2025-12-01,Squat,heavy,5,\n"
                                                       "2025-12-01,Squat,80,5,11\n"
                                                       "2025-12-01,Squat,80,5,9\n";
    const auto result = imported(diaryWith({}), {log});
    EXPECT_THAT(result.outcomes[0].message,
                HasSubstr("3 cells were not understood and left out, the first in line 2: "
                          "\"many\"."));
    const auto preview = must(previewOf(log, {}, diaryWith({}), options().offsetAt));
    ASSERT_FALSE(preview.remarks.empty());
    EXPECT_EQ(preview.remarks[0].what, CsvRemark::What::CellsNotUnderstood);
    EXPECT_EQ(preview.remarks[0].cell, "many");
}

TEST(CsvSets, TakeAWeightBelowNothingForHelp)
{
    const auto result =
        imported(diaryWith({}), {std::string(kPlanHeader) + "2025-12-01,Pull Up,-20,8,\n"
                                                            "2025-12-01,Pull Up,-20,7,\n"
                                                            "2025-12-01,Pull Up,-15,6,\n"});
    const ExerciseEntry& pullUps = sessionsOf(result.diary).at(0)->exercises.at(0);
    EXPECT_EQ(pullUps.note, "assisted 15 kg in set 3\nassisted 20 kg");
    EXPECT_EQ(pullUps.sets.at(0).weight, std::nullopt);
}

TEST(CsvSets, TakeTheWeightOfAnAssistedExerciseForHelp)
{
    const auto result =
        imported(diaryWith({}),
                 {"title,start_time,end_time,exercise_title,set_index,set_type,weight_lbs,reps\n"
                  "Pull,\"5 Nov 2025, 18:05\",\"5 Nov 2025, 19:00\",Pull Up (Assisted),0,"
                  "normal,40,8\n"
                  "Pull,\"5 Nov 2025, 18:05\",\"5 Nov 2025, 19:00\",Pull Up (Assisted),1,"
                  "normal,0,5\n"});
    const ExerciseEntry& pullUps = sessionsOf(result.diary).at(0)->exercises.at(0);
    ASSERT_EQ(pullUps.sets.size(), 2U);
    EXPECT_EQ(pullUps.sets[0].weight, std::nullopt);
    EXPECT_EQ(pullUps.sets[0].reps, 8);
    EXPECT_NEAR(inKilograms(assistanceOf(pullUps).value()), 18.14, 0.01);
    EXPECT_EQ(pullUps.sets[1].reps, 5);
}

TEST(CsvSets, KeepTheLoadOfAnUnassistedExercise)
{
    const auto result =
        imported(diaryWith({}), {std::string(kPlanHeader) + "2025-12-01,Unassisted Dip,20,8,\n"});
    const ExerciseEntry& dips = sessionsOf(result.diary).at(0)->exercises.at(0);
    EXPECT_EQ(dips.sets.at(0).weight, kilograms(20));
    EXPECT_EQ(assistanceOf(dips), std::nullopt);
}

TEST(CsvSets, AreReadFromATableInGerman)
{
    const auto result =
        imported(diaryWith({}),
                 {"Datum;Name der Übung;Gewicht;Wiederholungen\n2026-11-01;Bankdrücken;80,5;5\n"});
    EXPECT_EQ(result.outcomes[0].days, 0);
    const auto sessions = sessionsOf(result.diary);
    ASSERT_EQ(sessions.size(), 1U);
    const ExerciseEntry& bench = sessions[0]->exercises.at(0);
    EXPECT_EQ(bench.exercise, Id<Exercise>{"bench"});
    EXPECT_EQ(bench.sets.at(0).weight, kilograms(80.5));
    EXPECT_EQ(bench.sets.at(0).reps, 5);
}

TEST(CsvSets, AreReadUnderShorterGermanHeadersToo)
{
    const auto result = imported(
        diaryWith({}), {"DATUM;ÜBUNG;SATZ;GEWICHT (KG);WDH.;NOTIZ\n"
                        "01.11.2026;Kniebeuge;1;100;5;tief\n01.11.2026;Kniebeuge;2;100;4;\n"});
    const auto sessions = sessionsOf(result.diary);
    ASSERT_EQ(sessions.size(), 1U);
    EXPECT_EQ(sessions[0]->exercises.at(0).sets.size(), 2U);
    EXPECT_EQ(sessions[0]->exercises.at(0).note, "tief");
}

TEST(CsvSets, AreNeverTakenForBodyWeights)
{
    for (const char* header : {"Datum;Übungsart;Gewicht", "Date;Weight;Exercise done",
                               "Date;Weight;Reps done", "Datum;Gewicht;Wdh gesamt"}) {
        const auto result = imported(diaryWith({}), {std::string(header) + "\n2026-11-01;80;80\n"});
        EXPECT_EQ(result.outcomes[0].status, Status::Failed) << header;
        EXPECT_EQ(result.outcomes[0].days, 0) << header;
    }
}

TEST(CsvWeights, AreNoneWhereTwoFilledColumnsSaySomethingElse)
{
    const std::string header = "Date,Weight,Mood,Level\n";
    const auto filled = imported(diaryWith({}), {header + "2026-11-01,80,a,3\n"});
    EXPECT_EQ(filled.outcomes[0].status, Status::Failed);
    EXPECT_THAT(filled.outcomes[0].message, HasSubstr("Date, Weight, Mood, Level"));
    const auto half = imported(diaryWith({}), {header + "2026-11-01,80,,3\n2026-11-02,81,,\n"});
    EXPECT_EQ(half.outcomes[0].days, 2) << half.outcomes[0].message;
}

TEST(CsvWeights, StandBesideWhatElseAScaleMeasures)
{
    const auto result =
        imported(diaryWith({}), {"Date,Weight (kg),Fat mass (kg),Body Fat "
                                 "(%),Waist,Comments\n2026-11-01,80,12,15,82,ok\n"});
    EXPECT_EQ(result.outcomes[0].days, 1) << result.outcomes[0].message;
}

// A Hevy workout of an hour: 30 minutes on the treadmill, then squats.
std::string hevyRows(const std::vector<std::string>& rows)
{
    std::string text = "title,start_time,end_time,exercise_title,set_index,set_type,weight_kg,"
                       "reps,distance_km,duration_seconds\n";
    for (const std::string& row : rows)
        text += "Legs,\"5 Nov 2025, 18:00\",\"5 Nov 2025, 19:00\"," + row + "\n";
    return text;
}
const std::string kSquatRow = "Squat (Barbell),0,normal,60,8,,";
const std::string kTreadmillRow = "Treadmill,0,normal,,,5,1800";

TEST(RunningBetweenLifts, StaysSetsUntilTheAthleteSaysOtherwise)
{
    const std::string text = hevyRows({kTreadmillRow, kSquatRow});
    const auto preview = must(previewOf(text, {}, diaryWith({}), options().offsetAt));
    EXPECT_EQ(preview.runningSets, 1U);
    EXPECT_EQ(preview.sessions, 1U);
    EXPECT_EQ(preview.sets, 2U);
}

TEST(RunningBetweenLifts, BecomesARunBeforeTheLiftsWhoseTimeItWas)
{
    const auto result = imported(diaryWith({}), {hevyRows({kTreadmillRow, kSquatRow})},
                                 {.running = RunningSets::Runs});
    const auto sessions = sessionsOf(result.diary);
    ASSERT_EQ(sessions.size(), 2U);
    const auto isLift = [](const Session* session) { return session->kind == Kind::Strength; };
    const Session& lift = **std::ranges::find_if(sessions, isLift);
    const Session& run = **std::ranges::find_if_not(sessions, isLift);
    EXPECT_EQ(run.kind, Kind::Easy);
    EXPECT_EQ(run.done->workout.distance, metres(5000));
    EXPECT_EQ(run.done->timer, minutes(30));
    EXPECT_EQ(clockOf(run.done->start->local()), ClockTime{18 * 60});
    EXPECT_EQ(lift.exercises.size(), 1U);
    EXPECT_EQ(lift.done->timer, minutes(30));
    EXPECT_EQ(clockOf(lift.done->start->local()), ClockTime{18 * 60 + 30});
}

TEST(RunningBetweenLifts, EndsWithTheWorkoutWhereItCameAfterTheLifts)
{
    const auto result = imported(diaryWith({}), {hevyRows({kSquatRow, kTreadmillRow})},
                                 {.running = RunningSets::Runs});
    for (const Session* session : sessionsOf(result.diary))
        EXPECT_EQ(clockOf(session->done->start->local()),
                  session->kind == Kind::Easy ? ClockTime{18 * 60 + 30} : ClockTime{18 * 60});
}

TEST(RunningBetweenLifts, IsTheWholeSessionWhereNothingWasLifted)
{
    const auto result = imported(diaryWith({}), {hevyRows({"Running,0,normal,,,10,"})},
                                 {.running = RunningSets::Runs});
    const auto sessions = sessionsOf(result.diary);
    ASSERT_EQ(sessions.size(), 1U);
    EXPECT_EQ(sessions[0]->kind, Kind::Easy);
    EXPECT_EQ(sessions[0]->name, "Legs");
    EXPECT_EQ(sessions[0]->done->timer, minutes(60)) << "the workout's, as the set has none";
}

TEST(RunningBetweenLifts, ImportedAsRunsTwiceChangesNothing)
{
    const std::string text = hevyRows({kTreadmillRow, kSquatRow});
    const CsvChoices runs{.running = RunningSets::Runs};
    const auto once = imported(diaryWith({}), {text}, runs);
    const auto twice = imported(once.diary, {text}, runs);
    EXPECT_EQ(twice.outcomes[0].status, Status::Duplicate);
}

} // namespace
} // namespace mileplate::exchange
