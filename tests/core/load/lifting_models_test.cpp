// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/lifting.h"
#include "core/load/muscle_fatigue.h"
#include "core/load/one_rep_max.h"
#include "core/load/session_facts.h"
#include "tests/support/builders.h"

#include <gmock/gmock.h>

// Rulebook 4.4, 4.6 and 1.2: strength from repetitions, stress of the legs, fatigue of
// the muscles; M17 to M20.
namespace mileplate::load {
namespace {

using namespace test;

const Register<Exercise> kNoOwn;

double legStress(const Session& session)
{
    return legStressSets(session, workingSets(session, ExerciseBook(kNoOwn)));
}

TEST(OneRepMax, ByBrzyckiUpToTenRepetitions) // M17a
{
    EXPECT_NEAR(oneRepMax(100, 5, 2).value(), 120, 0.001);
}

TEST(OneRepMax, ByEpleyBeyond) { EXPECT_NEAR(oneRepMax(60, 12, 1).value(), 86, 0.001); } // M17b

TEST(OneRepMax, OfASingleIsItsLoad) { EXPECT_NEAR(oneRepMax(100, 1, 0).value(), 100, 0.001); }

TEST(OneRepMax, SaysNothingBeyond15) { EXPECT_FALSE(oneRepMax(40, 14, 2)); }

TEST(PercentOfMax, IsTheChartOfTuchscherer) // M18a, M18b
{
    EXPECT_NEAR(percentOfMax(5, 2).value(), 81.1, 0.001);
    EXPECT_NEAR(percentOfMax(8, 2).value(), 73.9, 0.001);
}

TEST(NextLoad, IsAStepMoreAtLeast) // M34
{
    EXPECT_NEAR(nextLoad(80, 2.5), 82.5, 1e-9);
    EXPECT_NEAR(nextLoad(120, 2.5), 125, 1e-9); // 2.5 % are 123
    EXPECT_NEAR(nextLoad(40, 1.25), 41.25, 1e-9);
    EXPECT_NEAR(nextLoad(81, 2.5), 85, 1e-9);
}

TEST(LoadWithin, RoundsDownToThePlates) // M18b
{
    EXPECT_NEAR(loadWithin(88.68, 2.5), 87.5, 1e-9);
    EXPECT_NEAR(loadWithin(87.5, 2.5), 87.5, 1e-9);
}

TEST(VolumeLoad, IsSetsTimesRepetitionsTimesLoad) // M19a
{
    Session session = lift("s").of(Focus::Lower, Style::Heavy).done();
    for (const auto& [exercise, reps, kg] :
         {std::tuple{"squat", 6, 100.0}, std::tuple{"rdl", 8, 80.0}}) {
        ExerciseEntry entry{.exercise = {exercise}};
        entry.sets.assign(3, LiftSet{.reps = reps, .weight = kilograms(kg), .done = true});
        session.exercises.push_back(entry);
    }
    const Athlete athlete;
    const Lens lens(athlete, kNoOwn);
    const auto volume = volumeLoad(entryOf(std::make_shared<const Session>(session), {}, lens));
    EXPECT_NEAR(volume.at(Id<Exercise>{"squat"}), 1800, 0.001);
    EXPECT_NEAR(volume.at(Id<Exercise>{"rdl"}), 1920, 0.001);
}

TEST(LegStressSets, CountsCalvesHalf) // M19b
{
    EXPECT_NEAR(legStress(lift("s")
                              .of(Focus::Lower, Style::Heavy)
                              .lifting("squat", 3, 6, 2)
                              .lifting("rdl", 3, 8, 2)
                              .lifting("lunge", 2, 10, 2)
                              .lifting("calfst", 2, 12, 2)),
                9, 0.001);
}

TEST(LegStressSets, CountsReserve) // M19c
{
    EXPECT_NEAR(legStress(lift("s")
                              .of(Focus::Lower, Style::Maintenance)
                              .lifting("squat", 2, 4, 3)
                              .lifting("rdl", 2, 5, 3)
                              .lifting("calfst", 2, 10, 3)),
                4, 0.001);
}

TEST(LegStressSets, LeavesWarmUpsOut)
{
    Session session = lift("s").of(Focus::Lower, Style::Heavy).done();
    ExerciseEntry squat{.exercise = {"squat"}};
    squat.sets = {LiftSet{.kind = SetKind::WarmUp, .reps = 5, .rir = 5, .done = true},
                  LiftSet{.reps = 5, .rir = 2, .done = true},
                  LiftSet{.reps = 5, .rir = 2, .done = false}};
    session.exercises.push_back(squat);
    EXPECT_NEAR(legStress(session), 1, 0.001);
}

TEST(StressOfReserve, IsStraightBetweenTheRulebooksPoints)
{
    EXPECT_NEAR(stressOfReserve(0), 1.5, 1e-9);
    EXPECT_NEAR(stressOfReserve(2), 1.0, 1e-9);
    EXPECT_NEAR(stressOfReserve(3), 0.8, 1e-9);
    EXPECT_NEAR(stressOfReserve(5), 0.3, 1e-9);
    EXPECT_NEAR(stressOfReserve(9), 0.3, 1e-9);
}

TEST(MuscleFatigue, OfTheQuadsHalvesInADay) // M20a
{
    EXPECT_NEAR(decayed(5, Muscle::Quads, 24), 2.5, 0.001);
}

TEST(MuscleFatigue, MakesReadiness) { EXPECT_NEAR(readiness(2.5), 81.1936, 0.01); } // M20b

TEST(MuscleFatigue, OfTheCalvesAfterAnEasyRun) // M20c
{
    const PerMuscle points = fatigueOfRun(14, 90, 0, 0);
    EXPECT_NEAR(decayed(static_cast<double>(points[Muscle::Calves]), Muscle::Calves, 14), 1.896,
                0.001);
}

} // namespace
} // namespace mileplate::load
