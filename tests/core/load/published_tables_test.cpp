// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/fitness_fatigue.h"
#include "core/load/grade.h"
#include "core/load/one_rep_max.h"
#include "core/load/stress.h"
#include "core/load/vdot.h"
#include "tests/support/data_rows.h"

#include <array>
#include <gmock/gmock.h>

// Numbers that others have published (tests/data/tables), each within the tolerance that
// rounding in print leaves.
namespace mileplate::load {
namespace {

using test::dataRows;

double number(const std::string& cell) { return std::stod(cell); }

TEST(PublishedVdotTable, GivesRaceTimesWithinAThirdOfAPercent)
{
    for (const auto& row : dataRows("tables/vdot_race_times.txt")) {
        const double printed = number(row[2]);
        const double ours = inSeconds(raceTime(number(row[0]), metres(number(row[1]))));
        EXPECT_NEAR(ours, printed, 0.0033 * printed + 0.5) << row[0] << " over " << row[1] << " m";
    }
}

TEST(PublishedTrainingPaces, AgreeWithinThreeSeconds)
{
    for (const auto& row : dataRows("tables/vdot_training_paces.txt")) {
        const double vdot = number(row[0]);
        const double ours = row[1] == "threshold"  ? paceAtFraction(vdot, 0.88)
                            : row[1] == "interval" ? paceAtFraction(vdot, 0.975)
                                                   : racePace(vdot, metres(42195));
        EXPECT_NEAR(ours, number(row[2]), 3) << row[1] << " at VDOT " << row[0];
    }
}

TEST(PublishedRiegelTimes, AgreeToATenthOfASecond)
{
    for (const auto& row : dataRows("tables/riegel.txt")) {
        const Duration ours =
            riegel(seconds(number(row[1])), metres(number(row[0])), metres(number(row[2])));
        EXPECT_NEAR(inSeconds(ours), number(row[3]), 0.1);
    }
}

TEST(PublishedGradientCosts, AreThePolynomial)
{
    for (const auto& row : dataRows("tables/minetti.txt"))
        EXPECT_NEAR(costOfRunning(number(row[0])), number(row[1]), 0.001) << row[0];
}

TEST(PublishedPercentOfMax, IsTheChart)
{
    for (const auto& row : dataRows("tables/percent_of_max.txt")) {
        const auto ours = percentOfMax(std::stoi(row[0]), number(row[1]));
        ASSERT_TRUE(ours) << row[0] << " at " << row[1];
        EXPECT_NEAR(*ours, number(row[2]), 0.05) << row[0] << " at " << row[1];
    }
}

TEST(PublishedTrimp, OfMenIsBanisters)
{
    const auto man = [](double rest, double max) {
        return HeartRates{.resting = rest, .max = max, .threshold = 0.9 * max, .sex = Sex::Male};
    };
    EXPECT_NEAR(trimp(minutes(30), 130, man(40, 200)), 32, 0.5);
    EXPECT_NEAR(trimp(minutes(45), 145, man(60, 190)), 66, 0.5);
    EXPECT_NEAR(trimp(minutes(60), 120, man(50, 190)), 50.1446, 0.001);
    EXPECT_NEAR(trimp(minutes(60), 150, man(50, 200)), 92.0740, 0.001);
}

TEST(PublishedFitness, OfGoldenCheetahFollowsItsRecursion)
{
    static constexpr std::array kLoads{80, 0, 100, 0, 60, 0, 0, 0};
    static constexpr std::array kFitness{1.8822650678, 1.8379785455, 4.1475653451, 4.0499801281,
                                         5.3663897274, 5.2401276284, 5.1168362635, 4.9964457366};
    static constexpr std::array kFatigue{10.64976802,   9.232048534,   21.3152688685,
                                         18.4777355094, 24.0052665655, 20.8096350632,
                                         18.0394127382, 15.6379682272};
    Condition condition{};
    for (std::size_t day = 0; day < kLoads.size(); ++day) {
        condition = after(condition, kLoads[day], Recurrence::GoldenCheetah);
        EXPECT_NEAR(condition.fitness, kFitness[day], 1e-9);
        EXPECT_NEAR(condition.fatigue, kFatigue[day], 1e-9);
    }
}

TEST(PublishedMonotony, ByTheSampleDeviation)
{
    EXPECT_NEAR(monotony(std::array<double, 7>{600, 0, 500, 0, 700, 0, 400}), 1.020958, 1e-6);
}

TEST(AcuteChronicRatio, IsTheRatioOfTwoAverages) // M16
{
    std::vector<double> loads(28, 50.0);
    loads.insert(loads.end(), 7, 80.0);
    EXPECT_NEAR(acuteChronicRatio(loads).value(), 1.2295, 0.0005);
    EXPECT_FALSE(acuteChronicRatio(std::vector<double>(35, 0.0)));
    EXPECT_FALSE(acuteChronicRatio({}));
}

} // namespace
} // namespace mileplate::load
