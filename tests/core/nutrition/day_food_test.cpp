// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nutrition/day_food.h"

#include "core/edits/food/meal_edits.h"
#include "core/nutrition/energy.h"
#include "core/nutrition/fuel_windows.h"
#include "core/nutrition/weight_line.h"
#include "tests/support/builders.h"

#include <gmock/gmock.h>

// What the food page shows of a day: rulebook 4.7, NUT-02 to NUT-04, NUT-09.
namespace mileplate::nutrition {
namespace {

using namespace test;
using testing::SizeIs;

Meal planned(Meal meal)
{
    meal.status = MealStatus::Planned;
    return meal;
}

bool isHard(const Entry& entry) { return isQuality(entry.session->kind); }

Diary weighing(const std::vector<double>& kilos, int everyDays)
{
    Edit edit;
    edit.athlete.push_back({std::nullopt, runner()});
    for (std::size_t i = 0; i < kilos.size(); ++i)
        edit.days.push_back({std::nullopt, DayLog{.date = kMonday + Days{int(i) * everyDays},
                                                  .weight = kilograms(kilos[i])}});
    return must(diaryOf(edit));
}

TEST(FoodOn, KeepsWhatIsPlannedApartFromWhatWasEaten)
{
    const Diary diary = diaryWith(
        {}, {meal("a", kMonday, "08:00", 30, 500), planned(meal("b", kMonday, "19:00", 40, 700))});
    const DayFood food = foodOn(diary, kMonday);
    EXPECT_EQ(food.eaten.protein, grams(30));
    EXPECT_EQ(food.planned.protein, grams(40));
    EXPECT_EQ(food.planned.energy, kilocalories(700));
}

TEST(FoodOn, AddsUpToWhatTheRulesSee)
{
    const Diary diary = diaryWith({}, {meal("a", kMonday, "08:00", 30.1, 501),
                                       planned(meal("b", kMonday, "19:00", 40.2, 702))});
    const DayFood food = foodOn(diary, kMonday);
    const DaySums::Food& all = diary.days.on(kMonday).sums.food;
    EXPECT_EQ(food.protein(), all.protein);
    EXPECT_EQ(food.eaten.energy + food.planned.energy, all.energy);
    EXPECT_EQ(food.meals(), all.meals);
}

TEST(DoseBand, Is20To40Grams)
{
    const DoseBand band = doseBandOn(diaryWith({}), kMonday);
    EXPECT_EQ(band.leastG, 20);
    EXPECT_EQ(band.mostG, 40);
}

TEST(DoseBand, TakesMoreFrom60YearsOn) // 0.4 g/kg of 60 kg
{
    Athlete athlete = runner();
    athlete.birthDate = Day{std::chrono::year{1960} / 1 / 1};
    EXPECT_NEAR(doseBandOn(diaryWith({}, {}, athlete), kMonday).leastG, 24, 1e-9);
}

TEST(FuelWindows, LieFourToOneHoursBeforeAKeyRunAndTwoHoursAfterAHardOne)
{
    const Diary diary =
        diaryWith({run("r", Kind::Intervals).on(kTuesday).at("18:00").over(10).lasting(60)});
    const auto windows = fuelWindowsOn(diary, kTuesday, kStartOfWeek, isHard);
    ASSERT_THAT(windows, SizeIs(2));
    EXPECT_EQ(windows[0].from, at(kTuesday, {14 * 60}));
    EXPECT_EQ(windows[0].to, at(kTuesday, {17 * 60}));
    EXPECT_NEAR(windows[0].carbsG, 48, 1e-9); // 0.8 g/kg
    EXPECT_EQ(windows[1].from, at(kTuesday, {19 * 60}));
    EXPECT_EQ(windows[1].to, at(kTuesday, {21 * 60}));
    EXPECT_NEAR(windows[1].proteinG, 15, 1e-9);
    EXPECT_NEAR(windows[1].carbsG, 30, 1e-9); // 0.5 g/kg
}

TEST(FuelWindows, AreShortBeforeAnEarlyStart)
{
    const Diary diary =
        diaryWith({run("r", Kind::Intervals).on(kTuesday).at("07:00").over(10).lasting(60)});
    const auto windows = fuelWindowsOn(diary, kTuesday, kStartOfWeek, isHard);
    ASSERT_THAT(windows, SizeIs(2));
    EXPECT_EQ(windows[0].from, at(kTuesday, {5 * 60 + 30}));
    EXPECT_EQ(windows[0].to, at(kTuesday, {6 * 60 + 48}));
    EXPECT_EQ(windows[0].carbsG, 25);
}

TEST(FuelWindows, AreNoneForAnEasyRun)
{
    const Diary diary = diaryWith({run("r").on(kTuesday).at("18:00").over(8).lasting(50)});
    EXPECT_THAT(fuelWindowsOn(diary, kTuesday, kStartOfWeek, isHard), SizeIs(0));
}

TEST(SmoothedWeight, GoesATenthOfTheWayEachDay)
{
    const auto line = smoothed({{kMonday, kilograms(80)},
                                {kMonday + Days{1}, kilograms(81)},
                                {kMonday + Days{3}, kilograms(81)}});
    ASSERT_THAT(line, SizeIs(3));
    EXPECT_EQ(line[1].mass, kilograms(80.1));
    EXPECT_NEAR(inKilograms(line[2].mass), 81 - 0.9 * 0.81, 1e-6); // two days, two tenths
}

TEST(WeightChange, IsTheSlopeOfTwoWeeksAndWhatItStandsFor)
{
    // 0.1 kg a day down: 0.7 kg a week, 770 kcal a day at 7 700 kcal/kg.
    const Diary diary = weighing({80, 79.6, 79.2, 78.8}, 4);
    const auto change = weightChange(diary, kMonday + Days{12});
    ASSERT_TRUE(change);
    EXPECT_NEAR(change->kgAWeek, -0.7, 1e-6);
    EXPECT_NEAR(change->kcalADay, -770, 1e-3);
    EXPECT_NEAR(change->percentAWeek, -0.7 / 79.4 * 100, 1e-6);
}

TEST(WeightChange, TakesFourWeighIns)
{
    EXPECT_FALSE(weightChange(weighing({80, 79, 78}, 4), kMonday + Days{8}));
}

TEST(EnergyRange, GoesFrom150To300AboveForMuscleAndIsOneFigureElse)
{
    Athlete athlete = runner();
    const auto usual = energyRangeOn(diaryWith({}, {}, athlete), kMonday, kStartOfWeek);
    ASSERT_TRUE(usual);
    EXPECT_EQ(usual->least, usual->most);
    athlete.priority = Priority::Muscle;
    const auto more = energyRangeOn(diaryWith({}, {}, athlete), kMonday, kStartOfWeek);
    EXPECT_NEAR(more->least, usual->least + 150, 1e-9);
    EXPECT_NEAR(more->most, usual->least + 300, 1e-9);
}

TEST(CopyMeals, ArePlannedOnADayToCome)
{
    const Meal eaten = meal("a", kMonday, "08:00", 30);
    const LocalTime noon = at(kTuesday, {12 * 60});
    const Edit now = copyMeals({eaten}, kTuesday, noon, {{"b"}});
    const Edit later = copyMeals({eaten}, kThursday, noon, {{"c"}});
    EXPECT_EQ(now.meals.front().after->status, MealStatus::Eaten);
    EXPECT_EQ(later.meals.front().after->status, MealStatus::Planned);
    EXPECT_EQ(later.meals.front().after->date, kThursday);
    EXPECT_EQ(later.meals.front().after->items, eaten.items);
}

TEST(CopyMeals, ArePlannedAtATimeOfTodayThatIsStillToCome)
{
    const LocalTime noon = at(kTuesday, {12 * 60});
    Meal untimed = meal("c", kMonday, "08:00", 30);
    untimed.time.reset();
    const Edit edit =
        copyMeals({meal("a", kMonday, "12:00", 30), meal("b", kMonday, "12:01", 30), untimed},
                  kTuesday, noon, {{"d"}, {"e"}, {"f"}});
    ASSERT_THAT(edit.meals, SizeIs(3));
    EXPECT_EQ(edit.meals[0].after->status, MealStatus::Eaten);
    EXPECT_EQ(edit.meals[1].after->status, MealStatus::Planned);
    EXPECT_EQ(edit.meals[2].after->status, MealStatus::Eaten);
}

TEST(CopyMeals, OfPlannedOnesArePlannedOnADayThatIsOver)
{
    const Meal before = planned(meal("a", kMonday, "08:00", 30));
    const Edit edit = copyMeals({before}, kTuesday, at(kThursday, {12 * 60}), {{"b"}});
    EXPECT_EQ(edit.meals.front().after->status, MealStatus::Planned);
}

TEST(MarkEaten, ChangesTheStatusAloneAndOnlyOnce)
{
    const Meal before = planned(meal("a", kMonday, "08:00", 30));
    const Edit edit = markEaten(before);
    EXPECT_EQ(edit.meals.front().after->status, MealStatus::Eaten);
    EXPECT_TRUE(markEaten(*edit.meals.front().after).isEmpty());
}

} // namespace
} // namespace mileplate::nutrition
