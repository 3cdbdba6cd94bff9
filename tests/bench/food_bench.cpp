// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entry/meal/read_meal.h"
#include "tests/bench/diaries.h"
#include "tests/bench/turns.h"

namespace mileplate::bench {
namespace {

constexpr double kKeyStrokeUs = 1'000; // of a frame of 8 300

const foods::FoodSearch& searchOfAnAthlete()
{
    static const foods::FoodSearch kSearch = [] {
        const Diary diary = ordinaryDiary();
        return foods::FoodSearch(diary.foods, foods::eatenFoods(diary, kThisMonday));
    }();
    return kSearch;
}

// Each key of lines that are typed letter by letter, mistakes and all; the dearest key counts.
void FoodSearchPerKey(benchmark::State& state)
{
    static const std::vector<std::string> kLines{"chicken breast", "greek yogurt",
                                                 "Haferflocken",   "bananna",
                                                 "asdfghjklq",     "beef steak raw"};
    std::vector<std::string> typed;
    for (const std::string& line : kLines) {
        for (std::size_t length = 1; length <= line.size(); ++length)
            typed.push_back(line.substr(0, length));
    }
    std::size_t at = 0;
    againstLimit(state, kKeyStrokeUs, [&] {
        benchmark::DoNotOptimize(searchOfAnAthlete().search(typed[at++ % typed.size()], 12));
    });
}
BENCHMARK(FoodSearchPerKey)->Iterations(2001)->UseManualTime()->Unit(benchmark::kMicrosecond);

void TypedMealPerKey(benchmark::State& state)
{
    static const std::string kLine =
        "breakfast 7:40: 2 eggs, 150 g chicken breast, 1 cup greek yogurt, 40g protein";
    std::size_t length = 0;
    againstLimit(state, kKeyStrokeUs * 2, [&] {
        length = length % kLine.size() + 1;
        benchmark::DoNotOptimize(entry::readMeal(kLine.substr(0, length), searchOfAnAthlete()));
    });
}
BENCHMARK(TypedMealPerKey)->Iterations(1001)->UseManualTime()->Unit(benchmark::kMicrosecond);

} // namespace
} // namespace mileplate::bench
