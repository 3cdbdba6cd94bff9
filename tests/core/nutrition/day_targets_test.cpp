// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nutrition/day_targets.h"

#include "core/nutrition/body_mass.h"
#include "core/nutrition/energy.h"
#include "core/nutrition/feedings.h"
#include "tests/support/builders.h"

#include <gmock/gmock.h>

// Rulebook 4.5, 4.7 and the classes of NUT-06: M26 to M32.
namespace mileplate::nutrition {
namespace {

using namespace test;
using testing::SizeIs;

WeighIn weighed(int day, double kg) { return {kMonday + Days{day}, kilograms(kg)}; }

bool isHard(const Entry& entry) { return isQuality(entry.session->kind); }

CarbTarget carbsOn(const Diary& diary, Day day)
{
    return carbTargetOn(diary, day, kStartOfWeek, isHard).value();
}

TEST(EnergyAvailability, IsWhatTrainingLeavesPerKilogramOfLeanMass) // M26
{
    EXPECT_NEAR(energyAvailability(2000, 540, 45.6), 32.0175, 0.001);
}

TEST(LeanMass, IsByTheBodyFatThatWasEnteredElseEstimated)
{
    EXPECT_NEAR(leanMassKg(runner(), kilograms(60), kMonday).value(), 45.6, 1e-9);
    Athlete athlete = runner();
    athlete.sex = Sex::Male;
    athlete.bodyFat.reset();
    athlete.heightCm = 180;
    athlete.birthDate = Day{std::chrono::year{1997} / 1 / 1};
    EXPECT_NEAR(leanMassKg(athlete, kilograms(80), kMonday).value(), 80 * (1 - 0.200996), 0.01);
    athlete.heightCm.reset();
    EXPECT_FALSE(leanMassKg(athlete, kilograms(80), kMonday));
}

TEST(ProteinDose, Is0p4GramsPerKilogram) // M28
{
    EXPECT_NEAR(proteinDoseG(kilograms(80), 29), 32, 0.001);
}

TEST(ProteinDose, LiesBetween20And40GramsUntilSixty)
{
    EXPECT_NEAR(proteinDoseG(kilograms(45), 29), 20, 1e-9);
    EXPECT_NEAR(proteinDoseG(kilograms(110), 59), 40, 1e-9);
    EXPECT_NEAR(proteinDoseG(kilograms(110), 60), 44, 1e-9);
}

TEST(ProteinDose, ReachesTheTargetInThreeToFiveMeals)
{
    EXPECT_EQ(mealsFor(96, 24), 4);
    EXPECT_EQ(mealsFor(60, 32), 3);
    EXPECT_EQ(mealsFor(200, 20), 5);
}

TEST(CarbGuide, Is6GramsPerKilogramOnAHighDay) // M29
{
    EXPECT_NEAR(72 * CarbGuide{}.of(DayClass::High), 432, 0.001);
}

TEST(DayClass, IsByMinutesHardSessionsAndLongOrFastRuns)
{
    EXPECT_EQ(classOf({}), DayClass::Light);
    EXPECT_EQ(classOf({.minutes = 44, .hard = true}), DayClass::Light);
    EXPECT_EQ(classOf({.minutes = 45, .hard = true}), DayClass::Moderate);
    EXPECT_EQ(classOf({.minutes = 60}), DayClass::Light);
    EXPECT_EQ(classOf({.minutes = 61}), DayClass::Moderate);
    EXPECT_EQ(classOf({.minutes = 90, .hard = true, .longOrFast = true}), DayClass::Moderate);
    EXPECT_EQ(classOf({.minutes = 91, .longOrFast = true}), DayClass::High);
    EXPECT_EQ(classOf({.minutes = 180}), DayClass::Moderate);
    EXPECT_EQ(classOf({.minutes = 180, .longOrFast = true}), DayClass::High);
    EXPECT_EQ(classOf({.minutes = 181}), DayClass::VeryHigh);
}

TEST(DayClass, LeavesMobilityAndMissedSessionsOut)
{
    const Diary diary = diaryWith(
        {run("r").on(kTuesday).at("07:00").lasting(50),
         SessionBuilder(Kind::Mobility, "m").on(kTuesday).at("20:00").lasting(60),
         run("x", Kind::Long).on(kTuesday).at("12:00").lasting(90).status(Status::Missed)});
    const TrainingDay training = trainingOn(diary, kTuesday, kStartOfWeek, isHard);
    EXPECT_NEAR(training.minutes, 50, 1e-9);
    EXPECT_FALSE(training.longOrFast);
}

TEST(CarbTarget, FollowsTheTrainingOfTheDay)
{
    const Diary diary = diaryWith({run("l", Kind::Long).on(kSaturday).at("08:00").lasting(120)});
    const CarbTarget saturday = carbsOn(diary, kSaturday);
    EXPECT_EQ(saturday.dayClass, DayClass::High);
    EXPECT_NEAR(saturday.grams, 6 * 60, 1e-9);
    EXPECT_EQ(saturday.because, CarbReason::Training);
}

TEST(CarbTarget, RisesOnTheEveOfALongKeyRun)
{
    const auto friday = [](double minutes) {
        return carbsOn(diaryWith({run("l", Kind::Long).on(kSaturday).at("08:00").lasting(minutes)}),
                       kFriday);
    };
    EXPECT_NEAR(friday(75).gPerKg, 4, 1e-9);
    EXPECT_EQ(friday(75).because, CarbReason::KeyRunTomorrow);
    EXPECT_EQ(friday(75).dayClass, DayClass::Light);
    EXPECT_NEAR(friday(74).gPerKg, 3, 1e-9);
}

Diary withRace(double expectedMinutes, RacePriority priority)
{
    Edit edit = adding({});
    edit.athlete.push_back({std::nullopt, runner()});
    edit.races.push_back({std::nullopt, Race{.id = {"race"},
                                             .date = kSunday,
                                             .priority = priority,
                                             .expected = minutes(expectedMinutes)}});
    return must(diaryOf(edit));
}

TEST(CarbTarget, LoadsOnTheTwoDaysBeforeALongRace)
{
    const Diary diary = withRace(112, RacePriority::A);
    EXPECT_NEAR(carbsOn(diary, kThursday).gPerKg, 3, 1e-9);
    EXPECT_NEAR(carbsOn(diary, kFriday).gPerKg, 8, 1e-9);
    EXPECT_NEAR(carbsOn(diary, kSaturday).gPerKg, 8, 1e-9);
    EXPECT_EQ(carbsOn(diary, kSaturday).because, CarbReason::RaceAhead);
    EXPECT_NEAR(carbsOn(withRace(50, RacePriority::A), kSaturday).gPerKg, 3, 1e-9);
    EXPECT_NEAR(carbsOn(withRace(112, RacePriority::C), kSaturday).gPerKg, 3, 1e-9);
}

TEST(DayTargets, AreUnknownWithoutABodyMass)
{
    Athlete athlete = runner();
    athlete.weight.reset();
    EXPECT_FALSE(targetsOn(diaryWith({}, {}, athlete), kMonday, kStartOfWeek, isHard));
}

TEST(DayTargets, SayProteinDosesAndEnergy)
{
    const auto targets = targetsOn(diaryWith({}), kMonday, kStartOfWeek, isHard);
    ASSERT_TRUE(targets);
    EXPECT_NEAR(targets->protein.leastG, 96, 1e-9);
    EXPECT_NEAR(targets->doseG, 24, 1e-9);
    EXPECT_EQ(targets->meals, 4);
    EXPECT_NEAR(targets->energyKcal.value(), 1.4 * (370 + 21.6 * 45.6), 0.01);
}

TEST(DayTargets, HideEnergyWhereNumbersWouldHarm)
{
    Athlete athlete = runner();
    athlete.flags = {SafetyFlag::EdHistory};
    const auto targets = targetsOn(diaryWith({}, {}, athlete), kMonday, kStartOfWeek, isHard);
    ASSERT_TRUE(targets);
    EXPECT_FALSE(targets->energyKcal);
}

TEST(Refuelling, IsAGramPerKilogramAndHourUpToFour) // M30
{
    EXPECT_NEAR(refuellingG(3, kilograms(60)), 180, 0.001);
    EXPECT_NEAR(refuellingG(6, kilograms(60)), 240, 0.001);
}

TEST(SweatRate, CountsWhatWasDrunk) // M31a
{
    EXPECT_NEAR(sweatRate(1.1, 0.6, 1.5), 1.1333, 0.001);
    EXPECT_NEAR(sweatRate(1.1, 0.6, 1.5, 0.2), 1.0, 0.001);
}

TEST(Rehydration, IsAQuarterToAHalfMoreThanWasLost) // M31b
{
    EXPECT_NEAR(rehydrationLitres(1.1).least, 1.375, 0.001);
    EXPECT_NEAR(rehydrationLitres(1.1).most, 1.65, 0.001);
}

TEST(CarbsPerHour, BeginAt75MinutesAndRiseBeyond150)
{
    EXPECT_EQ(carbsPerHour(74), Range{});
    EXPECT_EQ(carbsPerHour(75), (Range{30, 60}));
    EXPECT_EQ(carbsPerHour(150), (Range{30, 60}));
    EXPECT_EQ(carbsPerHour(151), (Range{60, 90}));
}

TEST(SessionNeeds, OfAKeyRunAreAMealTwoAndAHalfHoursBefore)
{
    const Diary diary = diaryWith({run("r", Kind::Intervals).on(kTuesday).at("18:00").lasting(60)});
    const auto needs = needsOn(diary, kTuesday, kStartOfWeek);
    ASSERT_THAT(needs, SizeIs(1));
    EXPECT_EQ(needs[0].eatBefore, at(kTuesday, ClockTime{15 * 60 + 30}));
    EXPECT_NEAR(needs[0].carbsBeforeG, 75, 1e-9);
    EXPECT_EQ(needs[0].fluidBeforeMl, (Range{300, 600}));
    EXPECT_FALSE(needs[0].sodium);
}

TEST(SessionNeeds, OfAnEarlyKeyRunAreASnackHalfAnHourBefore)
{
    const Diary diary = diaryWith({run("r", Kind::Intervals).on(kTuesday).at("07:00").lasting(60)});
    const auto needs = needsOn(diary, kTuesday, kStartOfWeek);
    ASSERT_THAT(needs, SizeIs(1));
    EXPECT_EQ(needs[0].eatBefore, at(kTuesday, ClockTime{6 * 60 + 30}));
    EXPECT_NEAR(needs[0].carbsBeforeG, 30, 1e-9);
}

TEST(SessionNeeds, LookAheadToTheNextMorning)
{
    const Diary diary =
        diaryWith({run("r").on(kTuesday).at("22:00").lasting(60),
                   run("k", Kind::Intervals).on(kWednesday).at("06:00").lasting(60)});
    const auto needs = needsOn(diary, kTuesday, kStartOfWeek);
    ASSERT_THAT(needs, SizeIs(1));
    EXPECT_EQ(needs[0].carbsAfterG, (Range{240, 288})); // seven hours apart: four count
    EXPECT_NEAR(needs[0].proteinAfterG, 20, 1e-9);
    EXPECT_EQ(needsOn(diary, kWednesday, kStartOfWeek).at(0).carbsAfterG, Range{});
}

TEST(WeightTrend, IsTheSlopeInPercentOfTheMeanAWeek) // M32
{
    const auto trend =
        weightTrend({weighed(-12, 80.0), weighed(-8, 79.3), weighed(-4, 78.7), weighed(0, 78.0)});
    EXPECT_NEAR(trend.value(), -1.462, 0.005);
}

TEST(WeightTrend, NeedsFourWeighInsOverSevenDays)
{
    EXPECT_FALSE(weightTrend({weighed(-8, 79), weighed(-4, 79), weighed(0, 79)}));
    EXPECT_FALSE(weightTrend({weighed(-6, 79), weighed(-4, 79), weighed(-2, 79), weighed(0, 79)}));
    EXPECT_TRUE(weightTrend({weighed(-7, 79), weighed(-4, 79), weighed(-2, 79), weighed(0, 79)}));
}

TEST(WeightTrend, LeavesASlipOfTheFingerOut)
{
    Edit edit = adding({});
    for (const auto& [day, kg] :
         std::vector<std::pair<int, double>>{{0, 80}, {1, 8.0}, {3, 79.8}, {5, 79.9}, {7, 79.7}})
        edit.days.push_back(
            {std::nullopt, DayLog{.date = kMonday + Days{day}, .weight = kilograms(kg)}});
    const auto kept = weighInsIn(must(diaryOf(edit)), {kMonday, kMonday + Days{14}});
    EXPECT_THAT(kept, SizeIs(4));
}

TEST(Feedings, AreUnknownWhereAMealHasNoClockTime)
{
    Meal snack = meal("m", kMonday, "10:00", 20);
    snack.items.front().nutrients.carbs = grams(60);
    const auto between = [](const Meal& meal) {
        return feedingsBetween(diaryWith({}, {meal}), LocalTime{kMonday} + std::chrono::hours{9},
                               LocalTime{kMonday} + std::chrono::hours{11});
    };
    ASSERT_TRUE(between(snack));
    EXPECT_THAT(*between(snack), SizeIs(1));
    snack.time.reset();
    EXPECT_FALSE(between(snack));
}

TEST(Feedings, AreUnknownWhereTheEnergyLeavesRoomForCarbohydrate)
{
    const auto known = [](double protein, double kcal) {
        return knowsCarbs(diaryWith({}, {meal("m", kMonday, "10:00", protein, kcal)}), kMonday);
    };
    EXPECT_TRUE(known(30, 120)); // a shake: protein explains it
    EXPECT_FALSE(known(30, 600));
}

} // namespace
} // namespace mileplate::nutrition
