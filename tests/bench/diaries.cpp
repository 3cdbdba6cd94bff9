// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/diaries.h"

#include "core/demo/demo_diary.h"
#include "core/demo/large_diary.h"
#include "core/store/store.h"
#include "tests/support/builders.h"

namespace mileplate::bench {

using test::must;

namespace {

constexpr int kRunsAWeek = 5; // at least

std::chrono::sys_seconds clock()
{
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

void saveLarge(store::Store& store, Day today)
{
    const demo::LargeDiary large{.today = today};
    constexpr int kPortion = 13; // their streams are in memory at once
    for (int week = 0; week < demo::weeksOf(large); week += kPortion)
        must(store.save(
            demo::largeWeeks(large, week, std::min(week + kPortion, demo::weeksOf(large)))));
}

} // namespace

LocalTime noon() { return at(kToday, {12 * 60}); }

Diary ordinaryDiary() { return must(diaryOf(demo::demoContents(kToday))); }

Diary largeDiary(int years)
{
    const demo::LargeDiary large{.today = kToday, .years = years, .recorded = false};
    return must(diaryOf(demo::largeWeeks(large, 0, demo::weeksOf(large))));
}

Diary withTortureWeek(const Diary& diary)
{
    return must(applied(diary, demo::tortureWeek(kTortureMonday)));
}

void writeDiary(const std::filesystem::path& file, Size size, Day today)
{
    auto store = must(store::Store::open(file, clock));
    if (size == Size::Large)
        return saveLarge(store, today);
    must(store.save(demo::demoContents(today)));
    if (size == Size::Torture)
        must(store.save(demo::tortureWeek(mondayOf(today) + Days{21})));
}

Track hourOfRunning(int number)
{
    const int week = number / kRunsAWeek;
    const Edit edit = demo::largeWeeks({.today = kToday}, week, week + 1);
    for (int left = number % kRunsAWeek; const auto& revised : edit.sessions) {
        const auto& done = revised.after->done;
        if (done && done->streams && left-- == 0)
            return *done->streams->loaded;
    }
    throw std::logic_error("no such run");
}

} // namespace mileplate::bench
