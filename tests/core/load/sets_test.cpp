// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/sets/lift_history.h"
#include "core/load/sets/plates.h"
#include "core/load/sets/warm_up.h"
#include "tests/support/builders.h"

#include <gmock/gmock.h>

namespace mileplate::load {
namespace {

using namespace test;
using testing::ElementsAre;
using testing::IsEmpty;

const Id<Exercise> kSquat{"squat"};

Mass pounds(double number) { return grams(number * 453.59237); }

const std::vector<PlatePairs> kMetric{{kilograms(25), 2},  {kilograms(20), 2}, {kilograms(15), 1},
                                      {kilograms(10), 2},  {kilograms(5), 1},  {kilograms(2.5), 1},
                                      {kilograms(1.25), 1}};

TEST(Plates, MakeALoadExactlyWithTheFewest) // 102.5 = 20 + 2 (25 + 15 + 1.25)
{
    const Loading loading = loadingOf(kilograms(102.5), kilograms(20), kMetric);
    EXPECT_THAT(loading.perSide, ElementsAre(kilograms(25), kilograms(15), kilograms(1.25)));
    EXPECT_EQ(loading.reached, kilograms(102.5));
    EXPECT_TRUE(loading.missing.isZero());
}

TEST(Plates, GoBelowAndSayTheRestWhereTheyCannot) // 83 = 82.5 + 0.5
{
    const Loading loading = loadingOf(kilograms(83), kilograms(20), kMetric);
    EXPECT_EQ(loading.reached, kilograms(82.5));
    EXPECT_EQ(loading.missing, kilograms(0.5));
}

TEST(Plates, AreNoMoreThanThereAre) // two pairs of 20 and nothing else: 100 is the most
{
    const std::vector<PlatePairs> few{{kilograms(20), 2}};
    const Loading loading = loadingOf(kilograms(140), kilograms(20), few);
    EXPECT_THAT(loading.perSide, ElementsAre(kilograms(20), kilograms(20)));
    EXPECT_EQ(loading.missing, kilograms(40));
}

TEST(Plates, AreNotTakenGreedilyWhereThatMissesTheLoad) // 30 a side: 25 + 5 is not there
{
    const std::vector<PlatePairs> odd{{kilograms(25), 1}, {kilograms(15), 2}};
    const Loading loading = loadingOf(kilograms(80), kilograms(20), odd);
    EXPECT_THAT(loading.perSide, ElementsAre(kilograms(15), kilograms(15)));
    EXPECT_TRUE(loading.missing.isZero());
}

TEST(Plates, InPoundsAddUpToo) // 225 = 45 + 2 x 2 x 45
{
    const std::vector<PlatePairs> pairs{{pounds(45), 4}, {pounds(10), 2}, {pounds(2.5), 1}};
    const Loading loading = loadingOf(pounds(225), pounds(45), pairs);
    EXPECT_THAT(loading.perSide, ElementsAre(pounds(45), pounds(45)));
    EXPECT_TRUE(loading.missing.isZero());
}

TEST(Plates, AreNotNeededForTheBar)
{
    EXPECT_THAT(loadingOf(kilograms(20), kilograms(20), kMetric).perSide, IsEmpty());
    EXPECT_THAT(loadingOf(kilograms(12), kilograms(20), kMetric).perSide, IsEmpty());
}

TEST(Plates, OfOddMassesInNumbersStayBounded)
{
    std::vector<PlatePairs> odd;
    for (int i = 0; i < 100; ++i)
        odd.push_back({grams(1000 + 7.3 * i * i), 1000});
    EXPECT_GT(loadingOf(kilograms(1000), kilograms(20), odd).reached, kilograms(300));
}

std::vector<std::pair<double, int>> said(const std::vector<LiftSet>& sets)
{
    std::vector<std::pair<double, int>> said;
    for (const LiftSet& set : sets)
        said.emplace_back(inKilograms(*set.weight), *set.reps);
    return said;
}

TEST(WarmUps, Are40And60And80PerCent) // of 100: 40 x 5, 60 x 3, 80 x 2
{
    const auto sets = warmUpSets(kilograms(100), kilograms(20), kilograms(2.5));
    EXPECT_THAT(said(sets),
                ElementsAre(std::pair(40.0, 5), std::pair(60.0, 3), std::pair(80.0, 2)));
    EXPECT_EQ(sets.front().kind, SetKind::WarmUp);
}

TEST(WarmUps, GoDownToTheStepOfThePlates) // 0.4 x 82.5 = 33, 49.5, 66
{
    EXPECT_THAT(said(warmUpSets(kilograms(82.5), kilograms(20), kilograms(2.5))),
                ElementsAre(std::pair(32.5, 5), std::pair(47.5, 3), std::pair(65.0, 2)));
}

TEST(WarmUps, StartWithTheBarAndNeverRepeatALoad) // of 40: the bar for 16, then 22.5, 32.5 -> 30
{
    EXPECT_THAT(said(warmUpSets(kilograms(40), kilograms(20), kilograms(2.5))),
                ElementsAre(std::pair(20.0, 5), std::pair(22.5, 3), std::pair(30.0, 2)));
    EXPECT_THAT(said(warmUpSets(kilograms(25), kilograms(20), kilograms(2.5))),
                ElementsAre(std::pair(20.0, 5)));
    EXPECT_THAT(warmUpSets(kilograms(20), kilograms(20), kilograms(2.5)), IsEmpty());
    EXPECT_THAT(warmUpSets(Mass{}, Mass{}, kilograms(2.5)), IsEmpty());
}

Session squats(const char* id, Day day, std::vector<LiftSet> sets)
{
    Session session = lift(id).on(day).at("18:00").lasting(45).of(Focus::Full, Style::Heavy).done();
    session.exercises = {{.exercise = kSquat, .sets = std::move(sets)}};
    return session;
}

LiftSet set(double kg, int reps, double rir)
{
    return {.reps = reps, .weight = kilograms(kg), .rir = rir};
}

TEST(LiftHistory, ListsWhatWasDoneOldestFirst)
{
    LiftSet open = set(120, 1, 0);
    open.done = false;
    const Diary diary = diaryWith({squats("b", kMonday, {set(100, 5, 2), open}),
                                   squats("a", kMonday - Days{7}, {set(80, 6, 2)})});
    const LiftHistory history = liftHistory(diary, {kSquat});
    ASSERT_EQ(history.at(kSquat).size(), 2U);
    EXPECT_EQ(history.at(kSquat)[0].session, Id<Session>{"a"});
    EXPECT_EQ(history.at(kSquat)[1].sets.size(), 1U);
    EXPECT_NEAR(history.at(kSquat)[1].volumeKg, 500, 0.001);
    EXPECT_NEAR(history.at(kSquat)[1].best.oneRepMaxKg, 120, 0.001); // M17a
    EXPECT_EQ(before(history.at(kSquat), LocalTime{kMonday}).size(), 1U);
}

LiftBest best(double oneRepMaxKg, std::map<int, double> kgByReps)
{
    return {oneRepMaxKg, std::move(kgByReps)};
}

TEST(Records, AreAHigherMaximumOrMoreLoadForTheRepetitions)
{
    const LiftBest before = best(100, {{5, 85}, {8, 75}});
    EXPECT_EQ(recordOver(before, best(104, {{3, 85}})),
              (NewRecord{.oneRepMaxKg = 104, .reps = std::nullopt, .kg = 0}));
    EXPECT_EQ(recordOver(before, best(99, {{6, 80}})),
              (NewRecord{.oneRepMaxKg = std::nullopt, .reps = 6, .kg = 80}));
    EXPECT_TRUE(recordOver(before, best(100, {{5, 85}})).isEmpty());
    EXPECT_TRUE(recordOver(before, best(90, {{4, 80}})).isEmpty()); // 85 was done for 5
}

TEST(Records, AreNoneTheFirstTime) { EXPECT_TRUE(recordOver({}, best(100, {{5, 85}})).isEmpty()); }

TEST(MeantSet, TakesTheTargetThenLastTime)
{
    ExerciseEntry entry{.exercise = kSquat,
                        .target = Target{.sets = 2, .reps = RepRange{6, 8}, .rir = 2},
                        .sets = {LiftSet{.done = false}, LiftSet{.done = false}}};
    const std::vector last{set(40, 5, 5), set(80, 7, 1), set(77.5, 7, 1)};
    EXPECT_EQ(meantSet(entry, 1, last).weight, kilograms(80));
    EXPECT_EQ(meantSet(entry, 1, last).reps, 8);
    EXPECT_EQ(meantSet(entry, 1, last).rir, 2);
    entry.target->weight = kilograms(82.5);
    EXPECT_EQ(meantSet(entry, 0, last).weight, kilograms(82.5));
}

TEST(MeantSet, StandsBesideTheSameSetOfLastTime)
{
    std::vector last{set(40, 5, 5), set(80, 7, 1)};
    last[0].kind = SetKind::WarmUp;
    const ExerciseEntry entry{
        .sets = {LiftSet{.done = false}, LiftSet{.kind = SetKind::WarmUp, .done = false}}};
    EXPECT_EQ(meantSet(entry, 0, last).weight, kilograms(80));
    EXPECT_EQ(meantSet(entry, 1, last).weight, kilograms(40));
}

TEST(MeantSet, OfSecondsHasNoRepetitions)
{
    const ExerciseEntry entry{.target = Target{.sets = 1, .duration = seconds(40)},
                              .sets = {LiftSet{.done = false}}};
    const std::vector last{set(0, 8, 2)};
    EXPECT_EQ(meantSet(entry, 0, last).duration, seconds(40));
    EXPECT_FALSE(meantSet(entry, 0, last).reps);
}

} // namespace
} // namespace mileplate::load
