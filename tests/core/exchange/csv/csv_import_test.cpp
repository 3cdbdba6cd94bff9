// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csv_preview.h"
#include "tests/core/exchange/csv/csv_imported.h"
#include "tests/support/fit_writer.h"

#include <fmt/format.h>
#include <gmock/gmock.h>

// Short made-up files in the dialect of each app (tests/data/exports).
namespace mileplate::exchange {
namespace {

using testing::HasSubstr;
using Status = FileOutcome::Status;

struct Sums {
    std::string file;
    int sessions = 0;
    int sets = 0;
    int reps = 0;
    double tonnageKg = 0;
    double metres = 0;
    int meals = 0;
    double proteinG = 0;
    int days = 0;
};

const std::vector<Sums> kSums{
    {.file = "hevy", .sessions = 2, .sets = 6, .reps = 28, .tonnageKg = 1300},
    {.file = "strong_ios", .sessions = 2, .sets = 6, .reps = 28, .tonnageKg = 993.75},
    {.file = "strong_2017", .sessions = 1, .sets = 2, .reps = 9, .tonnageKg = 61.234970},
    {.file = "strong_android", .sessions = 1, .sets = 2, .reps = 13, .tonnageKg = 589.670081},
    {.file = "fitnotes", .sessions = 2, .sets = 3, .reps = 29, .tonnageKg = 1203.951607},
    {.file = "gymrun", .sessions = 1, .sets = 2, .reps = 19, .tonnageKg = 1187.5},
    {.file = "fitbod", .sessions = 1, .sets = 2, .reps = 22, .tonnageKg = 480},
    {.file = "strava", .sessions = 2, .metres = 10012.3},
    {.file = "strava_2014", .sessions = 2, .metres = 48057.4},
    {.file = "garmin_en", .sessions = 6, .metres = 24210},
    {.file = "garmin_de", .sessions = 2, .metres = 12200},
    {.file = "health_export", .sessions = 1, .metres = 10371},
    {.file = "mfp", .meals = 2, .proteinG = 26.6},
    {.file = "cronometer_servings", .meals = 2, .proteinG = 27.3},
    {.file = "cronometer_days", .meals = 2, .proteinG = 147.3, .days = 1},
    {.file = "macrofactor", .meals = 2, .proteinG = 36.3},
    {.file = "body_tracker", .days = 1},
    {.file = "weights", .days = 2},
};

TEST(CsvImport, GivesTheSumsOfEveryDialect)
{
    for (const Sums& want : kSums) {
        SCOPED_TRACE(want.file);
        const auto result = imported(diaryWith({}), {sample(want.file)});
        const FileOutcome& outcome = result.outcomes[0];
        EXPECT_EQ(outcome.status, Status::Imported) << outcome.message;
        EXPECT_EQ(outcome.sessions, want.sessions);
        EXPECT_EQ(outcome.meals, want.meals);
        EXPECT_EQ(outcome.days, want.days);
        Sums sums;
        for (const Session* session : sessionsOf(result.diary)) {
            EXPECT_EQ(session->done->source->kind, Source::Kind::Csv);
            sums.metres +=
                session->done->workout.distance ? inMetres(*session->done->workout.distance) : 0;
            for (const ExerciseEntry& entry : session->exercises) {
                for (const LiftSet& set : entry.sets) {
                    ++sums.sets;
                    sums.reps += set.reps.value_or(0);
                    sums.tonnageKg +=
                        set.weight ? inKilograms(*set.weight) * set.reps.value_or(0) : 0;
                }
            }
        }
        for (const Meal* meal : mealsOf(result.diary)) {
            for (const MealItem& item : meal->items)
                sums.proteinG += inGrams(*item.nutrients.protein);
        }
        EXPECT_EQ(sums.sets, want.sets);
        EXPECT_EQ(sums.reps, want.reps);
        EXPECT_NEAR(sums.tonnageKg, want.tonnageKg, 1e-4);
        EXPECT_NEAR(sums.metres, want.metres, 0.1);
        EXPECT_NEAR(sums.proteinG, want.proteinG, 1e-6);
    }
}

TEST(CsvImport, OfAnyFileTwiceChangesNothing)
{
    for (const Sums& each : kSums) {
        SCOPED_TRACE(each.file);
        const auto once = imported(diaryWith({}), {sample(each.file)});
        const auto twice = imported(once.diary, {sample(each.file)});
        EXPECT_EQ(twice.outcomes[0].status, Status::Duplicate);
        EXPECT_TRUE(sameContent(once.diary, twice.diary));
    }
}

TEST(CsvImport, OfAllFilesIsTakenBackByOneUndo)
{
    const Diary before = diaryWith({run("plan").on(kTuesday).at("07:00").over(10)});
    Import import(before, options());
    for (const Sums& each : kSums)
        import.addCsv(sample(each.file), {});
    const Edit edit = std::move(import).edit("Import 18 files");
    const Diary after = must(applied(before, edit));
    EXPECT_TRUE(sameContent(must(applied(after, undone(edit))), before));
}

TEST(CsvImport, OfOneWorkoutFromTwoAppsIsOneSession)
{
    const auto result = imported(diaryWith({}), {sample("hevy"), sample("strong_ios")});
    EXPECT_EQ(sessionsOf(result.diary).size(), 3U); // legs, push, and strong's later push
    EXPECT_EQ(sessionsOf(result.diary)[1]->done->otherSources.size(), 1U);
    const auto again = imported(result.diary, {sample("strong_ios"), sample("hevy")});
    EXPECT_EQ(again.outcomes[0].status, Status::Duplicate);
    EXPECT_TRUE(sameContent(again.diary, result.diary));
}

TEST(CsvImport, KeepsWhatEachOfTwoAppsSaysOfOneWorkout)
{
    const auto told = [](const char* note) {
        return fmt::format("title,start_time,end_time,description,exercise_title,set_index,"
                           "set_type,weight_kg,reps\nPush,\"5 Nov 2025, 18:00\","
                           "\"5 Nov 2025, 19:00\",{},Squat,0,normal,60,8\n",
                           note);
    };
    std::string strong = "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,RPE,"
                         "Distance,Seconds,Notes,Workout Notes\n"
                         "2025-11-05 18:00:00,Push,1h,Squat,1,60,8,,0,0,,slept badly\n";
    const auto both = imported(diaryWith({}), {told("new shoes"), strong});
    const auto sessions = sessionsOf(both.diary);
    ASSERT_EQ(sessions.size(), 1U);
    EXPECT_EQ(sessions[0]->note, "new shoes\nslept badly");
    EXPECT_EQ(imported(both.diary, {told("new shoes"), strong}).outcomes[1].status,
              Status::Duplicate);
}

TEST(CsvImport, OfARunThatAWatchRecordedIsOneSession)
{
    const std::string strava =
        "Activity ID,Activity Date,Activity Name,Activity Type,Elapsed Time,Distance\n"
        "7,\"Nov 24, 2026, 6:00:30 AM\",Town,Run,600,1.82\n";
    const auto result = imported(diaryWith({}), {watchRunFile({}), strava});
    EXPECT_EQ(result.outcomes[1].status, Status::Merged) << result.outcomes[1].message;
    ASSERT_EQ(sessionsOf(result.diary).size(), 1U);
    EXPECT_EQ(sessionsOf(result.diary)[0]->done->source->kind, Source::Kind::Fit);
}

TEST(CsvImport, OfRunsReadsUnitsAndTimes)
{
    const auto result = imported(diaryWith({}), {sample("strava"), sample("garmin_de")});
    const auto sessions = sessionsOf(result.diary);
    const Session& german = *sessions[1];
    EXPECT_EQ(german.date, Day{std::chrono::year{2012} / 5 / 25});
    EXPECT_EQ(german.kind, Kind::Easy);
    EXPECT_EQ(german.done->timer, seconds(3911));
    EXPECT_EQ(german.done->ascent, metres(38));
    const Session& run = *sessions[2];
    EXPECT_EQ(isoInstant(*run.done->start), "2026-11-24T07:00:00+01:00"); // written in UTC
    EXPECT_EQ(run.done->averageHeartRateBpm, 150.5);
    EXPECT_EQ(run.done->moving, seconds(3000));
    EXPECT_EQ(sessions[3]->kind, Kind::Mobility);
    EXPECT_EQ(sessions[3]->date, Day{std::chrono::year{2026} / 11 / 26}) << "after midnight here";
}

TEST(CsvImport, KeepsTheWeightThatADayHas)
{
    const Diary known = imported(diaryWith({}), {"Date,Weight (kg)\n2018-10-14,80\n"}).diary;
    const auto result = imported(known, {sample("weights")}); // 165.5 lb that day
    EXPECT_EQ(result.diary.weightOn(Day{std::chrono::year{2018} / 10 / 14}), kilograms(80));
    EXPECT_EQ(result.outcomes[0].days, 1);
    EXPECT_THAT(result.outcomes[0].message, HasSubstr("another weight"));
}

TEST(CsvImport, KeepsWhereMealsAndValuesOfDaysCameFrom)
{
    const auto meals = imported(diaryWith({}), {sample("macrofactor")});
    EXPECT_EQ(mealsOf(meals.diary)[0]->source,
              (Source{.kind = Source::Kind::Csv, .name = "MacroFactor"}));
    const auto days = imported(diaryWith({}), {sample("cronometer_days"), sample("weights")});
    std::map<DayValue, std::string> names;
    for (Day day = days.diary.days.span().first; day < days.diary.days.span().past;
         day += Days{1}) {
        if (const auto& log = days.diary.days.on(day).log) {
            for (const auto& [value, source] : log->sources)
                names[value] = source.name;
        }
    }
    EXPECT_THAT(names[DayValue::FoodComplete], HasSubstr("Cronometer"));
    EXPECT_FALSE(names[DayValue::Weight].empty());
}

TEST(CsvImport, KnowsTheMealsThatWereKeptBeforeTheirSourceWas)
{
    Edit before;
    const Diary first = imported(diaryWith({}), {sample("macrofactor")}).diary;
    for (const Meal* meal : mealsOf(first)) {
        before.meals.push_back({std::nullopt, *meal});
        before.meals.back().after->source.reset();
    }
    const Diary diary = must(diaryOf(before));
    const auto again = imported(diary, {sample("macrofactor")});
    EXPECT_TRUE(sameContent(again.diary, diary));
    EXPECT_THAT(again.outcomes[0].message, HasSubstr("2 known already."));
}

TEST(CsvImport, LetsTheMealsOfADayStandForItsSums)
{
    const std::string sums = sample("cronometer_days");
    const std::string meals = sample("cronometer_servings");
    const auto first = imported(diaryWith({}), {sums, meals});
    const auto second = imported(diaryWith({}), {meals, sums});
    EXPECT_EQ(mealsOf(first.diary).size(), 3U); // two meals, and the sum of the other day
    EXPECT_TRUE(sameContent(first.diary, second.diary));
}

TEST(CsvImport, TakesADayFromOneOfTwoFoodDiaries)
{
    const std::string macroFactor =
        "Date,Time,Food Name,Serving Qty,Serving Weight (g),Calories (kcal),Fat (g),Carbs (g),"
        "Protein (g)\n"
        "2020-07-15,07:30 AM,Egg,2,107,150,10,1,13\n"
        "2020-07-14,07:30 AM,Egg,2,107,150,10,1,13\n";
    const auto result = imported(diaryWith({}), {sample("cronometer_servings"), macroFactor});
    const Day both = Day{std::chrono::year{2020} / 7 / 15};
    const Diary alone = imported(diaryWith({}), {sample("cronometer_servings")}).diary;
    EXPECT_EQ(result.diary.days.on(both).sums.food, alone.days.on(both).sums.food);
    EXPECT_EQ(result.diary.days.on(both - Days{1}).sums.food.protein, grams(13));
    EXPECT_EQ(result.outcomes[1].meals, 1);
    EXPECT_THAT(result.outcomes[1].message,
                HasSubstr("1 left out for meals of another app that the diary has of the day."));
}

TEST(CsvImport, IsCorrectedByChoices)
{
    const std::string open = "Date,Weight\n03/04/2026,120\n04/04/2026,121\n";
    const Diary diary; // of whose athlete nothing is known
    const auto plain = must(previewOf(open, {}, diary, options().offsetAt));
    EXPECT_EQ(plain.reading.dateOrder.certainty, Certainty::Assumed);
    EXPECT_EQ(plain.reading.massUnit.certainty, Certainty::Assumed);
    const auto result =
        imported(diary, {open}, {.dateOrder = DateOrder::MonthFirst, .massUnit = MassUnit::Pounds});
    const DayRange span = result.diary.days.span();
    EXPECT_EQ(span.first, (Day{std::chrono::year{2026} / 3 / 4}));
    EXPECT_EQ(result.diary.weightOn(span.first), kilograms(120 * 0.45359237));
}

TEST(CsvImport, TellsTheUnitByTheValues)
{
    const auto unit = [](const std::string& text, const Diary& diary) {
        return must(previewOf(text, {}, diary, options().offsetAt)).reading.massUnit;
    };
    using Expected = Decision<MassUnit>;
    EXPECT_EQ(unit(sample("strong_2017"), diaryWith({})),
              (Expected{MassUnit::Kilograms, Certainty::Certain}));
    EXPECT_EQ(unit(sample("strong_android"), diaryWith({})), Expected{}) << "in the header";
    EXPECT_EQ(unit(sample("weights"), diaryWith({})),
              (Expected{MassUnit::Pounds, Certainty::Likely}));
}

TEST(CsvImport, KnowsATableByItsHeaderInAnyOrder)
{
    const auto result = imported(
        diaryWith({}), {"Reps;Extra;Set Order;Weight (kg);Exercise Name;Workout Name;Date\n"
                        "5;x;1;100;Squat (Barbell);Legs;2025-12-03 07:10:00\n"});
    EXPECT_EQ(result.outcomes[0].sessions, 1) << result.outcomes[0].message;
    EXPECT_EQ(sessionsOf(result.diary)[0]->exercises[0].sets[0].weight, kilograms(100));
}

struct Damage {
    std::string name;
    std::string bytes;
    std::string says;
};

TEST(CsvImport, RefusesWhatIsDamagedInOneLine)
{
    const std::string header = "Date,Workout Name,Exercise Name,Set Order,Weight,Reps\n";
    const std::string row = "2025-12-05 18:06:30,Push,Bench Press (Barbell),1,60,8\n";
    const std::vector<Damage> damages{
        {"cut row", header + row + "2025-12-05 18:06:30,Pu", "line 3 has 2 of 6 cells"},
        {"open quote", header + row + "\"2025-12-05,Push,", "line 3: a quote is opened"},
        {"NUL", header + row + std::string("2025\0,\n", 7), "line 3 holds a NUL"},
        {"columns", std::string(3'000, ',') + "\n", "more than 2000 columns"},
        {"long line", header + std::string(2 << 20, 'x'), "line 2 is longer than 1 MB"},
        {"nobody's", "Date,Bananas,Mood\n2025-12-05,3,good\n", "Date, Bananas, Mood"},
    };
    for (const Damage& damage : damages) {
        SCOPED_TRACE(damage.name);
        const auto result = imported(diaryWith({}), {damage.bytes, sample("hevy")});
        EXPECT_EQ(result.outcomes[0].status, Status::Failed);
        EXPECT_THAT(result.outcomes[0].message, HasSubstr(damage.says));
        EXPECT_EQ(result.outcomes[0].message.find('\n'), std::string::npos);
        EXPECT_EQ(result.outcomes[1].status, Status::Imported) << "the others go in";
    }
}

TEST(CsvImport, LeavesOutRowsWithoutADayAndSaysWhere)
{
    const auto result = imported(diaryWith({}), {"Date,Weight (kg)\nsoon,80\n2025-12-05,81\n"});
    EXPECT_EQ(result.outcomes[0].days, 1);
    EXPECT_THAT(result.outcomes[0].message, HasSubstr("1 row was left out, the first in line 2"));
}

} // namespace
} // namespace mileplate::exchange
