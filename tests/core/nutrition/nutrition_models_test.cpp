// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nutrition/energy.h"

#include "core/edits/lift_edits.h"
#include "core/nutrition/food_days.h"
#include "core/nutrition/protein.h"
#include "tests/support/builders.h"

#include <gmock/gmock.h>

// Rulebook 4.5 and 4.7: M21 to M27.
namespace mileplate::nutrition {
namespace {

using namespace test;

const Entry& entryOf(const Diary& diary, const std::string& id)
{
    return *diary.find(Id<Session>{id});
}

TEST(NetCost, OfARunIsAKilocaloriePerKiloAndKilometreLessRest) // M21b
{
    const Diary diary = diaryWith({run("r").at("07:00").over(10).lasting(60)});
    EXPECT_NEAR(netCost(entryOf(diary, "r"), kilograms(60), kStartOfWeek), 540, 0.001);
}

TEST(NetCost, OfHeavyStrength) // M22
{
    const Diary diary =
        diaryWith({lift("s").at("18:00").lasting(45).of(Focus::Full, Style::Heavy)});
    EXPECT_NEAR(netCost(entryOf(diary, "s"), kilograms(80), kStartOfWeek), 300, 0.001);
}

TEST(RestingEnergy, ByMifflinStJeor) // M23a
{
    EXPECT_NEAR(mifflinStJeor(60, 165, 34, Sex::Female), 1300.25, 0.001);
}

TEST(RestingEnergy, ByCunningham) // M23b, M23c
{
    EXPECT_NEAR(cunningham1991(68), 1838.8, 0.001);
    EXPECT_NEAR(cunningham1980(68), 1996, 0.001);
}

TEST(RestingEnergy, IsUnknownWithoutHeightOrAge)
{
    EXPECT_FALSE(restingEnergy(Athlete{}, kilograms(60), kMonday));
}

TEST(BodyFat, IsEstimatedByDeurenberg) // M24
{
    Athlete athlete;
    athlete.sex = Sex::Male;
    athlete.heightCm = 180;
    athlete.birthDate = Day{std::chrono::year{1997} / 1 / 1};
    EXPECT_NEAR(estimatedBodyFat(athlete, kilograms(80), kMonday).value() * 100, 20.0996, 0.01);
}

TEST(Expenditure, IsRestTimes1p4AndTraining) // M25
{
    Athlete athlete;
    athlete.bodyFat = 0.15;
    athlete.weight = kilograms(80);
    const Diary diary = diaryWith(
        {lift("s").on(kMonday).at("18:00").lasting(45).of(Focus::Full, Style::Heavy)}, {}, athlete);
    EXPECT_NEAR(expenditureOn(diary, kMonday, kStartOfWeek).value(), 2874.32, 0.01);
}

TEST(ExpenditureOn, DoesNotFallWhenThePlannedLiftBegins)
{
    Athlete athlete;
    athlete.bodyFat = 0.15;
    athlete.weight = kilograms(80);
    const Session planned = lift("s")
                                .on(kMonday)
                                .at("18:00")
                                .lasting(45)
                                .of(Focus::Full, Style::Heavy)
                                .lifting("squat", 3, 8, 2);
    const LocalTime sixOClock = kStartOfWeek + std::chrono::hours{18};
    const Session begun =
        startedLift(planned, {std::chrono::sys_time<Duration>{sixOClock.time_since_epoch()}});
    const auto costAt = [&](const Session& session, LocalTime now) {
        return expenditureOn(diaryWith({session}, {}, athlete), kMonday, now).value();
    };
    EXPECT_NEAR(costAt(begun, sixOClock), costAt(planned, sixOClock), 0.01);
    EXPECT_NEAR(costAt(begun, sixOClock + std::chrono::hours{2}), 2874.32, 0.01);
    // Nobody went on with it: none of its sets is done.
    EXPECT_NEAR(costAt(begun, sixOClock + std::chrono::hours{12}), 2574.32, 0.01);
}

TEST(ProteinTarget, IsUsually1p6) // M27a
{
    EXPECT_NEAR(60 * proteinTargetGPerKg(Priority::Run, 4.4, std::nullopt), 96, 0.001);
}

TEST(ProteinTarget, Is2WithMuchRunningAndMusclePriority) // M27b
{
    EXPECT_NEAR(80 * proteinTargetGPerKg(Priority::Muscle, 6, std::nullopt), 160, 0.001);
}

TEST(ProteinTarget, Is1p8FromFiveHoursOfEndurance)
{
    EXPECT_NEAR(proteinTargetGPerKg(Priority::Run, 5, std::nullopt), 1.8, 1e-9);
    EXPECT_NEAR(proteinTargetGPerKg(Priority::Run, 4.99, std::nullopt), 1.6, 1e-9);
}

TEST(ProteinTarget, Is2InADeficit)
{
    EXPECT_NEAR(proteinTargetGPerKg(Priority::Run, 0, -251), 2.0, 1e-9);
    EXPECT_NEAR(proteinTargetGPerKg(Priority::Run, 0, -250), 1.6, 1e-9);
}

TEST(ProteinMass, IsTheMassAtBmi27AboveBmi30)
{
    EXPECT_NEAR(inKilograms(proteinMass(kilograms(120), 180)), 27 * 1.8 * 1.8, 0.001);
    EXPECT_NEAR(inKilograms(proteinMass(kilograms(90), 180)), 90, 1e-9);
}

TEST(FoodDay, IsCompleteWithThreeMealsAnd1000Kilocalories)
{
    const auto day = [](int meals, double kcal) {
        std::vector<Meal> eaten;
        for (int i = 0; i < meals; ++i)
            eaten.push_back(meal("m" + std::to_string(i), kMonday, "12:00", 20, kcal / meals));
        return isComplete(diaryWith({}, eaten).days.on(kMonday));
    };
    EXPECT_TRUE(day(3, 1002));
    EXPECT_FALSE(day(2, 2000));
    EXPECT_FALSE(day(3, 996));
}

} // namespace
} // namespace mileplate::nutrition
