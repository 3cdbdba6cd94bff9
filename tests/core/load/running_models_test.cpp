// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/grade.h"
#include "core/load/race_vdot.h"
#include "core/load/stress.h"
#include "core/load/vdot.h"
#include "tests/support/builders.h"

#include <gmock/gmock.h>

// The worked numbers of rulebook 4.2 and 4.3, M01 to M12; each within its tolerance there.
namespace mileplate::load {
namespace {

constexpr HeartRates kWoman{52, 186, 168, Sex::Female};
constexpr HeartRates kMan{52, 186, 168, Sex::Male};
constexpr double kVdot = 49.8062;

TEST(Vdot, Of5KmIn20MinutesIs49p8) // M01a
{
    EXPECT_NEAR(vdotOf(kilometres(5), minutes(20)).value(), 49.8062, 0.01);
}

TEST(Vdot, Of10KmIn50MinutesIs40p0) // M01b
{
    EXPECT_NEAR(vdotOf(kilometres(10), minutes(50)).value(), 40.0121, 0.01);
}

TEST(Vdot, IsUnknownBelow3Minutes) { EXPECT_FALSE(vdotOf(metres(800), minutes(2.5))); }

TEST(Vdot, GivesTheThresholdPace) { EXPECT_NEAR(paceAtFraction(kVdot, 0.88), 256.001, 0.2); }

TEST(Vdot, GivesTheEasyRange) // M02b, M02c
{
    EXPECT_NEAR(paceAtFraction(kVdot, 0.74), 294.452, 0.2);
    EXPECT_NEAR(paceAtFraction(kVdot, 0.59), 352.977, 0.2);
}

TEST(Vdot, GivesTheIntervalPace) { EXPECT_NEAR(paceAtFraction(kVdot, 0.975), 235.598, 0.2); }

TEST(Vdot, GivesAHalfMarathonTime) // M03
{
    EXPECT_NEAR(inSeconds(raceTime(kVdot, metres(21097.5))), 5509.676, 1);
}

TEST(Vdot, SpeedAndCostAreInverse)
{
    for (double speed = 120; speed < 400; speed += 7)
        EXPECT_NEAR(speedAtCost(oxygenCost(speed)), speed, 1e-9);
}

TEST(Riegel, Predicts10KmFrom5Km) // M04a
{
    EXPECT_NEAR(inSeconds(riegel(minutes(20), kilometres(5), kilometres(10))), 2501.918, 0.1);
}

TEST(Riegel, FindsAnAthletesOwnExponent) // M04b
{
    EXPECT_NEAR(riegelExponent(kilometres(10), seconds(2520), metres(21097.5), seconds(5670)),
                1.0862, 0.0005);
}

TEST(Minetti, CostsAlmost6JoulesAtPlus10Percent) // M05a
{
    EXPECT_NEAR(costOfRunning(0.10), 5.9682, 0.0005);
}

TEST(Minetti, IsCheaperDownhill) { EXPECT_NEAR(gradeFactor(-0.05), 0.7628, 0.0005); } // M05b

TEST(Minetti, AdjustsAPaceForTheGrade) // M05c
{
    EXPECT_NEAR(360 / gradeFactor(0.05), 276.616, 0.1);
}

TEST(Minetti, AddsUpOverHills) // M05d
{
    const double level = 1000 + 500 * gradeFactor(0.06) + 500 * gradeFactor(-0.06);
    EXPECT_NEAR(660 / level * 1000, 322.551, 0.1);
}

TEST(HeartRate, HighestIsEstimatedFromAge) // M06a
{
    Athlete athlete;
    athlete.birthDate = Day{std::chrono::year{1986} / 1 / 1};
    athlete.restingHeartRateBpm = 50;
    const auto rates = heartRatesOf(athlete, Day{std::chrono::year{2026} / 6 / 1});
    EXPECT_NEAR(rates.value().max, 180, 0.01);
    EXPECT_NEAR(rates.value().threshold, 162, 0.01);
}

TEST(Trimp, OfAWoman) { EXPECT_NEAR(trimp(minutes(60), 150, kWoman), 127.995, 0.1); } // M08a

TEST(Trimp, OfAMan) { EXPECT_NEAR(trimp(minutes(60), 150, kMan), 114.362, 0.1); } // M08b

TEST(Stress, ByHeartRate) // M09
{
    EXPECT_NEAR(heartRateStress(minutes(60), 150, kWoman), 67.5062, 0.1);
}

TEST(Stress, ByPace) // M10a
{
    EXPECT_NEAR(runningStress(kilometres(10), minutes(60), 295), 67.1489, 0.05);
}

TEST(Stress, OfAnHourAtThresholdIs100) // M10b
{
    EXPECT_NEAR(runningStress(metres(3600 * 1000.0 / 295), minutes(60), 295), 100, 0.001);
}

TEST(Stress, ByPerceivedEffort) // M11a, M11b
{
    EXPECT_NEAR(loadUnitsPerHour(7) * 0.75, 60, 0.001);
    EXPECT_NEAR(loadUnitsPerHour(6.5), 75, 0.001);
}

Session raceDone(const char* id, Day day, double km, double inMinutesTime)
{
    Session race = test::run(id, Kind::Race).on(day).at("09:00").over(km);
    race.status = Status::Done;
    race.done.emplace().workout.distance = kilometres(km);
    race.done->timer = minutes(inMinutesTime);
    return race;
}

TEST(VdotOfRaces, IsTheBestOfTheLastNinetyDays)
{
    const Day today = test::kMonday;
    const Diary diary = test::diaryWith({raceDone("best", today - Days{90}, 5, 20),
                                         raceDone("later", today - Days{3}, 10, 50),
                                         raceDone("too old", today - Days{91}, 5, 18)});
    EXPECT_NEAR(bestRaceVdot(diary, today).value(), 49.8062, 0.01); // M01a
    EXPECT_FALSE(bestRaceVdot(test::diaryWith({}), today));
}

TEST(VdotOfRaces, GivesWayToWhatTheAthleteEntered)
{
    Athlete athlete = test::runner();
    athlete.vdot = 44.5;
    const Diary diary =
        test::diaryWith({raceDone("race", test::kMonday - Days{3}, 5, 20)}, {}, athlete);
    EXPECT_EQ(vdotOn(diary, test::kMonday), 44.5);
}

} // namespace
} // namespace mileplate::load
