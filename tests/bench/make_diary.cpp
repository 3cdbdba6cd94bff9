// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/names.h"
#include "core/store/store.h"
#include "tests/bench/diaries.h"
#include "tests/support/builders.h"

#include <fmt/format.h>

// Writes a diary for a figure to a new file and says what is in it.
namespace mileplate::bench {
namespace {

struct Counts {
    int runs = 0;
    int sessions = 0;
    int sets = 0;
    int records = 0;
    int meals = 0;
    int items = 0;
    int days = 0;
};

void count(Counts& counts, const Session& session, store::Store& store)
{
    ++counts.sessions;
    counts.runs += isRun(session.kind) ? 1 : 0;
    for (const ExerciseEntry& exercise : session.exercises)
        counts.sets += static_cast<int>(exercise.sets.size());
    if (session.done && session.done->streams)
        counts.records += static_cast<int>(test::must(store.track(*session.done->streams))->size());
}

Counts countsOf(const Diary& diary, store::Store& store)
{
    Counts counts;
    const DayRange span = diary.days.span();
    for (Day day = span.first; day < span.past; day += Days{1}) {
        const DayBook& page = diary.days.on(day);
        for (const Entry& entry : page.sessions)
            count(counts, *entry.session, store);
        for (const auto& meal : page.meals)
            counts.items += static_cast<int>(meal->items.size());
        counts.meals += static_cast<int>(page.meals.size());
        counts.days += page.log ? 1 : 0;
    }
    return counts;
}

Day today()
{
    const auto now = std::chrono::floor<Days>(std::chrono::system_clock::now());
    return Day{now.time_since_epoch()};
}

int make(std::string_view what, const std::filesystem::path& file)
{
    writeDiary(file,
               what == "large"     ? Size::Large
               : what == "torture" ? Size::Torture
                                   : Size::Ordinary,
               today());
    auto store = test::must(store::Store::openForReading(file));
    const Counts counts = countsOf(test::must(store.load()), store);
    fmt::print("{}: {} sessions, {} runs, {} records, {} sets, {} meals, {} items, {} days, "
               "{:.1f} MB\n",
               what, counts.sessions, counts.runs, counts.records, counts.sets, counts.meals,
               counts.items, counts.days,
               static_cast<double>(std::filesystem::file_size(file)) / 1e6);
    return 0;
}

} // namespace
} // namespace mileplate::bench

int main(int argc, char** argv)
{
    if (argc != 3) {
        fmt::print(stderr, "usage: make_diary ordinary|large|torture FILE\n");
        return 2;
    }
    return mileplate::bench::make(argv[1], argv[2]);
}
