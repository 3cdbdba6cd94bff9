// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/series/day_series.h"
#include "core/load/series/volume.h"
#include "core/nutrition/day_food.h"
#include "core/nutrition/protein.h"
#include "core/planning/foresight.h"
#include "tests/bench/diaries.h"
#include "tests/bench/turns.h"

namespace mileplate::bench {
namespace {

void rulesOnOneWeek(benchmark::State& state, const Diary& diary, Day monday, double limitUs)
{
    againstLimit(state, limitUs,
                 [&] { benchmark::DoNotOptimize(rules::review(diary, monday, noon())); });
}

void RulesOnAnOrdinaryWeek(benchmark::State& state)
{
    rulesOnOneWeek(state, ordinaryDiary(), kThisMonday, 50);
}
BENCHMARK(RulesOnAnOrdinaryWeek)->Iterations(2001)->UseManualTime()->Unit(benchmark::kMicrosecond);

void RulesOnTheTortureWeek(benchmark::State& state)
{
    rulesOnOneWeek(state, withTortureWeek(ordinaryDiary()), kTortureMonday, 500);
}
BENCHMARK(RulesOnTheTortureWeek)->Iterations(1001)->UseManualTime()->Unit(benchmark::kMicrosecond);

// The ratio is to the same week with a year of history, and should stay 1.
void RulesOnAWeekAfterYears(benchmark::State& state)
{
    const Diary diary = largeDiary(static_cast<int>(state.range(0)));
    const Diary oneYear = largeDiary(1);
    inTurns(
        state, [&] { benchmark::DoNotOptimize(rules::review(diary, kThisMonday, noon())); },
        [&] { benchmark::DoNotOptimize(rules::review(oneYear, kThisMonday, noon())); });
}
BENCHMARK(RulesOnAWeekAfterYears)
    ->Arg(1)
    ->Arg(5)
    ->Arg(20)
    ->Iterations(1001)
    ->UseManualTime()
    ->Unit(benchmark::kMicrosecond);

// A planned card of the week as it lies under the hand.
const Session& aCardOf(const Diary& diary, Day monday)
{
    for (Day day = monday; day < monday + Days{7}; day += Days{1}) {
        for (const Entry& entry : diary.days.on(day).sessions) {
            if (entry.facts.planned && entry.session->kind == Kind::Strength)
                return *entry.session;
        }
    }
    throw std::logic_error("no planned lift in that week");
}

void allSlots(benchmark::State& state, const Diary& diary, Day monday, double limitUs)
{
    const Session card = aCardOf(diary, monday);
    againstLimit(state, limitUs, [&] {
        benchmark::DoNotOptimize(
            planning::outlooks(diary, monday, monday, noon(), [&](const BoardPlace& place) {
                return moveSession(diary, card, place);
            }));
    });
}

void AllSlotsOfAnOrdinaryWeek(benchmark::State& state)
{
    allSlots(state, ordinaryDiary(), kThisMonday, 500);
}
BENCHMARK(AllSlotsOfAnOrdinaryWeek)
    ->Iterations(501)
    ->UseManualTime()
    ->Unit(benchmark::kMicrosecond);

void AllSlotsOfTheTortureWeek(benchmark::State& state)
{
    allSlots(state, withTortureWeek(ordinaryDiary()), kTortureMonday, 2000);
}
BENCHMARK(AllSlotsOfTheTortureWeek)
    ->Iterations(201)
    ->UseManualTime()
    ->Unit(benchmark::kMicrosecond);

void AllSlotsAfterTwentyYears(benchmark::State& state)
{
    allSlots(state, largeDiary(), kThisMonday, 500);
}
BENCHMARK(AllSlotsAfterTwentyYears)
    ->Iterations(501)
    ->UseManualTime()
    ->Unit(benchmark::kMicrosecond);

// Fitness, fatigue and form a day; kilometres, hard sets and protein every four weeks.
void chartFigures(const Diary& diary)
{
    const DayRange span = diary.days.span();
    benchmark::DoNotOptimize(load::dayFigures(diary, span, noon()));
    for (const DayRange& stretch : load::stretchesOf(span, 28)) {
        benchmark::DoNotOptimize(load::volumeOf(diary, stretch, noon()));
        benchmark::DoNotOptimize(nutrition::proteinTargetOn(diary, stretch.past - Days{1}, noon()));
        Mass protein{};
        for (Day day = stretch.first; day < stretch.past; day += Days{1})
            protein += nutrition::foodOn(diary, day).eaten.protein;
        benchmark::DoNotOptimize(protein);
    }
}

void AllTheChartsNeedFromYears(benchmark::State& state)
{
    const Diary diary = largeDiary(static_cast<int>(state.range(0)));
    againstLimit(state, 2000, [&] { chartFigures(diary); });
}
BENCHMARK(AllTheChartsNeedFromYears)
    ->Arg(1)
    ->Arg(20)
    ->Iterations(201)
    ->UseManualTime()
    ->Unit(benchmark::kMicrosecond);

} // namespace
} // namespace mileplate::bench
