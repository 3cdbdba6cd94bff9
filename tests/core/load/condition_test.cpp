// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/fitness_fatigue.h"
#include "core/load/fitness_history.h"
#include "core/load/freshness.h"
#include "core/load/muscle_fatigue.h"
#include "core/load/series/day_series.h"
#include "core/load/series/week_totals.h"
#include "tests/support/builders.h"

#include <gmock/gmock.h>

// Rulebook 4.3: fitness, fatigue, form, monotony; M12 to M15, M20.
namespace mileplate::load {
namespace {

using namespace test;

Condition afterTenDaysOf100(Recurrence recurrence)
{
    Condition condition{40, 40};
    for (int day = 0; day < 10; ++day)
        condition = after(condition, 100, recurrence);
    return condition;
}

TEST(Condition, FollowsTheRecurrenceOfTrainingPeaks) // M14a to M14c
{
    const Condition condition = afterTenDaysOf100(Recurrence::TrainingPeaks);
    EXPECT_NEAR(condition.fitness, 52.8483, 0.001);
    EXPECT_NEAR(condition.fatigue, 87.1565, 0.001);
    EXPECT_NEAR(formAfter(condition), -34.3082, 0.001);
}

TEST(Condition, OfGoldenCheetahIsATouchLower) // M14d
{
    EXPECT_NEAR(afterTenDaysOf100(Recurrence::GoldenCheetah).fitness, 52.7123, 0.001);
}

TEST(Monotony, IsMeanOverSampleDeviation) // M15a
{
    const std::array<double, 7> loads{320, 420, 0, 540, 150, 360, 0};
    EXPECT_NEAR(monotony(loads), 1.2173, 0.001);
}

TEST(Monotony, OfAWeekWithoutLoadIsNothing) { EXPECT_EQ(monotony(std::array<double, 7>{}), 0); }

TEST(WeekTotals, StrainIsLoadTimesMonotony) // M15b
{
    const WeekTotals week{.sRpeLoad = 1790, .monotony = 1.21729};
    EXPECT_NEAR(week.strain(), 2178.954, 0.5);
}

TEST(WeekTotals, LoadIsMinutesTimesEffort) // M12: 45 min at RPE 7
{
    Session lifted = lift("s").on(kTuesday).at("18:00").lasting(45).done();
    lifted.done->workout.rpe = 7;
    const Diary diary = diaryWith({lifted});
    EXPECT_NEAR(weekTotals(diary, kMonday, at(kSunday, {})).sRpeLoad, 315, 0.001);
}

TEST(WeekTotals, LeaveOutWhatWasMissed)
{
    const Diary diary = diaryWith({run("a").on(kTuesday).at("07:00").over(10).lasting(60),
                                   run("b").on(kWednesday).over(8).status(Status::Missed)});
    EXPECT_NEAR(weekTotals(diary, kMonday, kStartOfWeek).km, 10, 1e-9);
}

TEST(WeekTotals, LeaveOutAPlanThatIsOver)
{
    const Diary diary = diaryWith({run("a").on(kTuesday).at("07:00").over(10).lasting(60)});
    EXPECT_NEAR(weekTotals(diary, kMonday, at(kTuesday, {8 * 60 - 1})).km, 10, 1e-9);
    EXPECT_EQ(weekTotals(diary, kMonday, at(kTuesday, {8 * 60})).km, 0);
}

std::vector<Session> runsEachDayBefore(Day day, int days)
{
    std::vector<Session> runs;
    for (int i = 1; i <= days; ++i)
        runs.push_back(
            run("r" + std::to_string(i)).on(day - Days{i}).at("07:00").over(10).lasting(60).done());
    return runs;
}

TEST(Condition, IsUnknownInTheFirstFourWeeks)
{
    const Diary diary = diaryWith(runsEachDayBefore(kMonday, 27));
    EXPECT_FALSE(conditionBefore(diary.days, kMonday, kStartOfWeek));
}

TEST(Condition, StartsAtTheMeanOfTheFirstFourWeeks)
{
    const Diary diary = diaryWith(runsEachDayBefore(kMonday, 28));
    const auto condition = conditionBefore(diary.days, kMonday, kStartOfWeek);
    const double daily = loadUnitsOn(diary.days, kMonday - Days{1}, kStartOfWeek);
    EXPECT_NEAR(condition.value().fitness, daily, 1e-9);
    EXPECT_NEAR(condition.value().fatigue, daily, 1e-9);
}

TEST(DayFigures, ProjectThePlan)
{
    auto sessions = runsEachDayBefore(kMonday, 60);
    sessions.push_back(run("plan").on(kWednesday).at("07:00").over(30).lasting(180));
    const auto days = dayFigures(diaryWith(sessions), weekOf(kMonday), kStartOfWeek);
    ASSERT_EQ(days.size(), 7U);
    EXPECT_GT(days[2].condition->fatigue, days[1].condition->fatigue);
    EXPECT_LT(days[3].form.value(), days[2].form.value());
}

TEST(Freshness, FallsWithALiftAndComesBack)
{
    const Diary diary = diaryWith({lift("s")
                                       .on(kMonday)
                                       .at("18:00")
                                       .lasting(60)
                                       .of(Focus::Lower, Style::Heavy)
                                       .lifting("squat", 5, 5, 1)
                                       .done()});
    const LocalTime later = at(kSunday, {});
    EXPECT_NEAR(legFreshnessAt(diary, at(kMonday, {12 * 60}), later), 100, 1e-9);
    const double after = legFreshnessAt(diary, at(kMonday, {20 * 60}), later);
    EXPECT_LT(after, 75);
    EXPECT_GT(legFreshnessAt(diary, at(kThursday, {}), later), after + 10);
}

TEST(Freshness, OfAWholeDayIsThatOfItsHours)
{
    auto sessions = runsEachDayBefore(kThursday, 14);
    sessions.push_back(lift("s")
                           .on(kTuesday)
                           .at("23:20")
                           .lasting(60) // over midnight
                           .of(Focus::Lower, Style::Heavy)
                           .lifting("squat", 5, 5, 1)
                           .done());
    sessions.push_back(run("plan").on(kWednesday).at("17:30").over(20).lasting(110));
    const Diary diary = diaryWith(sessions);
    const LocalTime now = at(kWednesday, {12 * 60});
    for (Day day = kMonday - Days{7}; day <= kSunday + Days{7}; day += Days{1}) {
        const HourlyFreshness hours = legFreshnessOn(diary, day, now);
        for (int hour = 0; hour < 24; ++hour)
            EXPECT_NEAR(hours[static_cast<std::size_t>(hour)],
                        legFreshnessAt(diary, at(day, {hour * 60}), now), 1e-3);
    }
}

TEST(Freshness, IsNamedByItsBand) // CB-READY
{
    EXPECT_EQ(bandOf(80), Readiness::Fresh);
    EXPECT_EQ(bandOf(79.9), Readiness::Ok);
    EXPECT_EQ(bandOf(60), Readiness::Ok);
    EXPECT_EQ(bandOf(59.9), Readiness::NotReady);
}

} // namespace
} // namespace mileplate::load
